import { type Day, weekday } from "../calendar/day.ts";
import { mondayOf, monthDays, monthOf, yearOf } from "./calendar-date.ts";
import { type Count, readCount } from "./counts.ts";
import { PAST_WEEKDAYS, UNITS, WEEKDAYS } from "./date-lexicon.ts";
import { type DateToken, keyAt } from "./date-tokens.ts";
import type { DayForm } from "./found-date.ts";
import { type Period, readMonthPeriod, readNumberedWeek, readWeek, weekOf } from "./periods.ts";
import { type Filled, matchPattern, type Slot, wordPattern } from "./word-pattern.ts";

type Tokens = readonly DateToken[];
type Form = Pick<DayForm, "from" | "to" | "precision" | "basis"> & Partial<DayForm>;
interface Row {
  pattern: string;
  read: (filled: Filled, today: Day) => Form | null;
}

const exact = (day: Day): Form => ({ from: day, to: day, precision: "exact", basis: "relative" });
const ROUGH_FROM = 7;

const DAYS: Row[] = [
  { pattern: "i dag|eftermiddag|aften|formiddag", read: (_, today) => exact(today) },
  { pattern: "idag|today|tonight", read: (_, today) => exact(today) },
  { pattern: "this morning|afternoon|evening", read: (_, today) => exact(today) },
  { pattern: "i? løbet af dagen|eftermiddagen", read: (_, today) => exact(today) },
  { pattern: "i morgen", read: (_, today) => exact(today + 1) },
  { pattern: "imorgen|tomorrow", read: (_, today) => exact(today + 1) },
  { pattern: "i overmorgen", read: (_, today) => exact(today + 2) },
  { pattern: "overmorgen", read: (_, today) => exact(today + 2) },
  { pattern: "the day after tomorrow", read: (_, today) => exact(today + 2) },
  { pattern: "day after tomorrow", read: (_, today) => exact(today + 2) },
  { pattern: "i går|aftes", read: (_, today) => exact(today - 1) },
  { pattern: "igår|yesterday", read: (_, today) => exact(today - 1) },
  { pattern: "i forgårs", read: (_, today) => exact(today - 2) },
];

const WEEKDAY_ROWS: Row[] = [
  {
    pattern: "i <past>",
    read: ({ past }, today) => weekdayForm(lastBefore(today, past as number)),
  },
  { pattern: "<weekday> i? <week>", read: inWeek },
  { pattern: "<weekday> of|in <week>", read: inWeek },
  { pattern: "i? <week> ,? på|on? <weekday>", read: inWeek },
  { pattern: "<week> 's <weekday>", read: inWeek },
  {
    pattern: "næste uges <weekday>",
    read: (f, today) => inWeek({ ...f, week: weekOf(today + 7) }),
  },
  { pattern: "på|den|the|on? næste|next <weekday>", read: nextNamed },
  { pattern: "næste|next <weekday>", read: nextNamed },
  {
    pattern: "sidste|last <weekday>",
    read: ({ weekday: w }, today) => weekdayForm(lastBefore(today, w as number)),
  },
  { pattern: "nu|førstkommende|kommende|denne|this|coming på? <weekday>", read: coming },
  { pattern: "på|on? <weekday>", read: coming },
];

const PERIOD_ROWS: Row[] = [
  ...partRows("start", [
    "i? starten|begyndelsen af <period>",
    "først på|i <period>",
    "tidligt på|i <period>",
    "the? start|beginning of <period>",
    "early in|on? <period>",
    "primo|start <period>",
  ]),
  ...partRows("middle", [
    "i? midten af <period>",
    "midt på|i|-? <period>",
    "the? middle of <period>",
    "mid -? <period>",
    "medio <period>",
  ]),
  ...partRows("end", [
    "i|ved? slutningen|udgangen|slut af <period>",
    "sidst på|i <period>",
    "sent|sen på|i <period>",
    "the? end|close of <period>",
    "late in|on? <period>",
    "ultimo|slut|slutningen <period>",
    "ved? ugens|månedens udgang|slutning|afslutning",
    "ugen|måneden er omme|slut|gået",
    "eow",
  ]),
  { pattern: "senere på|i <period>", read: later },
  { pattern: "later in? <period>", read: later },
  { pattern: "i <period>", read: whole },
  { pattern: "in|during <period>", read: whole },
  { pattern: "<numbered>", read: ({ numbered }) => whole({ period: numbered }) },
  { pattern: "<week>", read: ({ week }) => whole({ period: week }) },
];

const COUNT_ROWS: Row[] = [
  { pattern: "om <count> <unit> tid?", read: ahead },
  { pattern: "in <count> <unit> ' time", read: ahead },
  { pattern: "in <count> <unit>", read: ahead },
  { pattern: "<count> <unit> from now|today", read: ahead },
  { pattern: "inden for de|den? næste|kommende? <count> <unit>", read: within },
  { pattern: "indenfor de|den? næste|kommende? <count> <unit>", read: within },
  { pattern: "i løbet af de|den? næste|kommende|første? <count> <unit> tid?", read: within },
  { pattern: "within|over|during|in the? next|coming|following? <count> <unit>", read: within },
  { pattern: "within <count> <unit>", read: within },
  { pattern: "de næste|kommende <count>? <unit>", read: within },
  { pattern: "the|these next|coming|following <count>? <unit>", read: within },
  { pattern: "en af de nærmeste|næste|kommende dage", read: (_, today) => rough(today, 1, 5) },
  {
    pattern: "inden for|i|indenfor løbet? af? de? nærmeste dage",
    read: (_, today) => rough(today, 1, 5),
  },
];

const FEAST_ROWS: Row[] = [
  { pattern: "weekenden|weekend", read: (_, today) => feast(mondayOf(today) + 5) },
  { pattern: "the|denne|this weekend|weekenden", read: (_, today) => feast(mondayOf(today) + 5) },
  {
    pattern: "jul|christmas|juleferien|juleaften",
    read: (_, today) => feast(nextDate(today, 12, 24)),
  },
  { pattern: "nytår|nytåret", read: (_, today) => feast(nextDate(today, 12, 31)) },
  { pattern: "new year", read: (_, today) => feast(nextDate(today, 12, 31)) },
  { pattern: "the new year", read: (_, today) => feast(nextDate(today, 12, 31)) },
];

const ROWS = [...COUNT_ROWS, ...DAYS, ...WEEKDAY_ROWS, ...PERIOD_ROWS, ...FEAST_ROWS].map(
  ({ pattern, read }) => ({ pattern: wordPattern(pattern), read }),
);

/** Reads the longest way to name a day or days by their distance from today that begins with a token; null where none does. */
export function relativeDaysReader(today: Day): (tokens: Tokens, at: number) => DayForm | null {
  const slots = slotsFrom(today);
  return (tokens, at) => longest(tokens, at, today, slots);
}

function longest(
  tokens: Tokens,
  at: number,
  today: Day,
  slots: Readonly<Record<string, Slot<unknown>>>,
) {
  let best: DayForm | null = null;
  for (const { pattern, read } of ROWS) {
    const match = matchPattern(tokens, at, pattern, slots);
    if (!match || match.next <= (best?.next ?? at)) continue;
    const form = read(match.filled, today);
    if (form) best = { first: at, next: match.next, ...form };
  }
  return best;
}

function slotsFrom(today: Day): Record<string, Slot<unknown>> {
  return {
    weekday: (tokens, at) => word(WEEKDAYS, tokens, at),
    past: (tokens, at) => word(PAST_WEEKDAYS, tokens, at),
    unit: readUnit,
    count: readCount,
    week: (tokens, at) => readWeek(tokens, at, today),
    numbered: (tokens, at) => readNumberedWeek(tokens, at, today),
    period: (tokens, at) => readWeek(tokens, at, today) ?? readMonthPeriod(tokens, at, today),
  };
}

function readUnit(tokens: Tokens, at: number) {
  const working = ["working", "business"].includes(keyAt(tokens, at));
  if (!working) return word(UNITS, tokens, at);
  const days = ["day", "days"].includes(keyAt(tokens, at + 1));
  return days ? { value: "working-day" as const, next: at + 2 } : null;
}

function word<T>(words: ReadonlyMap<string, T>, tokens: Tokens, at: number) {
  const value = words.get(keyAt(tokens, at));
  return value === undefined ? null : { value, next: at + 1 };
}

function weekdayForm(day: Day, others: Day[] = []): Form {
  return {
    from: day,
    to: day,
    precision: "exact",
    basis: "weekday",
    weekday: weekday(day),
    others,
  };
}

function inWeek(filled: Filled): Form {
  const monday = (filled["week"] as Period).from;
  return weekdayForm(monday + (filled["weekday"] as number) - 1);
}

/** The first such weekday after today. On that very weekday, today may be meant. */
function coming(filled: Filled, today: Day): Form {
  const named = filled["weekday"] as number;
  const distance = (named - weekday(today) + 7) % 7;
  return distance === 0 ? weekdayForm(today + 7, [today]) : weekdayForm(today + distance);
}

/** "Next Friday" is that of next week, and to some the coming one. */
function nextNamed(filled: Filled, today: Day): Form {
  const named = filled["weekday"] as number;
  const nextWeek = mondayOf(today) + 7 + named - 1;
  const first = coming(filled, today).from;
  return weekdayForm(nextWeek, first === nextWeek ? [] : [first]);
}

function lastBefore(today: Day, named: number): Day {
  return today - ((weekday(today) - named + 7) % 7 || 7);
}

function partRows(part: "start" | "middle" | "end", patterns: string[]): Row[] {
  return patterns.map((pattern) => ({
    pattern,
    read: ({ period }, today) =>
      partOf((period as Period | undefined) ?? impliedPeriod(pattern, today), part),
  }));
}

function impliedPeriod(pattern: string, today: Day): Period {
  return pattern.includes("uge") || pattern === "eow"
    ? weekOf(today)
    : { ...monthDays(yearOf(today), monthOf(today)), basis: "month" };
}

/** Of a week the first or last two days, or the three in its middle; of a month its first, second or last ten. */
function partOf(period: Period, part: "start" | "middle" | "end"): Form {
  const { from, to, basis } = period;
  const isWeek = basis === "week";
  const [head, tail] = isWeek ? [1, 1] : [9, to - from - 20];
  const common = { precision: "vague" as const, basis, year: period.year ?? false };
  if (part === "start") return { from, to: from + head, ...common };
  if (part === "end") return { from: to - tail, to, ...common };
  return { from: from + head + (isWeek ? 0 : 1), to: to - tail - (isWeek ? 0 : 1), ...common };
}

function later(filled: Filled, today: Day): Form | null {
  const { from, to, basis } = filled["period"] as Period;
  const first = Math.max(from, today + 1);
  return first <= to ? { from: first, to, precision: "vague", basis } : null;
}

function whole(filled: Filled): Form {
  const { from, to, basis, year } = filled["period"] as Period;
  return { from, to, precision: basis === "month" ? "vague" : "range", basis, year: year ?? false };
}

function ahead(filled: Filled, today: Day): Form {
  const { least, most, rough: isRough } = filled["count"] as Count;
  const from = after(today, least, filled["unit"]);
  const to = after(today, most, filled["unit"]);
  const precision = isRough || to - today >= ROUGH_FROM ? "vague" : "exact";
  return { from, to, precision, basis: "relative" };
}

function within(filled: Filled, today: Day): Form {
  const count = filled["count"] as Count | undefined;
  if (!count)
    return filled["unit"] === "day"
      ? rough(today, 1, 5)
      : rough(today, 1, after(0, 2, filled["unit"]));
  const to = after(today, count.most, filled["unit"]);
  return {
    from: today,
    to,
    precision: count.rough ? "vague" : "range",
    basis: "relative",
    bound: "within",
  };
}

function rough(today: Day, from: number, to: number): Form {
  return {
    from: today + from,
    to: today + to,
    precision: "vague",
    basis: "relative",
    bound: "within",
  };
}

function after(today: Day, count: number, unit: unknown): Day {
  if (unit === "day") return today + count;
  if (unit === "week") return today + count * 7;
  if (unit === "month") return today + count * 30;
  let day = today;
  for (let left = count; left > 0; left -= weekday(day) <= 5 ? 1 : 0) day += 1;
  return day;
}

function feast(day: Day): Form {
  return { from: day, to: day, precision: "vague", basis: "relative" };
}

function nextDate(today: Day, month: number, date: number): Day {
  const days = monthDays(yearOf(today), month);
  const day = days.from + date - 1;
  return day >= today ? day : monthDays(yearOf(today) + 1, month).from + date - 1;
}
