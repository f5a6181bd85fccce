import type { CaseFile, Channel, LanguageCode } from "../case-file/case-file.ts";
import type { QuestionCode, ReasonCode } from "../plan/codes.ts";
import type { ChannelVerdict, Plan, Question, Reason } from "../plan/plan-types.ts";
import { daPlanWords } from "./da/plan-words.ts";
import { enPlanWords } from "./en/plan-words.ts";
import { tellPlan, tellQuestion, tellReason } from "./tell-plan.ts";
import type { Person, Telling, TellingContext } from "./telling.ts";

/** What to do on a channel, with whom and when ("i dag kl. 16", "nu"). */
export interface Act {
  channel: Channel;
  person: Person | null;
  when: string;
  /** A short thank-you, with nothing to add. */
  short: boolean;
}

/** The sentences from which a plan is told. */
export interface PlanSentences {
  now: string;
  leaveIt: string;
  nothingToDoNow: string;
  nothingToDoYet: string;
  /** The one thing that the lock leaves open. */
  mayCall(person: Person | null): string;
  /** They are waiting for an answer, which comes before any follow-up. */
  answerFirst(told: Telling): string;
  thank(act: Act): string;
  ask(act: Act): string;
  /** Nobody to write to, or no way to reach them. `until` is when thanks are too late, null for an inquiry. */
  findAWay(person: Person | null, until: string | null): string;
  /** Why a channel that the recipient used already is the natural one, without naming them again. */
  inTouchAlready(channel: Channel): string;
}

/** Everything that one language says of a plan. A code without its sentence does not compile. */
export interface PlanWords {
  language: LanguageCode;
  reasons: Record<ReasonCode, (told: Telling) => string>;
  questions: Record<QuestionCode, (told: Telling) => string>;
  plan: PlanSentences;
}

const PLAN_WORDS: Record<LanguageCode, PlanWords> = { da: daPlanWords, en: enPlanWords };

/**
 * A reason as a sentence that a person would say. With `context.now` days are told from then ("i morgen");
 * with `context.channel` and `context.recipient` the sentence is about that channel and that person.
 */
export function describeReason(
  reason: Reason,
  caseFile: CaseFile,
  language: LanguageCode,
  context: TellingContext = {},
): string {
  return tellReason(reason, caseFile, PLAN_WORDS[language], context);
}

/** A question to the candidate, with a hint where the answer is usually found. */
export function describeQuestion(
  question: Question,
  caseFile: CaseFile,
  language: LanguageCode,
  context: TellingContext = {},
): string {
  return tellQuestion(question, caseFile, PLAN_WORDS[language], context);
}

/** Why a channel got its verdict: a sentence for each of its reasons. */
export function describeChannel(
  { channel, reasons }: ChannelVerdict,
  plan: Plan,
  caseFile: CaseFile,
  now: string,
  language: LanguageCode,
): string[] {
  const context = { now, channel, recipient: plan.recipient };
  return reasons.map((reason) => describeReason(reason, caseFile, language, context));
}

/** The plan in one or two sentences, as a friend would say it at `now` (ISO 8601). */
export function describePlan(
  plan: Plan,
  caseFile: CaseFile,
  now: string,
  language: LanguageCode,
): string {
  return tellPlan(plan, caseFile, now, PLAN_WORDS[language]);
}
