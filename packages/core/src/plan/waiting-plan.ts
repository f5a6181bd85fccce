import { instantText } from "../calendar/zone.ts";
import { situationOf } from "./channel-verdict.ts";
import type { Facts } from "./facts.ts";
import { allRuledOut, channelAdvice } from "./how.ts";
import type { QuestionCode } from "./codes.ts";
import type { ChannelVerdict, Params, Plan, Purpose, Reason } from "./plan-types.ts";
import { answerThem, calendarReasons } from "./reasons.ts";
import { registerFor } from "./tone.ts";
import type { Stage } from "./whether.ts";
import { recipientOf } from "./whom.ts";

/** Nothing to do before the first interview has ended, or while the next one lies ahead (steps 3 and 6). */
export function waitingPlan(
  facts: Facts,
  stage: Extract<Stage, { step: "before-interview" | "next-interview-first" }>,
): Plan {
  const endAt = facts.next === null ? null : instantText(facts.next.endAt, facts.calendar.zone);
  const params: Params = endAt === null ? {} : { endAt };
  if (stage.step === "next-interview-first") {
    const ahead: Reason = {
      principle: "long-enough-silence",
      code: "next-interview-ahead",
      params,
    };
    return quietPlan(facts, {
      reasons: [ahead],
      channels: allRuledOut(ahead),
      asIf: "status-inquiry",
      answerFirst: true,
      ask: ["recipient-details"],
      reconsiderAt: endAt,
    });
  }
  const notYet: Reason = { principle: "within-24-hours", code: "no-interview-yet", params };
  const details: Reason = {
    principle: "have-their-details",
    code: "get-their-details",
    params: {},
  };
  return quietPlan(facts, {
    reasons: [notYet, details],
    channels: allRuledOut(notYet),
    asIf: "thank-you",
    answerFirst: false,
    ask: ["recipient-details"],
    reconsiderAt: endAt,
  });
}

/** What differs between the plans that have no purpose. */
export interface Quiet {
  reasons: Reason[];
  channels: ChannelVerdict[];
  /** The purpose as for which missing details are asked for. */
  asIf: Purpose;
  /** Whether an unanswered question of theirs is asked about. */
  answerFirst: boolean;
  /** What is asked about the channels. */
  ask: readonly QuestionCode[];
  reconsiderAt: string | null;
}

/** A plan to wait, without purpose, channel and window; recipient, register and their questions hold all the same. */
export function quietPlan(facts: Facts, quiet: Quiet): Plan {
  const { contact, reason, questions } = recipientOf(facts);
  const office = { hoursLeft: true, closesAt: null };
  const advice = channelAdvice(situationOf(facts, contact, quiet.asIf, office));
  const tone = registerFor(facts, contact, null);
  return {
    decision: "wait",
    purpose: null,
    recipient: contact?.id ?? null,
    channel: null,
    channels: quiet.channels,
    window: null,
    late: false,
    register: tone.register,
    shape: "full",
    elements: [],
    maxWords: null,
    questions: [
      ...(quiet.answerFirst ? answerThem(facts) : []),
      ...questions,
      ...advice.questions.filter(({ code }) => quiet.ask.includes(code)),
    ],
    reasons: [...quiet.reasons, reason, tone.reason, ...calendarReasons(facts)],
    reconsiderAt: quiet.reconsiderAt,
  };
}
