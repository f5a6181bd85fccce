import type { Delivery } from "../channels/channel.ts";
import type { MailText } from "../eml/write-mail.ts";
import { MailFault } from "../mail-account/mail-fault.ts";
import { isIn, moved, type OutboxMessage } from "../outbox/outbox-message.ts";
import type { OwnerStore } from "../store/store.ts";
import type { Claimed } from "../store/kept-outbox.ts";
import { after } from "./clock.ts";
import { holdReason } from "./hold-reason.ts";
import { LEASE } from "./limits.ts";
import { settleDelivery } from "./settle-delivery.ts";
import type { WorkerParts } from "./worker-parts.ts";

type Waiting = OutboxMessage<"approved" | "scheduled">;

/** Makes one attempt at a due message, or holds it, and keeps what came of it. */
export async function deliverMessage(
  parts: WorkerParts,
  { ownerId }: Claimed,
  waiting: Waiting,
): Promise<void> {
  const owner = parts.store.for(ownerId);
  await lookForReplies(parts, ownerId);
  if ((await begin(parts, owner, waiting, null)) === null) return;
  const opened = await openOrFault(parts, ownerId);
  if (opened === null || opened instanceof MailFault) {
    const fault = opened?.code;
    const delivery: Delivery | null = fault === undefined ? null : { result: "account", fault };
    return settleDelivery(parts, owner, null, waiting, delivery);
  }
  const begunAt = parts.clock.now();
  let message: OutboxMessage = waiting;
  const delivery = await parts.channel.deliver(opened, mailOf(waiting, begunAt), {
    begin: async () => {
      const begun = await begin(parts, owner, waiting, begunAt);
      message = begun ?? message;
      return begun !== null;
    },
    mayFinish: () => isStillOurs(parts, owner, message),
    reached: (step) => parts.reached?.(step),
  });
  await settleDelivery(parts, owner, opened, message, delivery);
}

/** A mailbox that cannot be looked into is no reason not to send: the person approved the mail. */
async function lookForReplies(parts: WorkerParts, ownerId: string): Promise<void> {
  try {
    await parts.lookForReplies?.(ownerId);
  } catch (fault) {
    parts.onFault("look for replies", fault);
  }
}

/**
 * Asks the case again and holds the message where it must not leave; null then, and where it is no longer ours. With
 * `begunAt` the message is kept as being sent, in the same transaction.
 */
function begin(
  parts: WorkerParts,
  owner: OwnerStore,
  message: Waiting,
  begunAt: string | null,
): Promise<OutboxMessage | null> {
  return owner.transaction(async (within) => {
    const current = await within.outbox.read(message.id);
    if (current?.version !== message.version) return null;
    const now = parts.clock.now();
    const stored = await within.cases.read(message.caseId);
    const reason = holdReason(message, stored, now, parts.closedDays);
    if (reason !== null) {
      await within.outbox.write(
        message,
        moved(message, "held", now, { hold: { reason, at: now } }),
      );
      return null;
    }
    if (begunAt === null) return message;
    const lease = { holder: parts.holder, until: after(now, LEASE) };
    const attempts = message.attempts + 1;
    return within.outbox.write(
      message,
      moved(message, "sending", now, { lease, attempts, begunAt }),
    );
  });
}

/** False where the lease ran out meanwhile, as after a pause of the whole machine: somebody else may have settled it. */
async function isStillOurs(
  { clock }: WorkerParts,
  owner: OwnerStore,
  message: OutboxMessage,
): Promise<boolean> {
  const kept = await owner.outbox.read(message.id);
  const isOurs = kept !== null && kept.version === message.version && isIn(kept, ["sending"]);
  return isOurs && clock.now() < (message.lease?.until ?? "");
}

async function openOrFault({ openMailAccount }: WorkerParts, ownerId: string) {
  try {
    return await openMailAccount(ownerId);
  } catch (cause) {
    if (cause instanceof MailFault) return cause;
    throw cause;
  }
}

/** The mail as it is written for an attempt; the copy in Sent is written from the same. */
export function mailOf({ letter }: OutboxMessage, date: string): MailText {
  const { from, to, subject, body, messageId, inReplyTo, references } = letter;
  return { from, to, subject, body, messageId, inReplyTo, references, date };
}
