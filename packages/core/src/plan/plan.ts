import type { ClosedDays } from "../calendar/closed-days.ts";
import { nextInside, OFFICE_HOURS, WRITING_HOURS } from "../calendar/working-hours.ts";
import { type Instant, instantText } from "../calendar/zone.ts";
import type { CaseFile } from "../case-file/case-file.ts";
import { isWritten } from "../compose/draft.ts";
import { agreedCall } from "./agreed-call.ts";
import { situationOf } from "./channel-verdict.ts";
import { type Facts, gatherFacts } from "./facts.ts";
import { allRuledOut, channelAdvice } from "./how.ts";
import { lockedPlan } from "./locked-plan.ts";
import type { Plan, Reason } from "./plan-types.ts";
import { answerThem, calendarReasons, decisionReasons } from "./reasons.ts";
import { registerFor, shapeFor } from "./tone.ts";
import { waitingPlan } from "./waiting-plan.ts";
import { bestThanksInPerson, bestThanksInWriting } from "./when.ts";
import { type Stage, stageOf } from "./whether.ts";
import { recipientOf } from "./whom.ts";

/**
 * What to do now, and why: whether to follow up, with whom, how, when and what to say.
 * Pure: the same case file, instant (ISO 8601) and closed days always give the same plan.
 */
export function plan(caseFile: CaseFile, now: string, closedDays: ClosedDays): Plan {
  const facts = gatherFacts(caseFile, now, closedDays);
  const stage = stageOf(facts);
  switch (stage.step) {
    case "leave":
      return leavingPlan(facts, stage);
    case "before-interview":
    case "next-interview-first":
      return waitingPlan(facts, stage);
    case "locked":
      return lockedPlan(facts, stage);
    case "thank-you":
    case "inquiry":
      return followUpPlan(facts, stage);
  }
}

function leavingPlan(facts: Facts, stage: Extract<Stage, { step: "leave" }>): Plan {
  return {
    decision: "leave",
    purpose: null,
    recipient: null,
    channel: null,
    channels: allRuledOut(stage.reasons[0]!),
    window: null,
    late: false,
    register: "formal",
    shape: "full",
    elements: [],
    maxWords: null,
    questions: [],
    reasons: stage.reasons,
    reconsiderAt: textOrNull(stage.reconsiderAt, facts),
  };
}

type FollowUpStage = Extract<Stage, { step: "thank-you" | "inquiry" }>;

/** The moments of a follow-up. `inPersonAt` is null when no office hours are left in the window. */
interface Timing {
  opensAt: Instant;
  closesAt: Instant | null;
  inWritingAt: Instant;
  inPersonAt: Instant | null;
  /** True before an inquiry is due. */
  early: boolean;
  reconsiderAt: Instant | null;
}

function followUpPlan(facts: Facts, stage: FollowUpStage): Plan {
  const purpose = stage.step === "thank-you" ? "thank-you" : "status-inquiry";
  const timing =
    stage.step === "thank-you" ? thanksTiming(facts, stage) : inquiryTiming(facts, stage);
  const { contact, reason: whom, questions } = recipientOf(facts);
  const closesAt = textOrNull(timing.closesAt, facts);
  const office = { hoursLeft: timing.inPersonAt !== null, closesAt };
  const advice = channelAdvice(situationOf(facts, contact, purpose, office));
  const tone = registerFor(facts, contact, advice.channel);
  const said = shapeFor(facts, purpose, advice.channel);
  const inPerson = advice.channel !== null && needsOfficeHours(advice.channel);
  const agreedAt = advice.channel === "phone" ? agreedWithin(facts, timing) : null;
  const bestAt = agreedAt ?? (inPerson ? timing.inPersonAt : null) ?? timing.inWritingAt;
  const short: Reason = { principle: "not-all-needed", code: "nothing-to-add", params: {} };
  return {
    decision: timing.early ? "wait" : "follow-up",
    purpose,
    recipient: contact?.id ?? null,
    channel: advice.channel,
    channels: advice.channels,
    window: { opensAt: textAt(timing.opensAt, facts), bestAt: textAt(bestAt, facts), closesAt },
    late: stage.step === "thank-you" && stage.late,
    register: tone.register,
    ...said,
    questions: [...answerThem(facts), ...questions, ...advice.questions],
    reasons: [
      ...decisionReasons(facts, stage),
      whom,
      tone.reason,
      ...(said.shape === "short-thanks" ? [short] : []),
      ...calendarReasons(facts),
    ],
    reconsiderAt: textOrNull(timing.reconsiderAt, facts),
  };
}

/** The moment agreed for a call goes before any other, where it lies in the window. */
function agreedWithin(facts: Facts, { opensAt, closesAt }: Timing): Instant | null {
  const at = agreedCall(facts);
  const fits = at !== null && at >= opensAt && at < (closesAt ?? Infinity);
  return fits ? Math.max(at, facts.soonest) : null;
}

function needsOfficeHours(channel: NonNullable<Plan["channel"]>): boolean {
  return !isWritten(channel) || channel === "hand-delivered-letter";
}

function thanksTiming(
  facts: Facts,
  { interview, closesAt, late }: Extract<Stage, { step: "thank-you" }>,
): Timing {
  return {
    opensAt: interview.endAt,
    closesAt,
    inWritingAt: bestThanksInWriting(facts, interview, closesAt, late),
    inPersonAt: bestThanksInPerson(facts, interview, closesAt),
    early: false,
    reconsiderAt: Math.min(closesAt, facts.next?.endAt ?? closesAt),
  };
}

function inquiryTiming(facts: Facts, { due }: Extract<Stage, { step: "inquiry" }>): Timing {
  const { now, soonest, calendar } = facts;
  const early = now < due.dueAt;
  const from = Math.max(soonest, due.dueAt);
  return {
    opensAt: due.dueAt,
    closesAt: null,
    inWritingAt: nextInside(from, WRITING_HOURS, calendar),
    inPersonAt: nextInside(from, OFFICE_HOURS, calendar),
    early,
    reconsiderAt: early ? due.dueAt : null,
  };
}

function textAt(at: Instant, facts: Facts): string {
  return instantText(at, facts.calendar.zone);
}

function textOrNull(at: Instant | null, facts: Facts): string | null {
  return at === null ? null : textAt(at, facts);
}
