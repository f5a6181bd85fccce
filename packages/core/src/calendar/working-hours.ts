import type { ClosedDays } from "./closed-days.ts";
import { type Day, dayText, weekday } from "./day.ts";
import { type Instant, instantAt, wallTime } from "./zone.ts";

/** A stretch of the day, half-open, in minutes since midnight. */
export interface Hours {
  from: number;
  to: number;
}

/** When a message looks as if it was written at a desk. */
export const WRITING_HOURS: Hours = { from: 8 * 60, to: 17 * 60 };
/** When a call or a visit finds people at work and not on their way in or out. */
export const OFFICE_HOURS: Hours = { from: 9 * 60, to: 15 * 60 + 30 };

/** A calendar of working days in one region, on the clock of one zone. */
export interface WorkCalendar {
  zone: string;
  closedDays: ClosedDays;
}

/** Nobody closes for longer; past this the search gives up, so that odd data cannot make it endless. */
const LONGEST_SEARCH = 400;

/** True for Monday to Friday that is no closed day of the region. */
export function isWorkingDay(day: Day, calendar: WorkCalendar): boolean {
  return weekday(day) <= 5 && !calendar.closedDays.days.has(dayText(day));
}

/** The `count`-th working day after `day`, which itself does not count. */
export function workingDayAfter(day: Day, count: number, calendar: WorkCalendar): Day {
  let found = day;
  for (let left = count, tries = 0; left > 0 && tries < LONGEST_SEARCH; tries++) {
    found++;
    if (isWorkingDay(found, calendar)) left--;
  }
  return found;
}

/** True when the instant lies inside the hours on a working day. */
export function isInside(at: Instant, hours: Hours, calendar: WorkCalendar): boolean {
  const { day, minute } = wallTime(at, calendar.zone);
  return minute >= hours.from && minute < hours.to && isWorkingDay(day, calendar);
}

/** The first instant from `at` on that lies inside the hours on a working day. */
export function nextInside(at: Instant, hours: Hours, calendar: WorkCalendar): Instant {
  if (isInside(at, hours, calendar)) return at;
  const { day, minute } = wallTime(at, calendar.zone);
  const first = minute < hours.from ? day : day + 1;
  const open = isWorkingDay(first, calendar) ? first : workingDayAfter(first, 1, calendar);
  return instantAt(open, hours.from, calendar.zone);
}
