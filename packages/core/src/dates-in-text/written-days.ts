import { type Day, weekday } from "../calendar/day.ts";
import type { LanguageCode } from "../case-file/case-file.ts";
import { dayFrom, nearestDay, nextOfMonth } from "./calendar-date.ts";
import { WEEKDAYS } from "./date-lexicon.ts";
import { type DateToken, keyAt, skip } from "./date-tokens.ts";
import type { DayForm } from "./found-date.ts";
import {
  readOrdinal,
  readWeekdayBefore,
  readWrittenDate,
  skipArticle,
  type WrittenDate,
} from "./written-date.ts";

type Tokens = readonly DateToken[];

/** Reads dates of the calendar, with the weekday before or behind them, as seen from today; null where none begins. */
export function writtenDaysReader(
  today: Day,
  language: LanguageCode,
): (tokens: Tokens, at: number) => DayForm[] | null {
  return (tokens, at) => {
    const before = readWeekdayBefore(tokens, at);
    const from = before?.next ?? skipArticle(tokens, at);
    const written = readWrittenDate(tokens, from, language);
    if (!written) return readDateAlone(tokens, at, from, before?.day ?? null, today);
    const behind = before ? null : readWeekdayBehind(tokens, written.next);
    const named = before?.day ?? behind?.day ?? null;
    const forms = written.dates.map((date) => dayForm(date, named, today));
    if (forms.some((form) => form === null)) return null;
    const days = (written.range ? [rangeOf(forms as DayForm[])] : (forms as DayForm[])).map(
      (form, index) => (index === 0 ? { ...form, first: at } : form),
    );
    days.at(-1)!.next = behind?.next ?? written.next;
    return days;
  };
}

/** "24/11 (tirsdag)", "24 November, Tuesday". */
function readWeekdayBehind(tokens: Tokens, at: number): { day: number; next: number } | null {
  const open = keyAt(tokens, at) === "(";
  if (!open && keyAt(tokens, at) !== ",") return null;
  const day = WEEKDAYS.get(keyAt(tokens, at + 1));
  if (day === undefined || (open && keyAt(tokens, at + 2) !== ")")) return null;
  // "24/11, fredag den 27/11": the weekday belongs to the date after it.
  if (!open && readOrdinal(tokens, skipArticle(tokens, at + 2))) return null;
  return { day, next: open ? at + 3 : at + 2 };
}

function dayForm(date: WrittenDate, named: number | null, today: Day): DayForm | null {
  const day = resolve(date, date.month!, date.date, today);
  const swapped = date.swapped ? resolve(date, date.date, date.month!, today) : null;
  if (day === null) return null;
  // A weekday that fits one of two readings decides between them.
  const turned =
    swapped !== null && named !== null && weekday(swapped) === named && weekday(day) !== named;
  const settled = turned || (named !== null && weekday(day) === named);
  const meant = turned ? swapped : day;
  return {
    first: date.first,
    next: date.next,
    from: meant,
    to: meant,
    precision: "exact",
    basis: "date",
    year: date.year !== null,
    weekday: named,
    contradicts: named !== null && weekday(meant) !== named,
    others: swapped === null || settled ? [] : [swapped],
    needsCompany: date.needsCompany === true && named === null,
  };
}

function resolve(date: WrittenDate, month: number, dayOfMonth: number, today: Day): Day | null {
  return date.year === null
    ? nearestDay(today, month, dayOfMonth)
    : dayFrom(date.year, month, dayOfMonth);
}

function rangeOf(forms: readonly DayForm[]): DayForm {
  const [first, last] = [forms[0]!, forms[1]!];
  if (last.from < first.from) return { ...first, next: last.next };
  return {
    ...first,
    to: last.to,
    next: last.next,
    precision: "range",
    bound: "within",
    weekday: null,
  };
}

const ENDS_A_DATE = new Set([
  "",
  ".",
  "kl",
  "klokken",
  ",",
  ";",
  ")",
  "at",
  "fra",
  "from",
  "mellem",
  "between",
  "!",
  "?",
  "(",
  "|",
]);

/** "tirsdag den 24.", "Tuesday the 24th", "den 24. kl. 13": the coming one of that number. */
function readDateAlone(
  tokens: Tokens,
  at: number,
  from: number,
  named: number | null,
  today: Day,
): DayForm[] | null {
  const ordinal = readOrdinal(tokens, from);
  if (!ordinal || from === at) return null;
  const article =
    skipArticle(tokens, from - 1) >= from ||
    keyAt(tokens, from - 1) === "." ||
    keyAt(tokens, from - 1) === "the";
  const stands =
    named === null
      ? article && ordinal.marked && ENDS_A_DATE.has(keyAt(tokens, ordinal.next))
      : ordinal.marked;
  if (!stands || (named !== null && isTimeAhead(tokens, from))) return null;
  const day = nextOfMonth(today, ordinal.date);
  if (day === null) return null;
  const contradicts = named !== null && weekday(day) !== named;
  const next = named === null ? ordinal.next : skip(tokens, ordinal.next);
  return [
    {
      first: at,
      next,
      from: day,
      to: day,
      precision: "exact",
      basis: "date",
      weekday: named,
      contradicts,
    },
  ];
}

/** "tirsdag 13.30" names a time and no day of the month. */
function isTimeAhead(tokens: Tokens, at: number): boolean {
  return tokens[at + 1]?.key === "." && tokens[at + 2]?.kind === "number" && tokens[at + 2]!.joined;
}
