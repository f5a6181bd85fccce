/** A mail as it was received, read as far as telling an answer from the rest needs. Headers are decoded. */
export interface IncomingMail {
  /** Without angle brackets, null where the mail has none. */
  messageId: string | null;
  inReplyTo: string[];
  references: string[];
  from: MailPerson | null;
  /** Where given, and otherwise null. */
  sender: MailPerson | null;
  replyTo: MailPerson[];
  to: MailPerson[];
  cc: MailPerson[];
  subject: string;
  /** ISO 8601 with an offset, of the Date header or, without a usable one, of the receipt; null where neither is known. */
  at: string | null;
  /** Names in lower case, in their order; values unfolded and decoded. */
  headers: readonly (readonly [name: string, value: string])[];
  /** The readable text, of HTML if there is nothing else; at most what `limits.ts` allows. Empty where only headers were read. */
  text: string;
  /** Media types of all parts in lower case, outermost first: `multipart/report`, `text/calendar`. */
  parts: readonly MailPart[];
}

export interface MailPerson {
  name?: string;
  /** In lower case. */
  address: string;
}

export interface MailPart {
  mediaType: string;
  /** Of Content-Type, names in lower case: `method`, `report-type`. */
  parameters: Readonly<Record<string, string>>;
  fileName?: string;
  /** Text of `message/delivery-status`, `text/calendar`, `text/rfc822-headers` and the headers of `message/rfc822`; else left out. */
  text?: string;
}
