import type { CaseFile, Channel, LanguageCode } from "../case-file/case-file.ts";
import type { QuestionCode, ReasonCode } from "../plan/codes.ts";
import type { ChannelVerdict, Plan, Question, Reason } from "../plan/plan-types.ts";
import { daPlanWords } from "./da/plan-words.ts";
import { momentWords } from "./date-words.ts";
import { enPlanWords } from "./en/plan-words.ts";
import { type Person, type Telling, telling, type TellingContext } from "./telling.ts";

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
  const told = telling(reason.params, caseFile, language, context);
  return sentence(PLAN_WORDS[language].reasons[reason.code](told));
}

/** A question to the candidate, with a hint where the answer is usually found. */
export function describeQuestion(
  question: Question,
  caseFile: CaseFile,
  language: LanguageCode,
  context: TellingContext = {},
): string {
  const told = telling(question.params, caseFile, language, context);
  return sentence(PLAN_WORDS[language].questions[question.code](told));
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
  const view: View = {
    plan,
    caseFile,
    now,
    language,
    words: PLAN_WORDS[language].plan,
    person: telling({}, caseFile, language, { recipient: plan.recipient }).person,
  };
  return tellPlan(view).map(sentence).join(" ");
}

interface View {
  plan: Plan;
  caseFile: CaseFile;
  now: string;
  language: LanguageCode;
  words: PlanSentences;
  person: Person | null;
}

function tellPlan(view: View): string[] {
  switch (view.plan.decision) {
    case "leave":
      return tellLeaving(view);
    case "wait":
      return tellWaiting(view);
    case "follow-up":
      return tellFollowUp(view);
  }
}

function tellLeaving(view: View): string[] {
  const over = view.plan.reasons[0]?.code === "process-over";
  return [...(over ? [] : [view.words.leaveIt]), ...because(view, view.plan.reasons.slice(0, 1))];
}

function tellWaiting(view: View): string[] {
  const { plan, words, person } = view;
  const code = plan.reasons[0]?.code;
  if (code === "no-interview-yet") return because(view, plan.reasons.slice(0, 2));
  const why = because(view, plan.reasons.slice(0, 1));
  const answer = answerFirst(view);
  if (answer !== null) return [answer, ...why];
  if (plan.purpose !== null) return [words.nothingToDoYet, ...why];
  if (plan.channels.some(({ verdict }) => verdict === "possible")) {
    return [...why, words.mayCall(person)];
  }
  return code === "already-written" ? [...why, words.nothingToDoNow] : why;
}

function tellFollowUp(view: View): string[] {
  const answer = answerFirst(view);
  return answer === null
    ? [theAct(view), ...because(view, weightiest(view.plan))]
    : [answer, theAct(view)];
}

function theAct({ plan, caseFile, now, language, words, person }: View): string {
  const { channel, window, purpose, shape } = plan;
  if (channel === null || window === null) {
    const until = telling({ at: window?.closesAt ?? "" }, caseFile, language, { now });
    return words.findAWay(person, until.momentName("at"));
  }
  const soon = Date.parse(window.bestAt) - Date.parse(now) < A_MOMENT;
  const when = soon ? words.now : momentWords(window.bestAt, now, caseFile.timeZone, language);
  const act: Act = { channel, person, when, short: shape === "short-thanks" };
  return purpose === "status-inquiry" ? words.ask(act) : words.thank(act);
}

/** What is best done within the next minutes is best done now. */
const A_MOMENT = 5 * 60 * 1000;

/** The one reason worth saying beside what to do: that it is late, that it is time to ask, or why this channel. */
function weightiest({ late, purpose, channel, channels, reasons }: Plan): Reason[] {
  if (channel === null) return [];
  const timely: readonly ReasonCode[] =
    purpose === "status-inquiry"
      ? ["promise-passed", "silence-long-enough"]
      : late
        ? ["window-late"]
        : [];
  const time = reasons.filter(({ code }) => timely.includes(code));
  const recommended = channels.find((one) => one.channel === channel);
  return (time.length > 0 ? time : (recommended?.reasons ?? [])).slice(0, 1);
}

function because({ plan, caseFile, now, language, words }: View, reasons: Reason[]): string[] {
  const { channel, recipient } = plan;
  return reasons.map((reason) =>
    reason.code === "they-used-it" && channel !== null
      ? words.inTouchAlready(channel)
      : describeReason(reason, caseFile, language, { now, channel, recipient }),
  );
}

function answerFirst({ plan, caseFile, now, language, words }: View): string | null {
  const question = plan.questions.find(({ code }) => code === "answer-them");
  if (question === undefined) return null;
  return words.answerFirst(telling(question.params, caseFile, language, { now }));
}

/** Starts with a capital, and ends in one full stop where a name brought its own. */
function sentence(text: string): string {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 32);
  const capital = `${first.toUpperCase()}${text.slice(first.length)}`;
  return capital.endsWith("..") ? capital.slice(0, -1) : capital;
}
