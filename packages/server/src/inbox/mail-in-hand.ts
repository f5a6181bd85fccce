import type { IncomingMail, MailPerson } from "./incoming-mail.ts";
import { bareSubject, plainWords } from "./mail-words.ts";
import { ownWords, type ReplyText } from "./own-words.ts";
import { bracketed, headerValues } from "./mail-header.ts";
import { messageIdKey } from "./message-id.ts";
import { nameKey } from "./name-key.ts";

/** A mail with what every question about it needs, worked out once. */
export interface MailInHand {
  mail: IncomingMail;
  reply: ReplyText;
  /** Its own text, and the subject before it, as `plainWords`. */
  said: string;
  quoted: string;
  signature: string;
  /** Lines of its own and of the signature, for names that stand alone on one. */
  lines: ReadonlySet<string>;
  /** Message-IDs that it answers, nearest first, as `messageIdKey`. */
  thread: readonly string[];
  /** The subject without prefixes. */
  subject: string;
  /** Everybody who may have written it, likeliest first. */
  writers: readonly MailPerson[];
  /** Their names, as `nameKey`. */
  names: readonly string[];
  /** When it was written, in milliseconds; never after `now`. */
  at: number;
}

/** Senders in the order of their weight; lists put the writer into headers of their own. */
const REAL_SENDERS = ["x-original-from", "x-google-original-from", "x-original-sender"];

const MOST_LINES = 200;

/** Puts a mail in hand at the instant `now`; a calendar mail's organizer counts as its likeliest writer. */
export function mailInHand(mail: IncomingMail, now: string, organizer: MailPerson[]): MailInHand {
  const reply = ownWords(mail.text);
  const rewritten = REAL_SENDERS.flatMap((name) => headerValues(mail, name)).map(personOf);
  // Replies that Exchange makes by a rule name the mail that they answer here.
  const parents = headerValues(mail, "x-ms-exchange-parent-message-id").map(bracketed);
  const nowAt = Date.parse(now);
  const written = mail.at === null ? nowAt : Date.parse(mail.at);
  const writers = [
    ...organizer,
    ...(mail.from === null ? [] : [mail.from]),
    ...rewritten,
    ...mail.replyTo,
    ...(mail.sender === null ? [] : [mail.sender]),
  ].filter(({ address }) => address.includes("@"));
  return {
    mail,
    reply,
    said: plainWords(`${mail.subject}\n${reply.own}`),
    quoted: plainWords(reply.quoted),
    signature: plainWords(reply.signature),
    lines: new Set(`${reply.own}\n${reply.signature}`.split("\n", MOST_LINES).map(plainWords)),
    thread: [...mail.inReplyTo, ...parents, ...mail.references.toReversed()].map(messageIdKey),
    writers,
    names: writers.flatMap(({ name }) => (name === undefined ? [] : [nameKey(name)])),
    subject: bareSubject(mail.subject),
    at: Number.isFinite(written) ? Math.min(written, nowAt) : nowAt,
  };
}

function personOf(value: string): MailPerson {
  const address = bracketed(value).toLowerCase();
  const name = value.includes("<")
    ? value.slice(0, value.lastIndexOf("<")).replace(/^["'\s]+|["'\s]+$/g, "")
    : "";
  return name === "" ? { address } : { name, address };
}
