import { type Day, dayText } from "../calendar/day.ts";
import { instantOf, wallTime } from "../calendar/zone.ts";
import type { LanguageCode } from "../case-file/case-file.ts";
import { yearOf } from "./calendar-date.ts";
import { type ReadTime, readTime } from "./clock-time.ts";
import { AFTER, BEFORE, BY, WEEKDAYS } from "./date-lexicon.ts";
import { type DateToken, dateTokens, keyAt } from "./date-tokens.ts";
import type { DateBound, DayForm, FoundDate, FoundTime, ReadFrom } from "./found-date.ts";
import { joinTimes } from "./join-times.ts";
import { relativeDaysReader } from "./relative-days.ts";
import { writtenDaysReader } from "./written-days.ts";

type Tokens = readonly DateToken[];

/** Longer texts are read as far as this, in UTF-16 code units. */
const LONGEST_READ = 500_000;
const FIRST_YEAR = 1980;
const LAST_YEAR = 2090;

/**
 * The days that a text names, in their order, as meant by somebody who wrote it at `from.at`. Forms of both languages
 * are known in either; `language` decides the order of figures alone. Takes time linear in the length of the text.
 */
export function findDates(text: string, language: LanguageCode, from: ReadFrom): FoundDate[] {
  return findDatesAndTimes(text, language, from).dates;
}

/** The same, with the clock times that stand beside no day ("kl. 13 passer fint"). */
export function findDatesAndTimes(
  text: string,
  language: LanguageCode,
  from: ReadFrom,
): { dates: FoundDate[]; times: FoundTime[] } {
  const today = wallTime(instantOf(from.at), from.timeZone).day;
  if (yearOf(today) < FIRST_YEAR || yearOf(today) > LAST_YEAR) return { dates: [], times: [] };
  const tokens = dateTokens(text.slice(0, LONGEST_READ));
  const named = findDays(tokens, today, language);
  const times = findTimes(tokens, named);
  const days = named.filter((day) => !isTimeAfterAll(day, times));
  const { joined, alone } = joinTimes(tokens, days, times);
  const dates = joined
    .filter(({ day, time }) => !day.needsCompany || time !== null)
    .map(({ day, time }) => foundDate(tokens, day, time));
  return { dates, times: alone.filter(({ sure }) => sure).map(({ time }) => time) };
}

function findDays(tokens: Tokens, today: Day, language: LanguageCode): DayForm[] {
  const readWritten = writtenDaysReader(today, language);
  const readRelative = relativeDaysReader(today);
  const found: DayForm[] = [];
  for (let at = 0; at < tokens.length;) {
    const forms =
      readWritten(tokens, at) ??
      (BEFORE_A_WEEKDAY.has(keyAt(tokens, at)) ? readWritten(tokens, at + 1) : null) ??
      relative(readRelative(tokens, at), tokens);
    const next = forms.at(-1)?.next ?? at + 1;
    found.push(...forms.map((form) => withBound(tokens, form, found.at(-1)?.next ?? 0)));
    at = Math.max(next, at + 1);
  }
  return found;
}

/** "on Tuesday 24 November" is a date and no Tuesday beside one. */
const BEFORE_A_WEEKDAY = new Set(
  "on på this next coming denne næste førstkommende kommende".split(" "),
);
const FROM_SOMETHING_ELSE = new Set([
  "efter",
  "after",
  "før",
  "before",
  "siden",
  "ago",
  "old",
  "experience",
]);

/** "Two weeks after the interview" counts from something else than now; "mandag-fredag" are opening hours. */
function relative(form: DayForm | null, tokens: Tokens): DayForm[] {
  if (!form) return [];
  if (form.basis === "relative" && FROM_SOMETHING_ELSE.has(keyAt(tokens, form.next))) return [];
  if (form.basis === "weekday" && isOpeningHours(tokens, form)) return [];
  return [form];
}

const UNTIL = new Set(["-", "til", "to"]);

function isOpeningHours(tokens: Tokens, { first, next }: DayForm): boolean {
  const ends = UNTIL.has(keyAt(tokens, first - 1)) && WEEKDAYS.has(keyAt(tokens, first - 2));
  return ends || (UNTIL.has(keyAt(tokens, next)) && WEEKDAYS.has(keyAt(tokens, next + 1)));
}

const FILLERS = new Set(["den", "d", ".", "the", "på", "on", "i", "in", "at", "ved"]);

/** "senest", "inden", "by", "no later than" before the days, with "den", "på" or "the" between; "senest" may follow them. */
function withBound(tokens: Tokens, form: DayForm, since: number): DayForm {
  if (form.bound) return form;
  let at = form.first - 1;
  while (at > form.first - 4 && FILLERS.has(keyAt(tokens, at))) at -= 1;
  const word = at >= since ? keyAt(tokens, at) : "";
  const bound = boundOf(tokens, at, word);
  if (bound) return { ...form, first: word === "than" ? at - 2 : at, bound };
  if (keyAt(tokens, form.next) === "senest") return { ...form, next: form.next + 1, bound: "by" };
  if (keyAt(tokens, form.next) === "at" && keyAt(tokens, form.next + 2) === "latest")
    return { ...form, next: form.next + 3, bound: "by" };
  return form.precision !== "exact" && form.basis !== "relative"
    ? { ...form, bound: "within" }
    : form;
}

function boundOf(tokens: Tokens, at: number, word: string): DateBound | null {
  if (BY.has(word)) return "by";
  if (word === "than" && keyAt(tokens, at - 1) === "later" && keyAt(tokens, at - 2) === "no")
    return "by";
  if (BEFORE.has(word)) return "before";
  if (AFTER.has(word)) return "after";
  return word === "løbet" || word === "within" || word === "during" ? "within" : null;
}

function findTimes(tokens: Tokens, days: readonly DayForm[]): ReadTime[] {
  const found: ReadTime[] = [];
  let day = 0;
  for (let at = 0; at < tokens.length;) {
    while (day < days.length && days[day]!.next <= at) day += 1;
    const inDay = day < days.length && at >= days[day]!.first && !days[day]!.needsCompany;
    if (inDay) {
      at = days[day]!.next;
      continue;
    }
    const time = readTime(tokens, at);
    const ahead = days[day];
    const overlaps = time && ahead && time.next > ahead.first && !(time.sure && ahead.needsCompany);
    if (time && !overlaps) found.push(time);
    at = time && !overlaps ? time.next : at + 1;
  }
  return found;
}

/** "kl. 15.02" is no fifteenth of February. */
function isTimeAfterAll(day: DayForm, times: readonly ReadTime[]): boolean {
  return (
    day.needsCompany === true &&
    times.some(({ first, next }) => first < day.next && next > day.first)
  );
}

function foundDate(tokens: Tokens, form: DayForm, time: ReadTime | null): FoundDate {
  const first = Math.min(form.first, time?.first ?? form.first);
  const next = Math.max(form.next, time?.next ?? form.next);
  const written = form.basis === "date" ? (form.weekday ?? null) : null;
  return {
    start: tokens[first]!.start,
    end: tokens[next - 1]!.end,
    firstOn: dayText(form.from),
    lastOn: dayText(form.to),
    precision: form.precision,
    basis: form.basis,
    ...(form.bound && { bound: form.bound }),
    ...(time && { time: time.time }),
    year: form.year ?? false,
    weekday: form.weekday ?? null,
    contradicts: written !== null && form.contradicts === true,
    otherDays: (form.others ?? []).map(dayText),
  };
}
