import type { Exchange } from "@efterklang/core/case-file/case-file";
import type { KeptCaseFile } from "../store/store.ts";
import { KEPT_TEXT } from "./fetch-limits.ts";
import type { IncomingMail } from "./incoming-mail.ts";
import { messageIdKey } from "./message-id.ts";
import { ownWords } from "./own-words.ts";
import type { ReplyMatch, Verdict } from "./reply-match.ts";

const KIND = {
  answer: "message",
  "auto-reply": "auto-reply",
  invitation: "invitation",
} as const satisfies Partial<Record<Verdict, Exchange["kind"]>>;

const SUBJECT_LENGTH = 300;

/**
 * What a mail is in the record of its case: something the employer said or, for one that came back, the candidate's
 * own message marked as undelivered. Null where it is nothing, or the message that came back is not on record.
 */
export function exchangeOf(
  mail: IncomingMail,
  match: ReplyMatch,
  caseFile: KeptCaseFile,
  now: string,
): Exchange | null {
  const { verdict, contact, answerPromisedOn, returnsOn } = match;
  if (verdict === "undelivered") return undelivered(mail, match, caseFile);
  if (verdict === "own-copy" || verdict === "unrelated") return null;
  const text = keptText(mail);
  return {
    at: instantOf(mail, now),
    from: "employer",
    ...(contact === null ? {} : { contact }),
    channel: "email",
    kind: KIND[verdict],
    ...(mail.messageId === null ? {} : { messageId: mail.messageId }),
    ...(mail.subject === "" ? {} : { subject: cut(mail.subject, SUBJECT_LENGTH) }),
    ...(text === "" ? {} : { text }),
    ...(answerPromisedOn === undefined ? {} : { answerPromisedOn }),
    ...(returnsOn === undefined ? {} : { returnsOn }),
  };
}

/** A mail that claims to come from later than now came now: what is dated ahead would not count. */
function instantOf({ at }: IncomingMail, now: string): string {
  return at === null || Date.parse(at) > Date.parse(now) ? now : at;
}

/** What its writer wrote now, without the thread below. */
function keptText({ text }: IncomingMail): string {
  const { own } = ownWords(text);
  return cut((own === "" ? text : own).trim(), KEPT_TEXT);
}

function cut(text: string, length: number): string {
  return text.length <= length
    ? text.toWellFormed()
    : `${text.slice(0, length - 1).toWellFormed()}…`;
}

/** The message that the report names; where it names none, the latest to whom it was for. */
function undelivered(
  mail: IncomingMail,
  { contact }: ReplyMatch,
  { exchanges }: KeptCaseFile,
): Exchange | null {
  const mine = exchanges.filter(({ from, channel }) => from === "candidate" && channel === "email");
  const named = namedIn(mail);
  const sent =
    mine.findLast(({ messageId = "" }) => messageId !== "" && named(messageIdKey(messageId))) ??
    mine.findLast((one) => contact !== null && one.contact === contact && isBefore(one, mail));
  return sent === undefined ? null : { ...sent, delivery: "undelivered" };
}

function namedIn({ inReplyTo, references, parts, text }: IncomingMail): (id: string) => boolean {
  const thread = new Set([...inReplyTo, ...references].map(messageIdKey));
  const report = [...parts.map((part) => part.text ?? ""), text].join("\n").toLowerCase();
  return (id) => thread.has(id) || report.includes(id);
}

function isBefore({ at }: Exchange, mail: IncomingMail): boolean {
  return mail.at === null || Date.parse(at) <= Date.parse(mail.at);
}
