import type { CaseFile } from "../case-file/case-file.ts";
import type { ReasonCode } from "../plan/codes.ts";
import type { Plan, Question, Reason } from "../plan/plan-types.ts";
import { momentWords } from "./date-words.ts";
import type { Act, PlanSentences, PlanWords } from "./plan-words.ts";
import { type Person, telling, type TellingContext } from "./telling.ts";

/** As `describeReason`, in the language whose words are given: a page loads one language's. */
export function tellReason(
  reason: Reason,
  caseFile: CaseFile,
  words: PlanWords,
  context: TellingContext = {},
): string {
  const told = telling(reason.params, caseFile, words.language, context);
  return sentence(words.reasons[reason.code](told));
}

/** As `describeQuestion`, in the language whose words are given. */
export function tellQuestion(
  question: Question,
  caseFile: CaseFile,
  words: PlanWords,
  context: TellingContext = {},
): string {
  const told = telling(question.params, caseFile, words.language, context);
  return sentence(words.questions[question.code](told));
}

/** As `describePlan`, in the language whose words are given. */
export function tellPlan(plan: Plan, caseFile: CaseFile, now: string, pack: PlanWords): string {
  const { person } = telling({}, caseFile, pack.language, { recipient: plan.recipient });
  const view: View = { plan, caseFile, now, pack, words: pack.plan, person };
  return sentencesOf(view).map(sentence).join(" ");
}

interface View {
  plan: Plan;
  caseFile: CaseFile;
  now: string;
  pack: PlanWords;
  words: PlanSentences;
  person: Person | null;
}

function sentencesOf(view: View): string[] {
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

function theAct({ plan, caseFile, now, pack: { language }, words, person }: View): string {
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

function because({ plan, caseFile, now, pack, words }: View, reasons: Reason[]): string[] {
  const { channel, recipient } = plan;
  return reasons.map((reason) =>
    reason.code === "they-used-it" && channel !== null
      ? words.inTouchAlready(channel)
      : tellReason(reason, caseFile, pack, { now, channel, recipient }),
  );
}

function answerFirst({ plan, caseFile, now, pack: { language }, words }: View): string | null {
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
