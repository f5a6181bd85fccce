import type { ClosedDays } from "@efterklang/core/calendar/closed-days";
import { isWorkingDay, OFFICE_HOURS } from "@efterklang/core/calendar/working-hours";
import { HOUR, type Instant, instantAt, instantOf, wallTime } from "@efterklang/core/calendar/zone";
import { dayOf } from "@efterklang/core/calendar/day";
import type { CaseFile } from "@efterklang/core/case-file/case-file";
import type { Plan } from "@efterklang/core/plan/plan-types";

/** What can stand on the band. */
export type Mark =
  "interview" | "sent" | "answered" | "now" | "best" | "closes" | "last" | "promised" | "due";

/** A point of the process: `at` in milliseconds since 1970, `x` from 0 to 1 along the band, null where it lies past its end. */
export interface BandPoint {
  mark: Mark;
  at: Instant;
  x: number | null;
  /** Known to the day only. */
  wholeDay: boolean;
}

/** A stretch of the band, from 0 to 1 along it. */
export interface BandStretch {
  from: number;
  to: number;
}

/** The picture of a process in time: the points in order, the day after the interview, office hours and midnights. */
export interface Band {
  points: BandPoint[];
  dayAfter: BandStretch;
  office: BandStretch[];
  midnights: number[];
}

const DAY = 24 * HOUR;
/** More days than these would be a comb, not a band: then only midnights of whole weeks would help, and none are drawn. */
const MOST_DAYS = 40;
/** Air at either end, as a part of the whole. */
const AIR = 0.05;

/** The band of a case at an instant (ISO 8601), or null where no interview has an end yet. */
export function timeBand(
  caseFile: CaseFile,
  plan: Plan,
  now: string,
  closedDays: ClosedDays,
): Band | null {
  const end = latestEnd(caseFile, instantOf(now));
  if (end === null) return null;
  const marks = marksOf(caseFile, plan, instantOf(now), end);
  const first = Math.min(...marks.map(({ at }) => at));
  // While it is about the day after the interview that day has the whole band: what is a week off would press it flat.
  const near =
    plan.purpose === "thank-you" ? marks.filter((one) => one.mark !== "promised") : marks;
  const last = Math.max(end + DAY, ...near.map(({ at }) => at));
  const air = (last - first) * AIR;
  const place = (at: Instant) => (at - first + air) / (last - first + 2 * air);
  const points = marks.map((bare) => ({ ...bare, x: bare.at > last ? null : place(bare.at) }));
  const stretch = (from: Instant, to: Instant) => ({
    from: Math.max(0, place(from)),
    to: Math.min(1, place(to)),
  });
  const calendar = { zone: caseFile.timeZone, closedDays };
  const days = daysBetween(first, last, caseFile.timeZone);
  return {
    points: points.sort((a, b) => a.at - b.at),
    dayAfter: stretch(end, end + DAY),
    office: days
      .filter((day) => isWorkingDay(day, calendar))
      .map((day) =>
        stretch(
          instantAt(day, OFFICE_HOURS.from, calendar.zone),
          instantAt(day, OFFICE_HOURS.to, calendar.zone),
        ),
      )
      .filter(({ from, to }) => to > from),
    midnights: days.slice(1).map((day) => place(instantAt(day, 0, calendar.zone))),
  };
}

/** The end of the latest interview that is over, else of the first to come. */
function latestEnd({ interviews }: CaseFile, now: Instant): Instant | null {
  const ends = interviews
    .flatMap(({ endAt }) => (endAt ? [instantOf(endAt)] : []))
    .sort((a, b) => a - b);
  return ends.findLast((at) => at <= now) ?? ends[0] ?? null;
}

type BareMark = Omit<BandPoint, "x">;

function marksOf(caseFile: CaseFile, plan: Plan, now: Instant, end: Instant): BareMark[] {
  const marks: BareMark[] = [mark("interview", end), mark("now", now)];
  for (const { at, from, kind, delivery } of caseFile.exchanges) {
    if (instantOf(at) < end || delivery === "undelivered" || kind === "unanswered-call") continue;
    marks.push(mark(from === "candidate" ? "sent" : "answered", instantOf(at)));
  }
  const { window } = plan;
  if (window !== null && plan.decision === "follow-up")
    marks.push(mark("best", instantOf(window.bestAt)));
  if (window?.closesAt) marks.push(mark(plan.late ? "last" : "closes", instantOf(window.closesAt)));
  if (plan.purpose === "status-inquiry" && plan.decision === "wait" && window !== null)
    marks.push(mark("due", instantOf(window.opensAt)));
  const promised = promisedOn(caseFile);
  if (promised !== null && promised.at > end) marks.push(promised);
  return marks;
}

/** A promised day lasts until it is over; it stands at its noon. */
function promisedOn({ interviews, exchanges, timeZone }: CaseFile): BareMark | null {
  const days = [
    ...interviews.map(({ endAt, answerPromisedOn }) => ({ at: endAt, on: answerPromisedOn })),
    ...exchanges.map(({ at, answerPromisedOn }) => ({ at, on: answerPromisedOn })),
  ].filter(({ at, on }) => at !== undefined && on !== undefined);
  const latest = days.sort((a, b) => instantOf(a.at!) - instantOf(b.at!)).at(-1);
  if (latest === undefined) return null;
  const at = instantAt(dayOf(latest.on!), 12 * 60, timeZone);
  return { mark: "promised", at, wholeDay: true };
}

function mark(kind: Mark, at: Instant): BareMark {
  return { mark: kind, at, wholeDay: false };
}

function daysBetween(from: Instant, to: Instant, zone: string): number[] {
  const first = wallTime(from, zone).day;
  const count = wallTime(to, zone).day - first + 1;
  if (count > MOST_DAYS) return [];
  return Array.from({ length: count }, (_, index) => first + index);
}
