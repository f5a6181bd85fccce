import type { CaseFile, Channel, LanguageCode } from "../case-file/case-file.ts";
import { detectLanguage } from "../language/detect-language.ts";
import type { DetectedLanguage } from "../language/detect-language.ts";
import type { ReviewWords } from "../language/review-words.ts";
import { hasNotes } from "../case-file/notes.ts";
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

/** A draft taken apart, for which no words of a language are needed. */
export interface ReadDraft {
  channel: Channel;
  /** Null where the channel has no subject, "" where it is missing. */
  subject: string | null;
  message: Message;
  /** The language the content is surely in, ours or not. */
  detected: DetectedLanguage | null;
  /** The language whose words a review of it takes: the case's own unless the draft is surely in another of ours. */
  language: LanguageCode;
}

/** What the rules may look at besides draft and case. */
export interface ContextOptions {
  otherCompanies?: readonly string[];
  spelling?: SpellingLookup;
}

/** Takes a draft apart and finds the language to review it in; any text will do. */
export function readDraft(draft: ReviewedDraft, { language: own }: CaseFile): ReadDraft {
  const message = parseMessage(draft.body);
  const detected = detectLanguage(tokensWithin(message.tokens, message.content));
  return {
    channel: draft.channel,
    subject: draft.channel === "email" ? (draft.subject ?? "") : null,
    message,
    detected,
    // Of all other languages `wrong-language` speaks.
    language: detected === "da" || detected === "en" ? detected : own,
  };
}

/** Gathers what the rules look at, once for all of them. */
export function reviewContext(
  words: ReviewWords,
  { channel, subject, message, detected }: ReadDraft,
  caseFile: CaseFile,
  plan: Plan,
  now: string,
  options: ContextOptions = {},
): ReviewContext {
  const { language } = words;
  const purpose = draftPurpose(plan, message, caseFile, now, words);
  const noted = hasNotes(caseFile.notes);
  let vocabulary: CaseVocabulary | null = null;
  return {
    caseFile,
    plan,
    now,
    channel,
    subject,
    message,
    detected,
    language,
    words,
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
