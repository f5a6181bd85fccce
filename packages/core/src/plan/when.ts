import {
  type Hours,
  isInside,
  isWorkingDay,
  nextInside,
  OFFICE_HOURS,
  WRITING_HOURS,
} from "../calendar/working-hours.ts";
import { HOUR, type Instant, instantAt, wallTime } from "../calendar/zone.ts";
import type { Facts, InterviewDay } from "./facts.ts";

/** Two hours let the interview sink in, and show that the words were chosen. */
export const TIME_TO_REFLECT = 2 * HOUR;
/** Nobody wants to be called while they are still tidying up after the interview. */
export const TIME_BEFORE_A_CALL = HOUR;
/** Read first thing in the morning, without having been sent at night. */
const NEXT_MORNING = 8 * 60 + 30;
/** On a day off nobody reads at half past eight. */
const NEXT_DAY_OFF = 10 * 60;
/** A message outside writing hours is still decent between these. */
export const DECENT_HOURS: Hours = { from: 8 * 60, to: 20 * 60 };

/** The best moment to write a thank-you: the first that fits, in the window and not before now. */
export function bestThanksInWriting(
  facts: Facts,
  interview: InterviewDay,
  closesAt: Instant,
  late: boolean,
): Instant {
  const { soonest: now, calendar } = facts;
  if (late) return nextInside(now, WRITING_HOURS, calendar);
  const reflected = interview.endAt + TIME_TO_REFLECT;
  const nextDay = interview.day + 1;
  const at = wallTime(reflected, calendar.zone);
  const decent =
    at.day === interview.day && at.minute >= DECENT_HOURS.from && at.minute < DECENT_HOURS.to;
  const moments: (Instant | false)[] = [
    isInside(reflected, WRITING_HOURS, calendar) && reflected,
    now >= reflected && isInside(now, WRITING_HOURS, calendar) && now,
    isWorkingDay(nextDay, calendar) && instantAt(nextDay, NEXT_MORNING, calendar.zone),
    decent && reflected,
    instantAt(nextDay, NEXT_DAY_OFF, calendar.zone),
    nextInside(now, WRITING_HOURS, calendar),
  ];
  const fits = (moment: Instant | false): moment is Instant =>
    moment !== false && moment >= now && moment < closesAt;
  return moments.find(fits) ?? now;
}

/** The best moment to call, to visit or to hand a thank-you over; null when no office hours are left in the window. */
export function bestThanksInPerson(
  facts: Facts,
  interview: InterviewDay,
  closesAt: Instant,
): Instant | null {
  const earliest = Math.max(facts.soonest, interview.endAt + TIME_BEFORE_A_CALL);
  const moment = nextInside(earliest, OFFICE_HOURS, facts.calendar);
  return moment < closesAt ? moment : null;
}
