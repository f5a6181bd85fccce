import type { Day } from "../calendar/day.ts";
import { isYear, mondayOf, mondayOfWeek, monthDays, monthOf, yearOf } from "./calendar-date.ts";
import { MONTHS, WHOLE_MONTHS } from "./date-lexicon.ts";
import { type DateToken, isJoined, keyAt } from "./date-tokens.ts";

type Tokens = readonly DateToken[];

/** A week, Monday to Friday, or a month. */
export interface Period {
  from: Day;
  to: Day;
  basis: "week" | "month";
  year?: boolean;
}
const WORK_WEEK = 4;

/** A week named at a place: "ugen", "næste uge", "week 49". */
export function readWeek(
  tokens: Tokens,
  at: number,
  today: Day,
): { value: Period; next: number } | null {
  const numbered = readNumberedWeek(tokens, at, today);
  if (numbered) return numbered;
  const [first, second] = [keyAt(tokens, at), keyAt(tokens, at + 1)];
  const isWeek = second === "uge" || second === "week";
  if (isWeek && ["næste", "next", "kommende", "coming"].includes(first))
    return { value: weekOf(today + 7), next: at + 2 };
  if (isWeek && ["denne", "indeværende", "this", "the"].includes(first))
    return { value: weekOf(today), next: at + 2 };
  if (
    ["den", "the"].includes(first) &&
    ["kommende", "coming", "næste", "following"].includes(second)
  )
    if (["uge", "week"].includes(keyAt(tokens, at + 2)))
      return { value: weekOf(today + 7), next: at + 3 };
  if (first === "ugen") return { value: weekOf(today), next: at + 1 };
  return null;
}

/** "uge 49", "uge 49-50", "weeks 49 and 50". */
export function readNumberedWeek(
  tokens: Tokens,
  at: number,
  today: Day,
): { value: Period; next: number } | null {
  if (!["uge", "ugerne", "week", "weeks"].includes(keyAt(tokens, at))) return null;
  const first = weekNumber(tokens, at + 1, today);
  if (first === null) return null;
  const two = ["-", "og", "and", "/", "eller", "or", "til", "to"].includes(keyAt(tokens, at + 2));
  const second = two ? weekNumber(tokens, at + 3, today) : null;
  if (second === null || second < first) return { value: weekOf(first), next: at + 2 };
  return { value: { from: first, to: second + WORK_WEEK, basis: "week" }, next: at + 4 };
}

function weekNumber(tokens: Tokens, at: number, today: Day): Day | null {
  const token = tokens[at];
  if (token?.kind !== "number" || token.key.length > 2 || !(token.value >= 1 && token.value <= 53))
    return null;
  return isJoined(tokens, at + 1) &&
    "/:.".includes(keyAt(tokens, at + 1)) &&
    isJoined(tokens, at + 2)
    ? null
    : mondayOfWeek(today, token.value);
}

/** A month named at a place: "måneden", "next month", "december 2026". */
export function readMonthPeriod(
  tokens: Tokens,
  at: number,
  today: Day,
): { value: Period; next: number } | null {
  const [first, second] = [keyAt(tokens, at), keyAt(tokens, at + 1)];
  const [year, month] = [yearOf(today), monthOf(today)];
  if (first === "måneden")
    return { value: { ...monthDays(year, month), basis: "month" }, next: at + 1 };
  if (second === "måned" || second === "month") {
    const shift = ["næste", "next"].includes(first)
      ? 1
      : ["denne", "this", "the"].includes(first)
        ? 0
        : null;
    if (shift !== null)
      return { value: { ...monthDays(year, month + shift), basis: "month" }, next: at + 2 };
  }
  return readNamedMonth(tokens, at, today);
}

function readNamedMonth(
  tokens: Tokens,
  at: number,
  today: Day,
): { value: Period; next: number } | null {
  const key = keyAt(tokens, at);
  const month = MONTHS.get(key);
  if (month === undefined || !WHOLE_MONTHS.has(key)) return null;
  if (["may", "march"].includes(key) && !tokens[at]!.capital) return null;
  const written = tokens[at + 1];
  if (written?.kind === "number" && isYear(written.value))
    return {
      value: { ...monthDays(written.value, month), basis: "month", year: true },
      next: at + 2,
    };
  if (written?.kind === "number" && keyAt(tokens, at - 1) !== "i") return null;
  const year = yearOf(today) + (month < monthOf(today) ? 1 : 0);
  return { value: { ...monthDays(year, month), basis: "month" }, next: at + 1 };
}

/** Monday to Friday of the week in which the day lies. */
export function weekOf(day: Day): Period {
  const monday = mondayOf(day);
  return { from: monday, to: monday + WORK_WEEK, basis: "week" };
}
