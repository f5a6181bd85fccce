import { type Day, dayOf, dayText, weekday } from "../calendar/day.ts";

/** Without a year the date lies at most this far back, or it is next year's: what people write of is mostly ahead. */
const FARTHEST_BACK = 120;
const EARLIEST_YEAR = 1970;
const LATEST_YEAR = 2100;

/** The day, or null where the calendar has no such one. */
export function dayFrom(year: number, month: number, date: number): Day | null {
  if (!(year >= EARLIEST_YEAR && year <= LATEST_YEAR)) return null;
  if (!(month >= 1 && month <= 12 && date >= 1 && date <= 31)) return null;
  const text = `${year}-${two(month)}-${two(date)}`;
  const day = dayOf(text);
  return !Number.isNaN(day) && dayText(day) === text ? day : null;
}

/** Whether a figure is a year as people write them in mails. */
export function isYear(value: number): boolean {
  return value >= 1990 && value <= LATEST_YEAR;
}

/** A date without its year, as seen from today. A leap day is looked for until one comes. */
export function nearestDay(today: Day, month: number, date: number): Day | null {
  const thisYear = yearOf(today);
  for (let year = thisYear - 1; year <= thisYear + 8; year += 1) {
    const day = dayFrom(year, month, date);
    if (day !== null && day >= today - FARTHEST_BACK) return day;
  }
  return null;
}

/** The next day from today on, today included, that is this one of its month. */
export function nextOfMonth(today: Day, date: number): Day | null {
  for (let day = today; day < today + 62; day += 1) if (dateOf(day) === date) return day;
  return null;
}

/** Monday of the ISO week that lies nearest ahead; of one that is more than a quarter back, next year's. */
export function mondayOfWeek(today: Day, week: number): Day | null {
  const thisYear = yearOf(today);
  for (let year = thisYear - 1; year <= thisYear + 8; year += 1) {
    const day = mondayOf(dayFrom(year, 1, 4)!) + (week - 1) * 7;
    if (week < 1 || yearOf(day + 3) !== year) continue;
    if (day >= today - FARTHEST_BACK) return day;
  }
  return null;
}

export function mondayOf(day: Day): Day {
  return day - (weekday(day) - 1);
}

export function yearOf(day: Day): number {
  return Number(dayText(day).slice(0, 4));
}

export function monthOf(day: Day): number {
  return Number(dayText(day).slice(5, 7));
}

function dateOf(day: Day): number {
  return Number(dayText(day).slice(8, 10));
}

/** First and last day of a month; months beyond December run into the next year. */
export function monthDays(year: number, month: number): { from: Day; to: Day } {
  const shift = Math.floor((month - 1) / 12);
  const first = dayFrom(year + shift, month - shift * 12, 1)!;
  const after =
    month - shift * 12 === 12
      ? dayFrom(year + shift + 1, 1, 1)!
      : dayFrom(year + shift, month - shift * 12 + 1, 1)!;
  return { from: first, to: after - 1 };
}

const two = (number: number) => String(number).padStart(2, "0");
