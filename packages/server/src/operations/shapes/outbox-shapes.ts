import { instantString } from "@efterklang/core/case-file/time-strings";
import * as z from "zod/mini";
import { MAIL_FAULT_CODES } from "@efterklang/core/language/mail-words";
import {
  HOLD_REASONS,
  MESSAGE_STATES,
  OUTCOME_CODES,
  type OutboxMessage,
} from "../../outbox/outbox-message.ts";
import { caseId } from "./case-shapes.ts";

export const messageId = z.string().check(z.minLength(1), z.maxLength(200));

const mailbox = z.strictObject({ name: z.optional(z.string()), address: z.string() });
const fault = z.optional(z.enum(MAIL_FAULT_CODES));

/** A message of the outbox as people are shown it. */
export const outboxMessage = z.strictObject({
  id: messageId,
  caseId,
  state: z.enum(MESSAGE_STATES),
  channel: z.literal("email"),
  kind: z.enum(["follow-up", "message"]),
  contact: z.string(),
  from: mailbox,
  to: mailbox,
  subject: z.string(),
  body: z.string(),
  messageId: z.string(),
  approvedAt: instantString,
  /** When it is to be sent or tried again; of interest while it is approved or scheduled. */
  dueAt: instantString,
  attempts: z.int(),
  /** When the latest attempt began. */
  begunAt: z.nullable(instantString),
  /** Why it is held; null in every other state. */
  hold: z.nullable(z.strictObject({ reason: z.enum(HOLD_REASONS), at: instantString, fault })),
  /** How the latest attempt went or what settled it; null before the first. */
  outcome: z.nullable(
    z.strictObject({
      code: z.enum(OUTCOME_CODES),
      at: instantString,
      reply: z.optional(z.int()),
      status: z.optional(z.string()),
      answer: z.optional(z.string()),
      fault,
    }),
  ),
  /** The copy in Sent; `none` where the provider keeps its own or there is no IMAP. */
  copy: z.enum(["none", "due", "kept", "failed"]),
});

/** The message without what only workers need. */
export function shownMessage(message: OutboxMessage): z.output<typeof outboxMessage> {
  const { channel, kind, contact, from, to, subject, body } = message.letter;
  return {
    id: message.id,
    caseId: message.caseId,
    state: message.state,
    channel,
    kind,
    contact,
    from,
    to,
    subject,
    body,
    messageId: message.letter.messageId,
    approvedAt: message.approvedAt,
    dueAt: message.dueAt,
    attempts: message.attempts,
    begunAt: message.begunAt,
    hold: message.hold,
    outcome: message.outcome,
    copy: message.copy.state,
  };
}
