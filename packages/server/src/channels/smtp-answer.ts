import type { MailAccount } from "../mail-account/mail-account.ts";
import { MailFault, type MailFaultCode } from "../mail-account/mail-fault.ts";
import type { Delivery, ServerReply } from "./channel.ts";
import type { Phase } from "./deliver-by-smtp.ts";
import { MAX_ANSWER } from "./limits.ts";
import { type MailError, mailFaultOf } from "../mail-account/mail-fault-of.ts";

/** Faults that do not mend themselves by waiting. */
const FOR_THE_PERSON: ReadonlySet<MailFaultCode> = new Set([
  "certificate",
  "tls-not-offered",
  "login-refused",
  "token-expired",
  "secret-missing",
]);

/** What an error in a phase of an attempt means for the message. */
export function deliveryOf(cause: unknown, phase: Phase, account: MailAccount): Delivery {
  const error = cause as MailError;
  if (phase === "ended") return afterTheEnd(error);
  if (phase === "sending" && isReply(error)) return answered(error);
  if (phase === "before" && !(cause instanceof MailFault)) throw cause;
  const { code } = mailFaultOf(cause, "smtp", account.smtp);
  const fault = code === "login-refused" && account.login !== "password" ? "token-expired" : code;
  if (FOR_THE_PERSON.has(fault)) return { result: "account", fault };
  return { result: "try-later", fault, ...replyOf(error.response) };
}

/**
 * Once the end may have gone out only an answer to it counts. A farewell (421) is none: the server may have accepted
 * the message before.
 */
function afterTheEnd(error: MailError): Delivery {
  const isAnswer = error.code === "EMESSAGE" && isReply(error) && error.responseCode !== 421;
  return isAnswer ? answered(error) : { result: "unknown" };
}

function answered(error: MailError): Delivery {
  const reply = replyOf(error.response);
  if ((error.responseCode ?? 0) < 500) return { result: "try-later", ...reply };
  return { result: "refused", recipient: isAboutRecipient(error, reply), ...reply };
}

function isReply({ responseCode }: MailError): boolean {
  return responseCode !== undefined && responseCode >= 400 && responseCode < 600;
}

/** RFC 3463: bad or moved mailbox or host, and mailboxes that take nothing; the rest is about us or the message. */
const OF_RECIPIENT = /^5\.(?:1\.(?:[12346]|10)|2\.[0-4])$/;

function isAboutRecipient({ rejected, command }: MailError, { status }: ServerReply): boolean {
  const isRecipient = (rejected?.length ?? 0) > 0 || command === "RCPT TO";
  return isRecipient && (status === undefined || OF_RECIPIENT.test(status));
}

/** A reply taken apart: code, enhanced status and words. */
export function replyOf(response: string | undefined): ServerReply {
  const text = (response ?? "").slice(0, MAX_ANSWER * 2);
  const [, code, status, words = ""] =
    /^(\d{3})[ -]?([245]\.\d{1,3}\.\d{1,3})?([^]*)$/.exec(text) ?? [];
  const answer = words.replace(/[\p{Cc}\s]+/gu, " ").trim();
  return {
    ...(code === undefined ? {} : { reply: Number(code) }),
    ...(status === undefined ? {} : { status }),
    ...(answer === "" ? {} : { answer: answer.slice(0, MAX_ANSWER) }),
  };
}
