import type { OwnerStore } from "../store/store.ts";
import { recordInCase } from "./case-record.ts";
import { isIn, moved, type Outcome, type OutboxMessage } from "./outbox-message.ts";
import { bareMessageId } from "./thread.ts";

/** What a bounce says: its enhanced status (5.1.1) and the other server's words, where it has them. */
export interface BounceAnswer {
  status?: string;
  answer?: string;
}

/**
 * Takes the delivery of a message back, in outbox and case; to be called in a transaction. Answers the message as it
 * was before, or null where none of ours has this Message-ID. One that is neither sent nor uncertain stays as it is.
 */
export async function markBounced(
  within: OwnerStore,
  messageId: string,
  now: string,
  { status, answer }: BounceAnswer = {},
): Promise<OutboxMessage | null> {
  const message = await within.outbox.find(bareMessageId(messageId) ?? "");
  if (message === null || !isIn(message, ["sent", "uncertain"])) return message;
  const outcome: Outcome = { code: "bounced", at: now };
  if (status !== undefined) outcome.status = status;
  if (answer !== undefined) outcome.answer = answer;
  await within.outbox.write(message, moved(message, "refused", now, { outcome }));
  await recordInCase(within, message, "undelivered", now);
  return message;
}
