import type { KeptCaseFile } from "../store/store.ts";
import { type DeliveryReport, deliveryReport, fieldsOf } from "./delivery-report.ts";
import { bracketed, hasEmptyReturnPath, headerValues } from "./mail-header.ts";
import type { MailInHand } from "./mail-in-hand.ts";
import { plainWords } from "./mail-words.ts";
import { mailboxKey } from "./mailbox.ts";
import { messageIdKey } from "./message-id.ts";
import type { MatchCode } from "@efterklang/core/language/match-words";
import type { ReplyMatch } from "./reply-match.ts";
import { DAEMON, DAEMON_NAMES, FAILED, DELAYED, READ_SUBJECT } from "./bounce-words.ts";

/** What a mail server or mail program reports about a mail that was sent, or null where this is no such report. */
export function bounce(hand: MailInHand, cases: readonly KeptCaseFile[]): ReplyMatch | null {
  const report = deliveryReport(hand.mail);
  const found = report ?? looseReport(hand);
  if (found === null) return null;
  const place = placeReport(found, hand, cases);
  const kind: MatchCode = KIND_CODES[found.kind];
  const how: MatchCode = report === null ? "bounce-wording" : "delivery-report";
  return {
    verdict: found.kind === "failed" ? "undelivered" : "auto-reply",
    ...place,
    because: [...new Set([found.kind === "failed" ? how : kind, ...place.because])],
  };
}

const KIND_CODES: Record<DeliveryReport["kind"], MatchCode> = {
  failed: "delivery-report",
  delayed: "delivery-delayed",
  delivered: "delivered-report",
  read: "read-receipt",
};

/** Reports that are written for people: of qmail, Gmail, Exchange and those who never read the standard. */
function looseReport(hand: MailInHand): DeliveryReport | null {
  const { mail } = hand;
  const failed = headerValues(mail, "x-failed-recipients").flatMap((value) => value.split(","));
  const local = (mail.from?.address ?? "").split("@")[0]!;
  const name = plainWords(mail.from?.name ?? "");
  const byServer =
    DAEMON.test(local) ||
    mail.parts[0]?.mediaType === "multipart/report" ||
    (DAEMON_NAMES.some((one) => name.startsWith(one)) && hasEmptyReturnPath(mail)) ||
    failed.length > 0;
  const text = plainWords(mail.text);
  if (!byServer) return READ_SUBJECT.test(mail.subject) && isShort(text) ? readReport(hand) : null;
  const subject = plainWords(mail.subject);
  const says = (phrases: readonly string[], where: string) =>
    phrases.some((phrase) => where.includes(phrase));
  const head = text.slice(0, 3_000);
  const kind = says(DELAYED, subject)
    ? "delayed"
    : says(FAILED, subject)
      ? "failed"
      : says(DELAYED, head)
        ? "delayed"
        : failed.length > 0 || says(FAILED, head)
          ? "failed"
          : null;
  if (kind === null) return null;
  return { kind, recipients: [...failed, ...addressesIn(mail.text)], about: idsIn(mail.text) };
}

/** A receipt says a line or two; a person who begins a subject so writes more. */
function isShort(text: string): boolean {
  return text.length < 400;
}

function readReport({ mail }: MailInHand): DeliveryReport {
  return { kind: "read", recipients: [], about: mail.inReplyTo };
}

const ADDRESS = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/g;
const MOST_ADDRESSES = 20;

function addressesIn(text: string): string[] {
  const all = text.slice(0, 20_000).match(ADDRESS) ?? [];
  return all.slice(0, MOST_ADDRESSES).map((address) => address.toLowerCase());
}

function idsIn(text: string): string[] {
  return fieldsOf(text)
    .filter(([name]) => name === "message-id")
    .map(([, value]) => bracketed(value));
}

/** By the Message-ID of the mail that came back; else by whom it was for. */
function placeReport(
  report: DeliveryReport,
  { mail }: MailInHand,
  cases: readonly KeptCaseFile[],
): Pick<ReplyMatch, "case" | "contact" | "certainty" | "because"> {
  const about = new Set([...report.about, ...mail.inReplyTo, ...mail.references].map(messageIdKey));
  for (const caseFile of cases)
    for (const exchange of caseFile.exchanges)
      if (exchange.messageId !== undefined && about.has(messageIdKey(exchange.messageId)))
        return {
          case: caseFile.id,
          contact: contactAmong(report.recipients, caseFile) ?? exchange.contact ?? null,
          certainty: "sure",
          because: ["thread"],
        };
  const held = cases.filter((caseFile) => contactAmong(report.recipients, caseFile) !== null);
  const best = held.find(({ process }) => process.status === "open") ?? held[0];
  if (best === undefined)
    return { case: null, contact: null, certainty: "sure", because: ["no-case"] };
  const other = report.about.length > 0;
  return {
    case: best.id,
    contact: contactAmong(report.recipients, best),
    // Another mail to the same person came back: it may be one that is not on file.
    certainty: held.length === 1 && !other ? "sure" : "likely",
    because: ["recipient", ...(held.length > 1 ? (["several-cases"] as const) : [])],
  };
}

function contactAmong(recipients: readonly string[], caseFile: KeptCaseFile): string | null {
  const keys = new Set(recipients.map(mailboxKey));
  const found = caseFile.contacts.find(
    ({ email }) => email !== undefined && keys.has(mailboxKey(email)),
  );
  return found?.id ?? null;
}
