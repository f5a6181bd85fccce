import type { LanguageCode } from "../case-file/case-file.ts";
import { isYear } from "./calendar-date.ts";
import { MONTHS, SHORT_WEEKDAYS, WEEKDAYS, WHOLE_MONTHS } from "./date-lexicon.ts";
import { type DateToken, isJoined, keyAt, skip } from "./date-tokens.ts";

/** A date as written, its year and month perhaps left out. */
export interface WrittenDate {
  first: number;
  next: number;
  date: number;
  month: number | null;
  year: number | null;
  /** The same figures with day and month the other way round, where that is a date too. */
  swapped?: boolean;
  needsCompany?: boolean;
}

type Tokens = readonly DateToken[];

const ORDINALS = new Set(["st", "nd", "rd", "th"]);
const LISTED = new Set(["-", "til", "to", "og", "and", "eller", "or", "/", ","]);
const RANGES = new Set(["-", "til", "to"]);

/** What was written at a place: one date, two that share a month ("24. eller 25. november"), or both ends of a range. */
export interface WrittenDates {
  dates: WrittenDate[];
  range: boolean;
  next: number;
}

/** The date that begins with the token, without weekday; null where none does. */
export function readWrittenDate(
  tokens: Tokens,
  at: number,
  language: LanguageCode,
): WrittenDates | null {
  return (
    readIsoDate(tokens, at) ??
    readNumericDate(tokens, at, language) ??
    readDayThenMonth(tokens, at) ??
    readMonthThenDay(tokens, at)
  );
}

/** The index after a weekday and what binds it to the date after it; the weekday stands in `day`. */
export function readWeekdayBefore(
  tokens: Tokens,
  at: number,
): { day: number; next: number } | null {
  const key = keyAt(tokens, at);
  const whole = WEEKDAYS.get(key);
  const short = SHORT_WEEKDAYS.get(key);
  if (whole === undefined && short === undefined) return null;
  const next = skip(tokens, whole === undefined ? skip(tokens, at + 1, ".") : at + 1, ",");
  return { day: (whole ?? short)!, next: skipArticle(tokens, next) };
}

/** The index after "den", "d.", "the". */
export function skipArticle(tokens: Tokens, at: number): number {
  const key = keyAt(tokens, at);
  if (key === "den" || key === "the") return at + 1;
  if (key === "d") return skip(tokens, at + 1, ".");
  return at;
}

const one = (date: WrittenDate): WrittenDates => ({ dates: [date], range: false, next: date.next });

function readIsoDate(tokens: Tokens, at: number): WrittenDates | null {
  const [year, sep, month, other, date] = tokens.slice(at, at + 5);
  if (!year || !date || !isYear(year.value) || !"-/.".includes(sep!.key) || other!.key !== sep!.key)
    return null;
  if (!isFree(tokens, at) || ![1, 2, 3, 4].every((step) => isJoined(tokens, at + step)))
    return null;
  if (!isDate(date.value) || !isMonth(month!.value)) return null;
  return one({ first: at, next: at + 5, date: date.value, month: month!.value, year: year.value });
}

function readNumericDate(tokens: Tokens, at: number, language: LanguageCode): WrittenDates | null {
  const [left, sep, right] = tokens.slice(at, at + 3);
  if (!left || !right || !["/", ".", "-"].includes(sep!.key) || !isFree(tokens, at)) return null;
  const spaced = sep!.key === "." && isJoined(tokens, at + 1);
  if (!spaced && !(isJoined(tokens, at + 1) && isJoined(tokens, at + 2))) return null;
  if (left.key.length > 2 || right.key.length > 2) return null;
  const year = readYear(tokens, at + 3, sep!.key);
  if (!isJoined(tokens, at + 2) && year.year === null) return null;
  if (continuesFigure(tokens, year.next)) return null;
  // "fredag 10-12" are hours.
  if (sep!.key === "-" && year.year === null && isLoose(tokens, at)) return null;
  return numeric(tokens, at, year, language);
}

function numeric(
  tokens: Tokens,
  at: number,
  { year, next }: { year: number | null; next: number },
  language: LanguageCode,
): WrittenDates | null {
  const [left, right] = [tokens[at]!.value, tokens[at + 2]!.value];
  const found = { first: at, next, year, needsCompany: year === null && isLoose(tokens, at) };
  if (isDate(left) && isMonth(right)) {
    const swapped = language === "en" && isMonth(left) && left !== right;
    return one({ ...found, date: left, month: right, swapped });
  }
  if (
    isMonth(left) &&
    isDate(right) &&
    (year !== null || (language === "en" && tokens[at + 1]!.key === "/")) &&
    tokens[at + 1]!.key !== "."
  )
    return one({ ...found, date: right, month: left });
  return null;
}

const BEFORE_A_DATE = new Set(["den", "senest", "inden"]);

/** "t.o.m. 4/12", "til og med 4/12" */
function isThrough(tokens: Tokens, at: number): boolean {
  if (keyAt(tokens, at) === "med") return keyAt(tokens, at - 1) === "og";
  return (
    keyAt(tokens, at) === "." && keyAt(tokens, at - 1) === "m" && keyAt(tokens, at - 3) === "o"
  );
}

/** "24/11" is a date; "3/4", "24/7", "10-12", "10.11" alone may be a share, a time or a section. */
function isLoose(tokens: Tokens, at: number): boolean {
  const [left, sep, right] = tokens.slice(at, at + 3);
  if (
    keyAt(tokens, at - 1) === "d" ||
    keyAt(tokens, at - 2) === "d" ||
    BEFORE_A_DATE.has(keyAt(tokens, at - 1)) ||
    isThrough(tokens, at - 1)
  )
    return false;
  if (sep!.key === ".") return true;
  if (endsRange(tokens, at, sep!.key)) return false;
  return !(left!.value > 12 && right!.key.length === 2);
}

/** "27/11 - 2/12": behind a day that is certain the same form is one. */
function endsRange(tokens: Tokens, at: number, sep: string): boolean {
  return (
    RANGES.has(keyAt(tokens, at - 1)) &&
    tokens[at - 2]?.kind === "number" &&
    keyAt(tokens, at - 3) === sep &&
    tokens[at - 4]?.kind === "number" &&
    !isLoose(tokens, at - 4)
  );
}

/** The year behind "24/11": by the same mark, or, as Danes also write, by a hyphen or a space. */
function readYear(tokens: Tokens, at: number, sep: string): { year: number | null; next: number } {
  const dot = sep === "." && keyAt(tokens, at) === "." && isJoined(tokens, at);
  const marked =
    dot || ((keyAt(tokens, at) === sep || keyAt(tokens, at) === "-") && isJoined(tokens, at));
  const place = marked ? at + 1 : at;
  const year = tokens[place];
  const glued = isJoined(tokens, place);
  if (
    year?.kind === "number" &&
    year.key.length === 4 &&
    isYear(year.value) &&
    (marked ? glued || dot : !glued)
  )
    return { year: year.value, next: place + 1 };
  if (
    year?.kind === "number" &&
    year.key.length === 2 &&
    marked &&
    glued &&
    keyAt(tokens, at) === sep
  )
    return { year: 2000 + year.value, next: place + 1 };
  return { year: null, next: dot && !glued ? place : at };
}

function readDayThenMonth(tokens: Tokens, at: number): WrittenDates | null {
  const first = readOrdinal(tokens, at);
  if (!first || !isFree(tokens, at)) return null;
  const month = readMonth(tokens, skip(tokens, first.next, "of"), true);
  if (month) {
    const year = yearAfterMonth(tokens, month.next);
    const range = rangeAfter(tokens, year.next);
    const date = { first: at, date: first.date, month: month.month, ...year };
    return range === null ? one(date) : spanOf(tokens, date, range);
  }
  return readSharedMonth(tokens, at, first);
}

/** "24. november til 3. december": the second end has a month of its own. */
function spanOf(tokens: Tokens, from: WrittenDate, at: number): WrittenDates | null {
  const end = readOrdinal(tokens, skipArticle(tokens, at));
  const month = end && readMonth(tokens, skip(tokens, end.next, "of"), true);
  if (!end || !month) return one(from);
  const year = yearAfterMonth(tokens, month.next);
  const to = { first: at, date: end.date, month: month.month, ...year };
  return { dates: [from, to], range: true, next: to.next };
}

function rangeAfter(tokens: Tokens, at: number): number | null {
  return RANGES.has(keyAt(tokens, at)) ? at + 1 : null;
}

/** "24.-26. november", "24. og 25. november": both days share month and year. */
function readSharedMonth(
  tokens: Tokens,
  at: number,
  first: { date: number; next: number },
): WrittenDates | null {
  const link = keyAt(tokens, first.next);
  if (!LISTED.has(link)) return null;
  const from = skipArticle(tokens, first.next + 1);
  const second = readOrdinal(tokens, from);
  const month = second && readMonth(tokens, skip(tokens, second.next, "of"), true);
  if (!second || !month || second.date <= first.date) return null;
  const year = yearAfterMonth(tokens, month.next);
  const both = { month: month.month, year: year.year };
  const dates = [
    { first: at, next: first.next, date: first.date, ...both },
    { first: from, next: year.next, date: second.date, ...both },
  ];
  return { dates, range: RANGES.has(link) || isBetween(tokens, at), next: year.next };
}

function isBetween(tokens: Tokens, at: number): boolean {
  return [1, 2, 3].some((back) =>
    ["mellem", "between", "fra", "from"].includes(keyAt(tokens, at - back)),
  );
}

function readMonthThenDay(tokens: Tokens, at: number): WrittenDates | null {
  const month = readMonth(tokens, at, false);
  const first = month && readOrdinal(tokens, skip(tokens, month.next, "the"));
  if (!month || !first || tokens[at]!.joined) return null;
  const link = keyAt(tokens, first.next);
  const second = RANGES.has(link) ? readOrdinal(tokens, first.next + 1) : null;
  const isRange =
    second !== null && second.date > first.date && !continuesFigure(tokens, second.next);
  const year = yearAfterMonth(tokens, (isRange ? second : first).next);
  if (!isRange && continuesFigure(tokens, first.next)) return null;
  const date = {
    first: at,
    next: year.next,
    date: first.date,
    month: month.month,
    year: year.year,
  };
  if (!isRange) return one(date);
  return { dates: [date, { ...date, date: second.date }], range: true, next: year.next };
}

/** "24", "24.", "24th"; a figure of a date and nothing longer. */
export function readOrdinal(
  tokens: Tokens,
  at: number,
): { date: number; next: number; marked: boolean } | null {
  const token = tokens[at];
  if (token?.kind !== "number" || token.key.length > 2 || !isDate(token.value)) return null;
  const after = at + 1;
  const marked =
    isJoined(tokens, after) && (ORDINALS.has(keyAt(tokens, after)) || keyAt(tokens, after) === ".");
  if (
    !marked &&
    isJoined(tokens, after) &&
    tokens[after]!.kind === "word" &&
    !MONTHS.has(tokens[after]!.key)
  )
    return null;
  return { date: token.value, next: marked ? after + 1 : after, marked };
}

/** A month; after a day any name of it ("24 mar"), before one only what is no other word. */
function readMonth(
  tokens: Tokens,
  at: number,
  afterDay: boolean,
): { month: number; next: number } | null {
  const token = tokens[at];
  const month = token && MONTHS.get(token.key);
  if (month === undefined) return null;
  if (!afterDay && !token!.capital) return null;
  const short = !WHOLE_MONTHS.has(token!.key);
  const dotted = short && keyAt(tokens, at + 1) === "." && isJoined(tokens, at + 1);
  return { month, next: dotted ? at + 2 : at + 1 };
}

function yearAfterMonth(tokens: Tokens, at: number): { year: number | null; next: number } {
  const place = skip(tokens, at, ",");
  const year = tokens[place];
  const stands = year?.key.length === 4 && isYear(year.value) && !isClock(tokens, place);
  return stands ? { year: year.value, next: place + 1 } : { year: null, next: at };
}

const isClock = (tokens: Tokens, at: number) => keyAt(tokens, at - 1) === "kl";
const isDate = (value: number) => value >= 1 && value <= 31;
const isMonth = (value: number) => value >= 1 && value <= 12;

/** Not the tail of a number, a path, a version or a phone number. */
function isFree(tokens: Tokens, at: number): boolean {
  if (!isJoined(tokens, at)) return true;
  const before = tokens[at - 1]!;
  if (before.kind !== "mark") return false;
  if (before.key === "-") return tokens[at - 2]?.kind !== "number" || !before.joined;
  if (before.key === ".") return keyAt(tokens, at - 2) === "d" || keyAt(tokens, at - 2) === "kl";
  return "(:,;[*|>\"'«".includes(before.key);
}

/** The figure goes on: "24.11.13.30", "24/11/x", "1-2-3". */
function continuesFigure(tokens: Tokens, at: number): boolean {
  if (!isJoined(tokens, at)) return false;
  const token = tokens[at]!;
  if (token.kind !== "mark") return token.key !== "t";
  return (
    "/-.:_@=%".includes(token.key) && isJoined(tokens, at + 1) && tokens[at + 1]!.kind === "number"
  );
}
