import { dayOf } from "../calendar/day.ts";
import { workingDayAfter } from "../calendar/working-hours.ts";
import { HOUR, type Instant, instantAt, wallTime } from "../calendar/zone.ts";
import type { Facts, InterviewDay, PastExchange } from "./facts.ts";
import { reachedThem, runningPromise } from "./facts.ts";
import type { Reason } from "./plan-types.ts";
import { recipientOf } from "./whom.ts";

/** The window of a thank-you: the impression is fresh for a day. */
export const THANK_YOU_WINDOW = 24 * HOUR;
/** A late thank-you is still better than none for two working days; after that it answers nothing. */
export const LATE_WORKING_DAYS = 2;
/** A late thank-you closes with the day's writing hours. */
export const LATE_CLOSES = 17 * 60;
/** The margin after a promised day: people slip by a day, and asking on the next one looks impatient. */
export const PROMISE_MARGIN_WORKING_DAYS = 2;
/** The margin after somebody is back: whoever was away reads what matters most first, and that is not us. */
export const RETURN_MARGIN_WORKING_DAYS = 1;
/** The wait where nothing was promised: two working weeks, within which most employers come back. */
export const SILENCE_WORKING_DAYS = 10;
/** An inquiry is due when the working day begins. */
export const INQUIRY_OPENS = 9 * 60;

/** When an inquiry is due, and what its date rests on. */
export interface InquiryDue {
  dueAt: Instant;
  promisedOn: string | null;
  /** The last contact, from which the silence is counted. */
  lastAt: Instant;
  /** The day on which the recipient is back, where that is what the date rests on. */
  returnsOn: string | null;
}

/** Where the process stands: which of the procedure's steps 1 to 6 decides. */
export type Stage =
  | { step: "leave"; reasons: Reason[]; reconsiderAt: Instant | null }
  | { step: "before-interview" }
  | { step: "locked"; interview: InterviewDay; by: PastExchange; due: InquiryDue }
  | { step: "thank-you"; interview: InterviewDay; closesAt: Instant; late: boolean }
  | { step: "next-interview-first"; interview: InterviewDay; next: InterviewDay }
  | { step: "inquiry"; interview: InterviewDay; due: InquiryDue };

/** Decides whether to follow up at all, and which follow-up it is (steps 1 to 6). */
export function stageOf(facts: Facts): Stage {
  const leave = reasonsToLeave(facts);
  if (leave !== null) return leave;
  const { interview, next } = facts;
  if (interview === null) return { step: "before-interview" };
  const by = lockedBy(facts, interview);
  if (by !== null) return { step: "locked", interview, by, due: inquiryDue(facts, interview) };
  return (
    thankYou(facts, interview) ??
    (next === null
      ? { step: "inquiry", interview, due: inquiryDue(facts, interview) }
      : { step: "next-interview-first", interview, next })
  );
}

function reasonsToLeave(facts: Facts): Stage | null {
  const { process, judgement } = facts.caseFile;
  if (process.status !== "open") {
    const over: Reason = {
      principle: "feels-right",
      code: "process-over",
      params: { status: process.status },
    };
    return { step: "leave", reasons: [over], reconsiderAt: null };
  }
  const stop = (code: Reason["code"]): Reason => ({
    principle: "not-at-any-price",
    code,
    params: {},
  });
  const noContact = facts.interview?.asked.has("no-contact") ?? false;
  const wrong = judgement.feelsRight === false;
  if (!noContact && !wrong) return null;
  return {
    step: "leave",
    reasons: [
      ...(noContact ? [stop("asked-for-no-contact")] : []),
      ...(wrong ? [stop("does-not-feel-right")] : []),
    ],
    reconsiderAt: wrong ? null : (facts.next?.endAt ?? null),
  };
}

const LOCKING_KINDS: ReadonlySet<string> = new Set(["follow-up", "message", "voicemail"]);
const FOLLOW_UP_KINDS: ReadonlySet<string> = new Set(["follow-up", "voicemail", "conversation"]);

/** The latest message that nobody has answered yet, or null. */
function lockedBy(facts: Facts, interview: InterviewDay): PastExchange | null {
  const latest = facts.exchanges.findLastIndex(
    (exchange) =>
      LOCKING_KINDS.has(exchange.kind) &&
      reachedThem(exchange) &&
      exchange.atMs >= interview.firstEndAt,
  );
  if (latest === -1) return null;
  const answered = facts.exchanges.slice(latest + 1).some(({ human }) => human);
  return answered ? null : facts.exchanges[latest]!;
}

function thankYou(facts: Facts, interview: InterviewDay): Stage | null {
  const done = facts.exchanges.some(
    (exchange) =>
      FOLLOW_UP_KINDS.has(exchange.kind) &&
      reachedThem(exchange) &&
      exchange.atMs >= interview.firstEndAt,
  );
  if (done) return null;
  const onTime = interview.endAt + THANK_YOU_WINDOW;
  if (facts.now < onTime) return { step: "thank-you", interview, closesAt: onTime, late: false };
  const lastDay = workingDayAfter(interview.day, LATE_WORKING_DAYS, facts.calendar);
  const closesAt = instantAt(lastDay, LATE_CLOSES, facts.calendar.zone);
  return facts.now < closesAt ? { step: "thank-you", interview, closesAt, late: true } : null;
}

function inquiryDue(facts: Facts, interview: InterviewDay): InquiryDue {
  const { calendar } = facts;
  const promise = runningPromise(facts);
  const lastHuman = facts.exchanges.findLast(({ human }) => human);
  const lastAt = Math.max(interview.endAt, lastHuman?.atMs ?? interview.endAt);
  const asPromised =
    promise === null
      ? workingDayAfter(wallTime(lastAt, calendar.zone).day, SILENCE_WORKING_DAYS, calendar)
      : workingDayAfter(dayOf(promise.promisedOn), PROMISE_MARGIN_WORKING_DAYS, calendar);
  const returnsOn = recipientReturnsOn(facts, lastHuman?.atMs ?? null);
  const back =
    returnsOn === null
      ? asPromised
      : workingDayAfter(dayOf(returnsOn), RETURN_MARGIN_WORKING_DAYS, calendar);
  return {
    dueAt: instantAt(Math.max(asPromised, back), INQUIRY_OPENS, calendar.zone),
    promisedOn: promise?.promisedOn ?? null,
    lastAt,
    returnsOn: back > asPromised ? returnsOn : null,
  };
}

/** As the latest automatic reply of the recipient says, unless somebody has spoken since. */
function recipientReturnsOn(facts: Facts, lastHumanAt: Instant | null): string | null {
  const away = facts.exchanges.findLast(
    ({ kind, from, returnsOn }) =>
      kind === "auto-reply" && from === "employer" && returnsOn !== undefined,
  );
  if (away?.returnsOn === undefined) return null;
  if (lastHumanAt !== null && lastHumanAt > away.atMs) return null;
  const recipient = recipientOf(facts).contact;
  return away.contact === undefined || away.contact === recipient?.id ? away.returnsOn : null;
}
