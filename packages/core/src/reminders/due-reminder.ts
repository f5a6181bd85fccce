import { type EventOptions, settledPlan, spanOf } from "../calendar-feed/case-events.ts";
import {
  HOUR,
  type Instant,
  instantAt,
  instantOf,
  instantText,
  MINUTE,
  wallTime,
} from "../calendar/zone.ts";
import type { CaseFile, Interview } from "../case-file/case-file.ts";
import { isFilled, hasNotes } from "../case-file/notes.ts";
import { companyAddress } from "../compose/company-address.ts";
import { type Facts, gatherFacts } from "../plan/facts.ts";
import { isLocked } from "../plan/is-locked.ts";
import type { Plan } from "../plan/plan-types.ts";
import { DECENT_HOURS } from "../plan/when.ts";

/** What a person can be reminded of. */
export const REMINDER_KINDS = [
  "interview-tomorrow",
  "interview-ended",
  "best-moment",
  "window-closes",
  "inquiry-due",
] as const;
export type ReminderKind = (typeof REMINDER_KINDS)[number];

/** Something to be reminded of now. Instants in ISO 8601; `at` is when it came up, after `until` it is of no use. */
export interface Reminder {
  kind: ReminderKind;
  /** Names it among the reminders of its case: whoever has been reminded of it once is not reminded again. */
  key: string;
  at: string;
  until: string;
}

/** Interviews overrun, and nobody wants their pocket to buzz before they are out of the door. */
const OUT_OF_THE_DOOR = 15 * MINUTE;
/** As the calendar reminds: long enough to write a short message and to read it through. */
const BEFORE_CLOSING = 2 * HOUR;
/** The afternoon before an interview, in minutes since midnight: there is still somebody to ask. */
const AFTERNOON = 16 * 60;
/** Whoever has just worked on a case has it in mind. */
const IN_MIND = 15 * MINUTE;
/** A reminder that is older than a long weekend was not needed. */
const STALE_AFTER = 80 * HOUR;
/** The last moment of an evening that a reminder is moved to, in minutes since midnight. */
const EVENING = DECENT_HOURS.to - 30;

interface Moment {
  kind: ReminderKind;
  /** What it is about: the same kind about another instant is another reminder. */
  about: Instant;
  at: Instant;
  until: Instant;
}

/**
 * The one thing to be reminded of in a case at this moment, or null. Never at night on the clock of the case, never in a
 * process that is over, left or waiting for an answer, and never what lies so close to the last that it would nag.
 */
export function dueReminder(caseFile: CaseFile, options: EventOptions): Reminder | null {
  const now = instantOf(options.now);
  const zone = caseFile.timeZone;
  const endOfDay = decentUntil(now, zone);
  if (endOfDay === null || caseFile.process.status !== "open") return null;
  if (now < instantOf(options.savedAt) + IN_MIND) return null;
  const moment = moments(caseFile, options)
    .filter(({ at, until }) => at <= now && now < Math.min(until, at + STALE_AFTER))
    .reduce<Moment | null>((last, one) => (last === null || one.at >= last.at ? one : last), null);
  if (moment === null) return null;
  return {
    kind: moment.kind,
    key: `${moment.kind} ${instantText(moment.about, "UTC")}`,
    at: instantText(moment.at, zone),
    until: instantText(Math.min(moment.until, endOfDay), zone),
  };
}

function moments(caseFile: CaseFile, options: EventOptions): Moment[] {
  const { plan } = settledPlan(caseFile, options);
  if (plan.decision === "leave" || isLocked(plan)) return [];
  const facts = gatherFacts(caseFile, options.now, options.closedDays);
  if (plan.purpose === "thank-you") return thankYouMoments(caseFile, facts, plan);
  if (plan.purpose === "status-inquiry") return inquiryMoments(plan);
  return tomorrowMoments(caseFile, plan, facts);
}

function thankYouMoments({ notes, timeZone: zone }: CaseFile, facts: Facts, plan: Plan): Moment[] {
  const { interview } = facts;
  const { window } = plan;
  if (interview === null || window === null || window.closesAt === null) return [];
  const about = interview.endAt;
  const closes = instantOf(window.closesAt);
  const best = decentFrom(instantOf(window.bestAt), zone);
  const ended = decentFrom(about + OUT_OF_THE_DOOR, zone);
  const closing = decentUpTo(closes - BEFORE_CLOSING, zone);
  return [
    ...(hasNotes(notes) || plan.late
      ? []
      : [{ kind: "interview-ended" as const, about, at: ended, until: Math.min(best, closes) }]),
    { kind: "best-moment", about, at: best, until: closes },
    ...(plan.late || closing < best + BEFORE_CLOSING
      ? []
      : [{ kind: "window-closes" as const, about, at: closing, until: closes }]),
  ];
}

function inquiryMoments({ decision, window }: Plan): Moment[] {
  if (decision !== "follow-up" || window === null) return [];
  const at = instantOf(window.bestAt);
  return [{ kind: "inquiry-due", about: instantOf(window.opensAt), at, until: at + STALE_AFTER }];
}

/** On the day before an interview, where something is missing that is easier to ask for today. */
function tomorrowMoments(caseFile: CaseFile, plan: Plan, { calendar, now }: Facts): Moment[] {
  const { zone } = calendar;
  const asks = plan.questions.some(
    ({ code }) => code === "who-leads" || code === "recipient-details",
  );
  return caseFile.interviews.flatMap((interview) => {
    const startAt = spanOf(interview)?.startAt;
    if (startAt === undefined || !(asks || isPlaceMissing(caseFile, interview))) return [];
    const about = instantOf(startAt);
    const at = instantAt(wallTime(about, zone).day - 1, AFTERNOON, zone);
    return about <= now ? [] : [{ kind: "interview-tomorrow" as const, about, at, until: about }];
  });
}

function isPlaceMissing(caseFile: CaseFile, { format, location, link }: Interview): boolean {
  if (format === "video") return !isFilled(link ?? "");
  if (format !== "in-person") return false;
  return !isFilled(location ?? "") && companyAddress(caseFile).length === 0;
}

/** Until when one may be disturbed on the day of an instant; null where one may not be disturbed at all. */
function decentUntil(at: Instant, zone: string): Instant | null {
  const { day, minute } = wallTime(at, zone);
  const { from, to } = DECENT_HOURS;
  return minute >= from && minute < to ? instantAt(day, to, zone) : null;
}

/** The first moment from `at` on that is not at night. */
function decentFrom(at: Instant, zone: string): Instant {
  const { day, minute } = wallTime(at, zone);
  if (minute < DECENT_HOURS.from) return instantAt(day, DECENT_HOURS.from, zone);
  return minute < DECENT_HOURS.to ? at : instantAt(day + 1, DECENT_HOURS.from, zone);
}

/** The last moment up to `at` that is not at night. */
function decentUpTo(at: Instant, zone: string): Instant {
  const { day, minute } = wallTime(at, zone);
  if (minute >= DECENT_HOURS.to) return instantAt(day, EVENING, zone);
  return minute >= DECENT_HOURS.from ? at : instantAt(day - 1, EVENING, zone);
}
