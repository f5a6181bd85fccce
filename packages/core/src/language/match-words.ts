import type { LanguageCode } from "../case-file/case-file.ts";
import { daMatchWords } from "./da/match-words.ts";
import { enMatchWords } from "./en/match-words.ts";

/** Why a mail was taken for what it was: what it is by itself, what ties it to a case, what speaks against. */
export const MATCH_CODES = [
  // Own copies
  "from-candidate",
  "own-message-id",
  "own-name",
  "own-text",
  // Reports of mail servers
  "delivery-report",
  "bounce-wording",
  "delivery-delayed",
  "delivered-report",
  "read-receipt",
  // Automatic replies
  "auto-submitted",
  "auto-header",
  "empty-return-path",
  "auto-subject",
  "auto-text",
  "out-of-office",
  "acknowledgement",
  "no-reply-address",
  // Calendar mails
  "calendar-request",
  "calendar-counter",
  "calendar-reply",
  "calendar-cancelled",
  // Mailings, platforms and what the employer decided
  "mailing-list",
  "platform-message",
  "decision",
  // What ties it to a case
  "thread",
  "same-subject",
  "quoted-text",
  "contact-address",
  "contact-name",
  "contact-phone",
  "same-domain",
  "company-named",
  "position-named",
  "recipient",
  // What speaks against, or makes it less than sure
  "no-case",
  "several-cases",
  "case-elsewhere",
  "case-closed",
  "before-the-case",
  "long-after",
  "unknown-sender",
] as const;
export type MatchCode = (typeof MATCH_CODES)[number];

export type MatchWords = Record<MatchCode, string>;

const WORDS: Record<LanguageCode, MatchWords> = { da: daMatchWords, en: enMatchWords };

/** One reason why a mail was taken for what it was, as a sentence. */
export function describeMatch(code: MatchCode, language: LanguageCode): string {
  return WORDS[language][code];
}
