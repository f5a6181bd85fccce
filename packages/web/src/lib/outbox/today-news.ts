import type { KeptCaseFile } from "../api.ts";
import type { MailNote } from "../today/most-pressing.ts";
import { isInVain, type Message } from "./outbox-shapes.ts";
import { type Telling, tellMessage } from "./tell-message.ts";

/** A mail that came back is told of on Today until something else happened, and for so many days at most. */
const DAYS_IN_VAIN = 7;

/** The latest message of each case, from a list with the latest first. */
export function latestOfEach(messages: readonly Message[]): Message[] {
  const latest = new Map<string, Message>();
  for (const message of messages)
    if (!latest.has(message.caseId)) latest.set(message.caseId, message);
  return [...latest.values()];
}

/** What the card of a case says of its latest message, or null where it says what the plan says. */
export function noteOf(
  message: Message,
  caseFile: KeptCaseFile,
  telling: Omit<Telling, "timeZone">,
): MailNote | null {
  const { words, now } = telling;
  const { title, text } = tellMessage(message, { ...telling, timeZone: caseFile.timeZone });
  const ask = { asks: true, label: words.today.yourTurn, text: `${stop(title)} ${text[0] ?? ""}` };
  switch (message.state) {
    case "held":
    case "uncertain":
      return ask;
    case "refused":
      return isInVain(message) && isNews(message, caseFile, now) ? ask : null;
    case "approved":
    case "scheduled":
    case "sending":
      return { asks: false, label: words.today.onItsWay, text: stop(title) };
    default:
      return null;
  }
}

function isNews(
  { outcome, approvedAt }: Message,
  { exchanges }: KeptCaseFile,
  now: string,
): boolean {
  const at = Date.parse(outcome?.at ?? approvedAt);
  if (Date.parse(now) - at > DAYS_IN_VAIN * 24 * 3_600_000) return false;
  return exchanges.every((one) => Date.parse(one.at) <= at);
}

function stop(sentence: string): string {
  return /[.?!]$/.test(sentence) ? sentence : `${sentence}.`;
}
