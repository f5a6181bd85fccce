import type { IncomingMail, MailPerson } from "./incoming-mail.ts";
import { bareSubject, plainWords } from "./mail-words.ts";
import { ownWords, type ReplyText } from "./own-words.ts";
import { bracketed, headerValues } from "./mail-header.ts";

/** A mail with what every question about it needs, worked out once. */
export interface MailInHand {
  mail: IncomingMail;
  reply: ReplyText;
  /** Its own text, and the subject before it, as `plainWords`. */
  said: string;
  /** The subject without prefixes. */
  subject: string;
  /** Everybody who may have written it, likeliest first. */
  writers: readonly MailPerson[];
  /** When it was written, in milliseconds; never after `now`. */
  at: number;
}

/** Senders in the order of their weight; lists put the writer into headers of their own. */
const REAL_SENDERS = ["x-original-from", "x-google-original-from", "x-original-sender"];

export function mailInHand(mail: IncomingMail, now: string, organizer: MailPerson[]): MailInHand {
  const reply = ownWords(mail.text);
  const rewritten = REAL_SENDERS.flatMap((name) => headerValues(mail, name)).map(personOf);
  const nowAt = Date.parse(now);
  const written = mail.at === null ? nowAt : Date.parse(mail.at);
  return {
    mail,
    reply,
    said: plainWords(`${mail.subject}\n${reply.own}`),
    subject: bareSubject(mail.subject),
    writers: [
      ...organizer,
      ...(mail.from === null ? [] : [mail.from]),
      ...rewritten,
      ...mail.replyTo,
      ...(mail.sender === null ? [] : [mail.sender]),
    ].filter(({ address }) => address.includes("@")),
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
