import type { Delivery, ServerReply } from "../channels/channel.ts";
import type { OpenMailAccount } from "../mail-account/mail-account.ts";
import { recordInCase } from "../outbox/case-record.ts";
import {
  isIn,
  moved,
  type Outcome,
  type OutboxMessage,
  type SentCopy,
} from "../outbox/outbox-message.ts";
import type { OwnerStore } from "../store/store.ts";
import { after } from "./clock.ts";
import { RETRY_PAUSES } from "./limits.ts";
import type { WorkerParts } from "./worker-parts.ts";

type Ours = OutboxMessage<"approved" | "scheduled" | "sending">;

/** Keeps what came of an attempt; `delivery` is null where no account is set up, and `opened` where there was none to try. */
export async function settleDelivery(
  parts: WorkerParts,
  owner: OwnerStore,
  opened: OpenMailAccount | null,
  message: OutboxMessage,
  delivery: Delivery | null,
): Promise<void> {
  if (delivery?.result === "stopped" || !isIn(message, ["approved", "scheduled", "sending"]))
    return;
  const at = parts.clock.now();
  if (delivery === null) return hold(owner, message, at, {});
  switch (delivery.result) {
    case "account":
      return hold(owner, message, at, { fault: delivery.fault });
    case "try-later":
      return putOff(owner, message, at, delivery);
    case "refused":
      return refuse(owner, message, at, delivery);
    case "accepted":
      await keepSent(
        owner,
        message.id,
        at,
        { code: "accepted", at, ...said(delivery) },
        copyFor(opened, at),
      );
      parts.reached?.("settled");
      return;
    case "unknown":
      return settleUnknown(parts, owner, opened, message, "no-answer");
  }
}

/** Settles a message that may have been sent: by what Sent holds, else by asking the person. */
export async function settleUnknown(
  parts: WorkerParts,
  owner: OwnerStore,
  opened: OpenMailAccount | null,
  message: OutboxMessage,
  code: "no-answer" | "interrupted",
): Promise<void> {
  const { messageId } = message.letter;
  const sighting = opened === null ? "unknown" : await parts.channel.look(opened, messageId);
  const at = parts.clock.now();
  if (sighting === "found")
    return keepSent(
      owner,
      message.id,
      at,
      { code: "found-in-sent", at },
      { state: "kept", tries: 0 },
    );
  await owner.transaction(async (within) => {
    if (!isIn(message, ["sending"])) return;
    const outcome: Outcome = { code, at };
    const written = await within.outbox.write(
      message,
      moved(message, "uncertain", at, { outcome }),
    );
    if (written !== null) await recordInCase(within, written, "uncertain", at);
  });
}

/** Kept whoever holds the message by now: that it was sent is the truth. */
function keepSent(
  owner: OwnerStore,
  id: string,
  at: string,
  outcome: Outcome,
  copy: SentCopy,
): Promise<void> {
  return owner.transaction(async (within) => {
    const message = await within.outbox.read(id);
    if (message === null || !isIn(message, ["sending", "uncertain"])) return;
    const sent = moved(message, "sent", at, { outcome, copy });
    if ((await within.outbox.write(message, sent)) !== null)
      await recordInCase(within, sent, "delivered", at);
  });
}

function copyFor(opened: OpenMailAccount | null, at: string): SentCopy {
  const isOurs = opened !== null && opened.account.imap !== null && !opened.account.keepsOwnCopy;
  return isOurs ? { state: "due", tries: 0, nextAt: at } : { state: "none", tries: 0 };
}

async function hold(
  owner: OwnerStore,
  message: Ours,
  at: string,
  about: { fault?: NonNullable<Outcome["fault"]> },
): Promise<void> {
  const reason = { reason: "account" as const, at, ...about };
  await owner.outbox.write(message, moved(message, "held", at, { hold: reason }));
}

/** Tried again after a growing pause, until the time for it is over. */
async function putOff(
  owner: OwnerStore,
  message: Ours,
  at: string,
  delivery: Extract<Delivery, { result: "try-later" }>,
): Promise<void> {
  const { fault } = delivery;
  const attempts = isIn(message, ["sending"]) ? message.attempts : message.attempts + 1;
  const pause = RETRY_PAUSES[Math.min(attempts, RETRY_PAUSES.length) - 1] ?? 0;
  const dueAt = after(at, pause);
  const code = fault === undefined ? "try-later" : "unreachable";
  const outcome: Outcome = {
    code,
    at,
    ...said(delivery),
    ...(fault === undefined ? {} : { fault }),
  };
  const next =
    dueAt < message.tryUntil
      ? moved(message, "scheduled", at, { dueAt, attempts, outcome })
      : moved(message, "held", at, { attempts, outcome, hold: { reason: "kept-failing", at } });
  await owner.outbox.write(message, next);
}

/** A recipient who cannot be reached counts as a message that came back; any other refusal, as none at all. */
function refuse(
  owner: OwnerStore,
  message: Ours,
  at: string,
  delivery: Extract<Delivery, { result: "refused" }>,
): Promise<void> {
  const code = delivery.recipient ? "recipient-refused" : "message-refused";
  const outcome: Outcome = { code, at, ...said(delivery) };
  return owner.transaction(async (within) => {
    if (!isIn(message, ["sending"])) return;
    const written = await within.outbox.write(message, moved(message, "refused", at, { outcome }));
    if (written !== null && delivery.recipient)
      await recordInCase(within, written, "undelivered", at);
  });
}

function said({ reply, status, answer }: ServerReply): ServerReply {
  return {
    ...(reply === undefined ? {} : { reply }),
    ...(status === undefined ? {} : { status }),
    ...(answer === undefined ? {} : { answer }),
  };
}
