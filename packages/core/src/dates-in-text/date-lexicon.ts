const table = (rows: readonly string[], first = 1): ReadonlyMap<string, number> =>
  new Map(rows.flatMap((row, index) => row.split(" ").map((word) => [word, index + first])));

/** Monday is 1. Both languages: a Danish mail often carries an English calendar's lines. */
export const WEEKDAYS = table([
  "mandag monday",
  "tirsdag tuesday",
  "onsdag wednesday",
  "torsdag thursday",
  "fredag friday",
  "lørdag saturday",
  "søndag sunday",
]);
/** Mean something else on their own ("man", "sat", "søn"), so they count only before a date. */
export const SHORT_WEEKDAYS = table([
  "man mon",
  "tir tirs tue tues",
  "ons wed weds",
  "tor tors thu thur thurs",
  "fre fri",
  "lør sat",
  "søn sun",
]);
/** "i mandags". */
export const PAST_WEEKDAYS = table([
  "mandags",
  "tirsdags",
  "onsdags",
  "torsdags",
  "fredags",
  "lørdags",
  "søndags",
]);

export const MONTHS = table([
  "januar january jan",
  "februar february feb febr",
  "marts march mar",
  "april apr",
  "maj may",
  "juni june jun",
  "juli july jul",
  "august aug",
  "september sep sept",
  "oktober october okt oct",
  "november nov",
  "december dec",
]);
/** Names a month whole, and nothing else. */
export const WHOLE_MONTHS: ReadonlySet<string> = new Set(
  [...MONTHS.keys()].filter(
    (word) => word.length > 4 || ["maj", "juni", "juli", "may", "june", "july"].includes(word),
  ),
);

export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ...table([
    "en et én ét a an one",
    "to two",
    "tre three",
    "fire four",
    "fem five",
    "seks six",
    "syv seven",
    "otte eight",
    "ni nine",
    "ti ten",
    "elleve eleven",
    "tolv twelve",
  ]),
  ["fjorten", 14],
  ["fourteen", 14],
  ["tyve", 20],
  ["twenty", 20],
]);

/** How many days one of it is; a working day is told apart. */
export const UNITS: ReadonlyMap<string, "day" | "working-day" | "week" | "month"> = new Map([
  ...unit("day", "dag dage dages dagene day days"),
  ...unit("working-day", "hverdag hverdage hverdagene arbejdsdag arbejdsdage arbejdsdagene"),
  ...unit("week", "uge uges uger ugers ugerne week weeks fortnight"),
  ...unit("month", "måned måneds måneder månederne month months"),
]);

function unit<T extends string>(of: T, words: string): [string, T][] {
  return words.split(" ").map((word) => [word, of]);
}

export const BY = new Set(["senest", "by", "until", "indtil", "latest"]);
export const BEFORE = new Set(["inden", "før", "before", "prior"]);
export const AFTER = new Set(["efter", "after", "tidligst", "earliest"]);
