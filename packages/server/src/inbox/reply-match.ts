/** What an incoming mail is to the person's processes. */
export type Verdict =
  "answer" | "auto-reply" | "undelivered" | "own-copy" | "invitation" | "unrelated";

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

/** The verdict on one mail. Days are `YYYY-MM-DD` in the case's time zone; `because` names the weightiest first. */
export interface ReplyMatch {
  verdict: Verdict;
  /** The case's id, null where the mail concerns none. */
  case: string | null;
  /** The contact's id: who wrote it, or whom the mail that came back was for. */
  contact: string | null;
  certainty: "sure" | "likely";
  /** The last day of what a reply promises. */
  answerPromisedOn?: string;
  /** The day on which somebody who is away is back. */
  returnsOn?: string;
  because: MatchCode[];
}
