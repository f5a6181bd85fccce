import type { CaseFile } from "../case-file/case-file.ts";
import type { ReviewWords } from "../language/review-words.ts";
import type { Plan, Purpose } from "../plan/plan-types.ts";
import type { Message } from "../text/message.ts";
import { tokensWithin } from "../text/token.ts";
import { messagePhrases } from "./message-phrases.ts";

/** After a week nobody sends a thank-you; a draft that neither thanks nor asks is then most likely an inquiry. */
const THANKS_ARE_OVER = 7 * 24 * 60 * 60 * 1000;

/** What a message is for: the plan's purpose; where it has none, what the draft asks and when it is written. */
export function draftPurpose(
  plan: Plan,
  message: Message,
  caseFile: CaseFile,
  now: string,
  words: ReviewWords,
): Purpose {
  if (plan.purpose) return plan.purpose;
  const { statusQuestions, thanks } = messagePhrases(words);
  const content = tokensWithin(message.tokens, message.content);
  if (statusQuestions.test(content)) return "status-inquiry";
  if (thanks.test(content)) return "thank-you";
  return Date.parse(now) - lastInterviewEnd(caseFile, now) > THANKS_ARE_OVER
    ? "status-inquiry"
    : "thank-you";
}

/** In milliseconds; `now` itself where no interview has ended. */
function lastInterviewEnd(caseFile: CaseFile, now: string): number {
  const moment = Date.parse(now);
  const ends = caseFile.interviews.flatMap(({ endAt }) => (endAt ? [Date.parse(endAt)] : []));
  const past = ends.filter((end) => end <= moment);
  return past.length > 0 ? Math.max(...past) : moment;
}
