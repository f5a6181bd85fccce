import { dayOf as dayNumber, dayText } from "../calendar/day.ts";
import { weekendsOnly } from "../calendar/closed-days.ts";
import type { CaseFile, Channel, Contact, LanguageCode } from "../case-file/case-file.ts";
import { type ComposeWords, composeWords, type Condition } from "../language/compose-words.ts";
import { dayNameWords, dayOf, pastDayWords } from "../language/date-words.ts";
import { positionWords } from "../language/position-words.ts";
import { type Facts, gatherFacts, runningPromise } from "../plan/facts.ts";
import type { Plan, Register } from "../plan/plan-types.ts";
import { recipientOf } from "../plan/whom.ts";
import { addressOf } from "./address.ts";
import { companyWords, firstName } from "./company-words.ts";
import { caseSeed, type Picker, picker } from "./seed.ts";
import type { Slots } from "./wording.ts";

/** What a message is made from: the facts, seen from the reader's chair, and the words to say them with. */
export interface Scene {
  caseFile: CaseFile;
  facts: Facts;
  language: LanguageCode;
  words: ComposeWords;
  register: Register;
  channel: Channel;
  recipient: Contact | null;
  picker: Picker;
  slots: Slots;
  conditions: ReadonlySet<Condition>;
  /** How many days of interviews have ended. */
  rounds: number;
  /** Given names of those who took part besides the recipient. */
  others: readonly string[];
  polite: boolean;
}

/** What the caller asks for. */
export interface SceneOptions {
  now: string;
  channel: Channel;
  register: Register;
  variant: number;
}

/** Puts together what the phrases need. `now` is the instant at which the message is to be sent. */
export function sceneOf(caseFile: CaseFile, plan: Plan, options: SceneOptions): Scene {
  const { now, channel, register, variant } = options;
  const facts = gatherFacts(caseFile, now, weekendsOnly(caseFile.region));
  const words = composeWords(caseFile.language);
  const recipient = recipientFor(caseFile, plan, facts);
  const choose = picker(caseSeed(caseFile), variant);
  const present = participants(caseFile, facts);
  const polite = addressOf(caseFile, words).polite;
  const first = firstName(recipient?.name);
  const others = present
    .filter(({ id }) => id !== recipient?.id)
    .flatMap(({ name }) => firstName(name) ?? [])
    .filter((name, place, all) => name !== first && all.indexOf(name) === place);
  const one = present.length === 1 && present[0]!.id === recipient?.id;
  const slots: Slots = {
    ...words.grammar.address({ one, polite, unnamed: firstName(recipient?.name) === null }),
    ...nameSlots(caseFile, recipient),
    ...positionSlots(caseFile, register, choose),
    ...timeSlots(facts, now, choose),
    ordinal: words.grammar.ordinal(facts.ended.length),
    others: others.length > 0 && others.length < 4 ? words.grammar.list(others) : null,
  };
  const conditions = conditionsOf(facts, now);
  return {
    caseFile,
    facts,
    language: caseFile.language,
    words,
    register,
    channel,
    recipient,
    picker: choose,
    slots,
    conditions,
    rounds: facts.ended.length,
    others,
    polite,
  };
}

/** The same scene with nothing of the candidate's own to say. */
export function withoutNotes(scene: Scene): Scene {
  const notes = { highlights: [], enthusiasm: [], fit: [], additions: [] };
  return { ...scene, caseFile: { ...scene.caseFile, notes } };
}

/** Longer names are nobody's; they would fill a short message. */
const LONGEST_NAME = 60;

/** The same scene without names and titles that are too long to be said in a short message. */
export function withShortNames(scene: Scene): Scene {
  const slots = Object.fromEntries(
    Object.entries(scene.slots).filter(([, value]) => (value ?? "").length <= LONGEST_NAME),
  );
  const named = (scene.recipient?.name ?? "").trim().length <= LONGEST_NAME;
  return { ...scene, slots, recipient: named ? scene.recipient : null };
}

function recipientFor(caseFile: CaseFile, plan: Plan, facts: Facts): Contact | null {
  const planned = caseFile.contacts.find(({ id }) => id === plan.recipient);
  return planned ?? recipientOf(facts).contact;
}

/** Those who took part in the interview, whichever of the day's. */
function participants(
  { interviews, contacts, timeZone }: CaseFile,
  { interview }: Facts,
): Contact[] {
  if (interview === null) return [];
  const ids = new Set(
    interviews
      .filter(({ startAt, endAt }) => {
        const at = endAt ?? startAt;
        return at !== undefined && dayNumber(dayOf(at, timeZone)) === interview.day;
      })
      .flatMap((entry) => entry.contacts),
  );
  return contacts.filter(({ id }) => ids.has(id));
}

function nameSlots({ candidate, company }: CaseFile, recipient: Contact | null): Slots {
  return {
    name: (candidate.name ?? "").replace(/\s+/g, " ").trim(),
    phone: (candidate.phone ?? "").trim(),
    company: companyWords(company.name),
    first: firstName(recipient?.name),
  };
}

function positionSlots(
  { position, company, language }: CaseFile,
  register: Register,
  choose: Picker,
): Slots {
  const { title, forms, relaxed } = positionWords(position.title, language);
  const at = companyWords(company.name);
  const named = (form: string) => `${form} ${language === "da" ? "hos" : "at"} ${at}`;
  const plain = [...forms, ...(register === "neutral" ? relaxed : [])];
  const short = [...forms.slice(0, 2), ...plain.slice(forms.length)];
  const full = at === null ? [] : short.map(named);
  if (title === null && at === null && language === "en") return {};
  return {
    position: choose.pick("position", title === null && at !== null ? full : [...plain, ...full]),
    plainPosition: choose.pick("position", plain),
    title,
    Title: title === null ? null : title.charAt(0).toLocaleUpperCase("da") + title.slice(1),
  };
}

function timeSlots(facts: Facts, now: string, choose: Picker): Slots {
  const { timeZone, language } = facts.caseFile;
  const promise = runningPromise(facts)?.promisedOn ?? null;
  const day =
    facts.interview === null
      ? null
      : withoutNearYear(
          pastDayWords(dayText(facts.interview.day), now, timeZone, language),
          daysBetween(facts, now),
        );
  const near = daysBetween(facts, now) < 7;
  return {
    day: choose.pick("day", dayForms(day, facts)),
    recent: near && day !== null && day.startsWith("i ") ? day : null,
    promised: promise === null ? null : dueDayWords(promise, now, facts),
  };
}

/** A day as it is, and where it is a date also with its weekday: "den 24. november", "tirsdag den 24. november". */
function dayForms(day: string | null, { caseFile, interview }: Facts): (string | null)[] {
  const date = /^(den|on) (\d.*)$/.exec(day ?? "");
  if (date === null || interview === null) return [day];
  const { timeZone, language } = caseFile;
  const weekday = weekdayName(dayText(interview.day), timeZone, language);
  return [day, language === "da" ? `${weekday} ${day}` : `on ${weekday} ${date[2]}`];
}

/** The promised day as a noun: the weekday within the last week, else the date. */
function dueDayWords(promisedOn: string, now: string, { caseFile }: Facts): string {
  const { timeZone, language } = caseFile;
  const distance = dayNumber(dayOf(now, timeZone)) - dayNumber(promisedOn);
  if (distance > 0 && distance < 7) return weekdayName(promisedOn, timeZone, language);
  if (distance <= 0) return dayNameWords(promisedOn, now, timeZone, language);
  return withoutNearYear(
    pastDayWords(promisedOn, now, timeZone, language).replace(/^on /, ""),
    distance,
  );
}

/** Across the turn of a year nobody says the year of a day that is weeks away. */
function withoutNearYear(words: string, days: number): string {
  return days < 180 ? words.replace(/ \d{4}$/, "") : words;
}

/** A weekday alone, which dates as nouns give for the coming week only. */
function weekdayName(day: string, zone: string, language: LanguageCode): string {
  const before = dayText(dayNumber(day) - 3);
  return dayNameWords(day, `${before}T12:00:00Z`, zone, language);
}

function daysBetween(facts: Facts, now: string): number {
  if (facts.interview === null) return 0;
  return dayNumber(dayOf(now, facts.caseFile.timeZone)) - facts.interview.day;
}

function conditionsOf(facts: Facts, now: string): ReadonlySet<Condition> {
  const format = facts.interview?.format;
  const conditions = new Set<Condition>();
  if (format !== "phone") conditions.add("met");
  if (format === "in-person") conditions.add("in-person");
  if (format === "phone" || format === "video") conditions.add("distance");
  if (facts.interview?.nextRound === true) conditions.add("next-round");
  const days = daysBetween(facts, now);
  if (days >= 2) conditions.add("later");
  if (days >= 14) conditions.add("long-wait");
  return conditions;
}
