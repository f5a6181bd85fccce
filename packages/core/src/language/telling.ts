import type { CaseFile, Channel, ContactRole, LanguageCode } from "../case-file/case-file.ts";
import { CHANNELS } from "../case-file/channels.ts";
import { isDay, isInstant } from "../case-file/is-time.ts";
import type { Params } from "../plan/plan-types.ts";
import { dayNameWords, dayOf, dayWords, momentNameWords, pastDayWords } from "./date-words.ts";
import { companyName, firstName } from "./spoken-names.ts";

/** What is known besides a reason's own parameters when it is put into words. */
export interface TellingContext {
  /** The instant from which days are told ("i morgen"); without it dates are written out. */
  now?: string | null;
  /** The channel whose verdict a reason explains. */
  channel?: Channel | null;
  /** The id of the plan's recipient, for reasons that name nobody themselves. */
  recipient?: string | null;
}

/** A person to speak of: the name as a friend would say it, or else only what they do. */
export interface Person {
  /** First name, or null where no name is on file. */
  name: string | null;
  role: ContactRole | null;
}

/**
 * The parameters of a reason, question or plan, ready to be put into a sentence of one language.
 * Every reader answers null for a parameter that is missing or of the wrong kind.
 */
export interface Telling {
  person: Person | null;
  /** The company's name without its legal form. */
  company: string | null;
  channel: Channel | null;
  text(param: string): string | null;
  count(param: string): number | null;
  /** "fredag kl. 9", to stand after "inden" or "before". */
  momentName(param: string): string | null;
  /** "på fredag". */
  day(param: string): string | null;
  /** "fredag", to stand after "senest" or "by". */
  dayName(param: string): string | null;
  /** "i fredags". */
  pastDay(param: string): string | null;
}

/** Reads parameters against the case file that they speak of. */
export function telling(
  params: Params,
  caseFile: CaseFile,
  language: LanguageCode,
  context: TellingContext = {},
): Telling {
  const { timeZone } = caseFile;
  const now = context.now ?? null;
  const text = (param: string) => {
    const value = params[param];
    return typeof value === "string" && value !== "" ? value : null;
  };
  const onDay = (say: typeof dayWords) => (param: string) => {
    const day = dayIn(text(param), timeZone);
    return day === null ? null : say(day, now, timeZone, language);
  };
  return {
    person: personIn(caseFile, text("contact") ?? context.recipient ?? null),
    company: companyName(caseFile.company.name),
    channel: CHANNELS.find((one) => one === params["channel"]) ?? context.channel ?? null,
    text,
    count: (param) => (typeof params[param] === "number" ? params[param] : null),
    momentName: (param) => {
      const at = text(param);
      return at !== null && isInstant(at) ? momentNameWords(at, now, timeZone, language) : null;
    },
    day: onDay(dayWords),
    dayName: onDay(dayNameWords),
    pastDay: onDay(pastDayWords),
  };
}

/** The calendar day of an instant or a day, or null. */
function dayIn(text: string | null, timeZone: string): string | null {
  if (text === null) return null;
  if (isInstant(text)) return dayOf(text, timeZone);
  return isDay(text) ? text : null;
}

function personIn(caseFile: CaseFile, id: string | null): Person | null {
  const contact = caseFile.contacts.find((one) => one.id === id);
  if (contact === undefined) return null;
  return { name: firstName(contact.name), role: contact.role ?? null };
}
