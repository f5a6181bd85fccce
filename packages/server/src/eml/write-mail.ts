import type { Mailbox } from "../outbox/outbox-message.ts";

/** A mail to be written. Without an address the header is left out; ids are without angle brackets. */
export interface MailText {
  from: Mailbox | null;
  to: Mailbox | null;
  subject: string;
  body: string;
  messageId: string;
  inReplyTo?: string | null;
  references?: readonly string[];
  /** ISO 8601. */
  date: string;
  headers?: Readonly<Record<string, string>>;
}

/** A written mail with the addresses that the servers on its way go by. */
export interface WrittenMail {
  raw: Buffer;
  envelope: { from: string; to: string };
}

/** A line of a mail holds at most 998 characters, and a text without a space cannot be folded. */
const MAX_HEADER_TEXT = 900;

/**
 * The mail as a MIME message with CRLF line ends: plain text in UTF-8, quoted-printable where it has to be. The same
 * mail gives the same bytes. No field can add a header of its own.
 */
export async function writeMail(mail: MailText): Promise<WrittenMail> {
  // Loaded when first needed: most starts of the server never write a mail.
  const { default: MailComposer } = await import("nodemailer/lib/mail-composer");
  const node = new MailComposer({
    from: mail.from === null ? undefined : oneLineMailbox(mail.from),
    to: mail.to === null ? undefined : oneLineMailbox(mail.to),
    subject: oneLine(mail.subject),
    text: plainText(mail.body),
    messageId: inBrackets(mail.messageId),
    inReplyTo: mail.inReplyTo == null ? undefined : inBrackets(mail.inReplyTo),
    references: (mail.references ?? []).map(inBrackets),
    date: new Date(mail.date),
    headers: { ...mail.headers },
    newline: "\r\n",
    disableFileAccess: true,
    disableUrlAccess: true,
  }).compile();
  const { from, to } = node.getEnvelope();
  const raw = await node.build();
  return { raw, envelope: { from: from === false ? "" : from, to: to[0] ?? "" } };
}

/** An id cannot be folded either, and is nothing but visible ASCII. */
function inBrackets(id: string): string {
  return `<${id.replace(/[^!-~]|[<>]/g, "").slice(0, MAX_HEADER_TEXT)}>`;
}

function oneLineMailbox({ name, address }: Mailbox): { name: string; address: string } {
  return { name: oneLine(name ?? ""), address };
}

function oneLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\u2028\u2029]+/gu, " ")
    .trim()
    .slice(0, MAX_HEADER_TEXT)
    .toWellFormed();
}

/** Some servers refuse a mail with control characters, which nobody sees. */
function plainText(body: string): string {
  return body
    .toWellFormed()
    .replace(/\r\n?/g, "\n")
    .replace(/[^\P{Cc}\t\n]/gu, "");
}
