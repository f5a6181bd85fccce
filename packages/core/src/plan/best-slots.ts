import type { ClosedDays } from "../calendar/closed-days.ts";
import { type Hours, isWorkingDay, OFFICE_HOURS } from "../calendar/working-hours.ts";
import {
  type Instant,
  instantAt,
  instantOf,
  instantText,
  MINUTE,
  wallTime,
} from "../calendar/zone.ts";
import type { CaseFile } from "../case-file/case-file.ts";
import { agreedCall, PATIENCE } from "./agreed-call.ts";
import { type Facts, gatherFacts } from "./facts.ts";
import type { Plan } from "./plan-types.ts";
import { TIME_BEFORE_A_CALL } from "./when.ts";

/** A stretch of time to call or to come by, half-open, in ISO 8601 with the offset of the employer's zone. */
export interface Slot {
  opensAt: string;
  closesAt: string;
}

/** After the morning's mail and before lunch; after lunch and before people clear their desks. */
const BEST_HOURS: readonly Hours[] = [
  { from: 9 * 60 + 30, to: 11 * 60 + 30 },
  { from: 13 * 60, to: 15 * 60 },
];
const MOST_SLOTS = 2;
/** Time to find a quiet corner, call, and call again. */
const SHORTEST = 15 * MINUTE;
/** The longest run of days off is shorter; past this the search gives up. */
const DAYS_AHEAD = 30;

/**
 * The best two times to call, to visit or to hand a letter over, soonest first: in office hours, not before the plan's
 * window opens and not after it closes. None where the plan has nothing to be done in person, or no office hours are left.
 */
export function bestSlots(
  caseFile: CaseFile,
  plan: Plan,
  now: string,
  closedDays: ClosedDays,
): Slot[] {
  if (plan.decision === "leave" || (plan.window === null && !liftedForCalls(plan))) return [];
  const facts = gatherFacts(caseFile, now, closedDays);
  const from = earliest(facts, plan);
  const until = plan.window?.closesAt ? instantOf(plan.window.closesAt) : Infinity;
  const best = stretches(facts, BEST_HOURS, from, until);
  if (best.length === 0) return stretches(facts, [OFFICE_HOURS], from, until);
  return [...restOfOffice(facts, plan, best[0]!, until), ...best].slice(0, MOST_SLOTS);
}

/** Where the plan says to call or come by before the best hours begin again, what is left of that day's office hours. */
function restOfOffice(facts: Facts, plan: Plan, best: Slot, until: Instant): Slot[] {
  const { channel, window } = plan;
  const inPerson =
    channel === "phone" || channel === "visit" || channel === "hand-delivered-letter";
  if (!inPerson || window === null) return [];
  const [first] = stretches(facts, [OFFICE_HOURS], instantOf(window.bestAt), until);
  if (first === undefined || instantOf(first.closesAt) > instantOf(best.opensAt)) return [];
  return [first];
}

/** The half hour that was agreed for a call, whatever the office hours; null where nothing is agreed or its time has passed. */
export function agreedSlot(caseFile: CaseFile, now: string, closedDays: ClosedDays): Slot | null {
  const at = agreedCall(gatherFacts(caseFile, now, closedDays));
  if (at === null) return null;
  const { timeZone } = caseFile;
  return { opensAt: instantText(at, timeZone), closesAt: instantText(at + PATIENCE, timeZone) };
}

/** A lock holds every channel back but the phone, once an inquiry would have been due. */
function liftedForCalls({ channels }: Plan): boolean {
  return channels.some(({ channel, verdict }) => channel === "phone" && verdict !== "ruled-out");
}

function earliest(facts: Facts, { purpose, window }: Plan): Instant {
  const rested =
    purpose === "thank-you" && facts.interview !== null
      ? facts.interview.endAt + TIME_BEFORE_A_CALL
      : -Infinity;
  const opens = window === null ? -Infinity : instantOf(window.opensAt);
  return Math.max(facts.soonest, rested, opens);
}

function stretches(
  { calendar }: Facts,
  hours: readonly Hours[],
  from: Instant,
  until: Instant,
): Slot[] {
  const { zone } = calendar;
  const first = wallTime(from, zone).day;
  const found: Slot[] = [];
  for (let day = first; day < first + DAYS_AHEAD && found.length < MOST_SLOTS; day += 1) {
    if (!isWorkingDay(day, calendar)) continue;
    for (const stretch of hours) {
      const opens = Math.max(from, instantAt(day, stretch.from, zone));
      const closes = Math.min(until, instantAt(day, stretch.to, zone));
      if (closes - opens < SHORTEST || found.length === MOST_SLOTS) continue;
      found.push({ opensAt: instantText(opens, zone), closesAt: instantText(closes, zone) });
    }
  }
  return found;
}
