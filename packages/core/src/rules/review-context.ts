import type { CaseFile, Channel, LanguageCode } from "../case-file/case-file.ts";
import { detectLanguage } from "../language/detect-language.ts";
import { hasNotes } from "../plan/facts.ts";
import type { Plan } from "../plan/plan-types.ts";
import { parseMessage } from "../text/parse-message.ts";
import type { Message } from "../text/message.ts";
import { tokensWithin } from "../text/token.ts";
import { type CaseVocabulary, caseVocabulary } from "./case-vocabulary.ts";
import { draftPurpose } from "./draft-purpose.ts";
import type { ReviewContext, SpellingLookup } from "./rule.ts";

/** What is reviewed: text somebody means to send. The subject counts for e-mail alone. */
export interface ReviewedDraft {
  channel: Channel;
  subject?: string | null;
  body: string;
}

/** What the rules may look at besides draft and case. */
export interface ContextOptions {
  otherCompanies?: readonly string[];
  spelling?: SpellingLookup;
}

/** Gathers what the rules look at, once for all of them. */
export function reviewContext(
  draft: ReviewedDraft,
  caseFile: CaseFile,
  now: string,
  plan: Plan,
  options: ContextOptions = {},
): ReviewContext {
  const message = parseMessage(draft.body);
  const language = draftLanguage(message, caseFile.language);
  const purpose = draftPurpose(plan, message, caseFile, now, language);
  const noted = hasNotes(caseFile.notes);
  let vocabulary: CaseVocabulary | null = null;
  return {
    caseFile,
    plan,
    now,
    channel: draft.channel,
    subject: draft.channel === "email" ? (draft.subject ?? "") : null,
    message,
    language,
    inCaseLanguage: language === caseFile.language,
    purpose,
    shape: purpose === "thank-you" && !noted ? "short-thanks" : "full",
    processOpen: caseFile.process.status === "open",
    recipient: caseFile.contacts.find(({ id }) => id === plan.recipient) ?? null,
    get vocabulary() {
      return (vocabulary ??= caseVocabulary(caseFile, language));
    },
    otherCompanies: options.otherCompanies ?? [],
    spelling: options.spelling,
  };
}

/** The other of our two languages only where the draft is surely in it; of all others `wrong-language` speaks. */
function draftLanguage(message: Message, own: LanguageCode): LanguageCode {
  const found = detectLanguage(tokensWithin(message.tokens, message.content));
  return found === "da" || found === "en" ? found : own;
}
