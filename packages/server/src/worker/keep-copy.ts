import { MailFault } from "../mail-account/mail-fault.ts";
import type { OutboxMessage, SentCopy } from "../outbox/outbox-message.ts";
import type { Claimed } from "../store/kept-outbox.ts";
import { after } from "./clock.ts";
import { mailOf } from "./deliver-message.ts";
import { COPY_PAUSES } from "./limits.ts";
import type { WorkerParts } from "./worker-parts.ts";

/** Puts the copy of a sent message into Sent, or keeps when to try again. */
export async function keepCopy(
  parts: WorkerParts,
  { ownerId }: Claimed,
  message: OutboxMessage<"sent">,
): Promise<void> {
  const isKept = await tryCopy(parts, ownerId, message);
  const at = parts.clock.now();
  const copy = isKept ? { ...message.copy, state: "kept" as const } : nextTry(message.copy, at);
  const next = { ...message, lease: null, copy, updatedAt: at };
  await parts.store.for(ownerId).outbox.write(message, next);
  if (isKept) parts.reached?.("copied");
}

async function tryCopy(
  { openMailAccount, channel }: WorkerParts,
  ownerId: string,
  message: OutboxMessage<"sent">,
): Promise<boolean> {
  try {
    const opened = await openMailAccount(ownerId);
    if (opened === null) return false;
    await channel.keepCopy(opened, mailOf(message, message.begunAt ?? message.approvedAt));
    return true;
  } catch (cause) {
    if (cause instanceof MailFault) return false;
    throw cause;
  }
}

function nextTry({ tries }: SentCopy, at: string): SentCopy {
  const pause = COPY_PAUSES[tries];
  if (pause === undefined) return { state: "failed", tries: tries + 1 };
  return { state: "due", tries: tries + 1, nextAt: after(at, pause) };
}
