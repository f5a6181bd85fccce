import type { CaseFile, LanguageCode } from "../case-file/case-file.ts";
import { MESSAGE_WORDS } from "../language/message-words.ts";
import type { Plan, Purpose } from "../plan/plan-types.ts";
import type { Message } from "../text/message.ts";
import { phraseList } from "../text/phrases.ts";
import { tokensWithin } from "../text/token.ts";

const STATUS_QUESTIONS = {
  da: phraseList(MESSAGE_WORDS.da.statusQuestions),
  en: phraseList(MESSAGE_WORDS.en.statusQuestions),
};
const THANKS = {
  da: phraseList(MESSAGE_WORDS.da.thanks),
  en: phraseList(MESSAGE_WORDS.en.thanks),
};
/** After a week nobody sends a thank-you; a draft that neither thanks nor asks is then most likely an inquiry. */
const THANKS_ARE_OVER = 7 * 24 * 60 * 60 * 1000;

/** What a message is for: the plan's purpose; where it has none, what the draft asks and when it is written. */
export function draftPurpose(
  plan: Plan,
  message: Message,
  caseFile: CaseFile,
  now: string,
  language: LanguageCode,
): Purpose {
  if (plan.purpose) return plan.purpose;
  const content = tokensWithin(message.tokens, message.content);
  if (STATUS_QUESTIONS[language].test(content)) return "status-inquiry";
  if (THANKS[language].test(content)) return "thank-you";
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
