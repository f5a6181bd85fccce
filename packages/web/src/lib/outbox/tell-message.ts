import { momentWords } from "@efterklang/core/language/date-words";
import { describeMailFault } from "@efterklang/core/language/mail-words";
import type { LanguageCode } from "../api.ts";
import type { Message } from "./outbox-shapes.ts";
import type { OutboxWords } from "./words-da.ts";

/** What a message is told with. */
export interface Telling {
  words: OutboxWords;
  language: LanguageCode;
  now: string;
  timeZone: string;
}

export interface ToldMessage {
  title: string;
  /** Sentences, each of its own. */
  text: string[];
  /** What the mail server said, where it said no. */
  answer: string | null;
}

/** How it stands with a message, and why, in words for the person. */
export function tellMessage(message: Message, telling: Telling): ToldMessage {
  const { words } = telling;
  const told = (title: string, ...text: string[]) => ({ title, text, answer: null });
  switch (message.state) {
    case "approved":
      return told(words.approved, words.approvedText);
    case "scheduled":
      return toldScheduled(message, telling);
    case "sending":
      return told(words.sending, words.sendingText);
    case "held":
      return { ...told(words.held, ...toldHold(message, telling)), answer: answerOf(message) };
    case "uncertain":
      return told(words.uncertain, words.uncertainText);
    case "refused":
      return {
        ...told(words.refused, ...toldRefusal(message, telling), words.backToYou),
        answer: answerOf(message),
      };
    default:
      return told(
        words.sent(moment(message.begunAt ?? message.dueAt, telling), message.to.address),
      );
  }
}

function toldScheduled(message: Message, telling: Telling): ToldMessage {
  const { words } = telling;
  const when = moment(message.dueAt, telling);
  if (message.attempts === 0)
    return { title: words.scheduled(when), text: [words.scheduledText], answer: null };
  const code = message.outcome?.code === "try-later" ? "try-later" : "unreachable";
  const why = faultText(message.outcome?.fault, telling) ?? words.waits[code];
  return { title: words.again, text: [why, words.againText(when)], answer: answerOf(message) };
}

function toldHold({ hold, outcome }: Message, telling: Telling): string[] {
  const { words } = telling;
  if (hold === null) return [];
  const fault = hold.fault ?? (hold.reason === "kept-failing" ? outcome?.fault : undefined);
  const why = faultText(fault, telling);
  return [words.holds[hold.reason], ...(why === null ? [] : [why])];
}

function toldRefusal({ outcome, to }: Message, telling: Telling): string[] {
  const { refusals } = telling.words;
  const code = outcome?.code;
  const known = code !== undefined && code in refusals ? (code as keyof typeof refusals) : null;
  const why = faultText(outcome?.fault, telling);
  return [refusals[known ?? "message-refused"](to.address), ...(why === null ? [] : [why])];
}

function faultText(
  fault: NonNullable<Message["outcome"]>["fault"],
  { language }: Telling,
): string | null {
  if (fault === undefined) return null;
  const { whatHappened, whatToDo } = describeMailFault(fault, { server: "smtp" }, language);
  return `${whatHappened} ${whatToDo}`;
}

function answerOf({ outcome }: Message): string | null {
  if (outcome?.answer === undefined) return null;
  const numbers = [outcome.reply, outcome.status].filter(Boolean).join(" ");
  return outcome.answer.startsWith(numbers) ? outcome.answer : `${numbers} ${outcome.answer}`;
}

function moment(at: string, { now, timeZone, language }: Telling): string {
  return momentWords(at, now, timeZone, language);
}
