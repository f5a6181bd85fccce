import type { ClosedDays } from "../calendar/closed-days.ts";
import { instantOf, instantText, MINUTE } from "../calendar/zone.ts";
import type { CaseFile, Interview } from "../case-file/case-file.ts";
import { companyAddress } from "../compose/company-address.ts";
import { companyWords } from "../compose/company-words.ts";
import { gatherFacts, runningPromise } from "../plan/facts.ts";
import { plan } from "../plan/plan.ts";
import type { Plan } from "../plan/plan-types.ts";
import type { CalendarEvent } from "./calendar-event.ts";

/** An interview whose length nobody wrote down is taken to last an hour, as in the plan. */
const INTERVIEW_MINUTES = 60;
/** Long enough to write a short message, and to be seen in a calendar. */
const TASK_MINUTES = 15;
const REMIND_MINUTES = { interview: 60, closing: 120, task: 0 };
/** Turns that a plan takes by itself; a case file with more interviews ahead is read as far as these go. */
const MOST_TURNS = 60;

/** When the case was last saved, what time it is (both ISO 8601), and the region's holidays. */
export interface EventOptions {
  savedAt: string;
  now: string;
  closedDays: ClosedDays;
}

/**
 * What of a case belongs in a calendar: its interviews, and what the plan asks for next. As long as neither the case
 * nor the plan changes, the events stay as they are, whatever the time.
 */
export function caseEvents(caseFile: CaseFile, options: EventOptions): CalendarEvent[] {
  const { plan: made, since } = settledPlan(caseFile, options);
  return [
    ...interviewEvents(caseFile, options),
    ...planEvents(caseFile, made, since),
    ...promiseEvents(caseFile, made, since, options.closedDays),
  ];
}

/** The plan as it came to be: at the latest of what was saved, what was said, and the turns that it took by itself. */
export function settledPlan(
  caseFile: CaseFile,
  { savedAt, now, closedDays }: EventOptions,
): { plan: Plan; since: string } {
  const end = instantOf(now);
  const said = caseFile.exchanges.map(({ at }) => instantOf(at));
  const past = [instantOf(savedAt), ...said].filter((at) => at <= end);
  let since = past.length === 0 ? end : Math.max(...past);
  let made = plan(caseFile, instantText(since, "UTC"), closedDays);
  for (let turn = 0; turn < MOST_TURNS; turn += 1) {
    const next = made.reconsiderAt === null ? Infinity : instantOf(made.reconsiderAt);
    if (next <= since || next > end) break;
    since = next;
    made = plan(caseFile, instantText(since, "UTC"), closedDays);
  }
  return { plan: made, since: instantText(since, "UTC") };
}

function interviewEvents(caseFile: CaseFile, { savedAt, now }: EventOptions): CalendarEvent[] {
  const open = caseFile.process.status === "open";
  return caseFile.interviews.flatMap((interview, index) => {
    const when = spanOf(interview);
    if (when === null || (!open && instantOf(when.endAt) > instantOf(now))) return [];
    const address = interview.format === "in-person" ? companyAddress(caseFile).join(", ") : "";
    return {
      kind: "interview" as const,
      key: `interview-${index}`,
      when,
      changedAt: savedAt,
      remindMinutes: REMIND_MINUTES.interview,
      company: companyWords(caseFile.company.name),
      place: address === "" ? null : address,
    };
  });
}

/** When an interview begins and ends (ISO 8601, UTC), as far as is known or taken for granted; null where it has no time. */
export function spanOf({ startAt, endAt }: Interview): { startAt: string; endAt: string } | null {
  const given = startAt ?? endAt;
  if (given === undefined) return null;
  const length = INTERVIEW_MINUTES * MINUTE;
  const start = startAt === undefined ? instantOf(given) - length : instantOf(startAt);
  const end = endAt === undefined ? start + length : instantOf(endAt);
  return span(start, end > start ? end : start + length);
}

function planEvents(caseFile: CaseFile, made: Plan, since: string): CalendarEvent[] {
  const { window, purpose } = made;
  if (window === null || purpose === null) return [];
  const round = gatherRounds(caseFile, since);
  const task = { changedAt: since, company: companyWords(caseFile.company.name), place: null };
  const best = instantOf(window.bestAt);
  const first: CalendarEvent = {
    ...task,
    kind: purpose === "thank-you" ? "follow-up" : "inquiry",
    key: `${purpose}-${round}`,
    when: span(best, best + TASK_MINUTES * MINUTE),
    remindMinutes: REMIND_MINUTES.task,
  };
  if (window.closesAt === null) return [first];
  const close = instantOf(window.closesAt);
  const closing: CalendarEvent = {
    ...task,
    kind: "window-closes",
    key: `window-closes-${round}`,
    when: span(close - TASK_MINUTES * MINUTE, close),
    remindMinutes: REMIND_MINUTES.closing,
  };
  return [first, closing];
}

/** How many interviews have ended: what is to be done after another one is another task. */
function gatherRounds({ interviews }: CaseFile, since: string): number {
  const at = instantOf(since);
  return interviews.filter((interview) => {
    const when = spanOf(interview);
    return when !== null && instantOf(when.endAt) <= at;
  }).length;
}

function promiseEvents(
  caseFile: CaseFile,
  made: Plan,
  since: string,
  closedDays: ClosedDays,
): CalendarEvent[] {
  if (made.decision === "leave") return [];
  const promise = runningPromise(gatherFacts(caseFile, since, closedDays));
  if (promise === null) return [];
  return [
    {
      kind: "answer-promised",
      key: "answer-promised",
      when: { on: promise.promisedOn },
      changedAt: since,
      remindMinutes: null,
      company: companyWords(caseFile.company.name),
      place: null,
    },
  ];
}

function span(start: number, end: number): { startAt: string; endAt: string } {
  return { startAt: instantText(start, "UTC"), endAt: instantText(end, "UTC") };
}
