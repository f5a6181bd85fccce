import { MailFault } from "../mail-account/mail-fault.ts";
import { isIn, moved, type OutboxMessage } from "../outbox/outbox-message.ts";
import type { Claimed } from "../store/kept-outbox.ts";
import { after } from "./clock.ts";
import { deliverMessage } from "./deliver-message.ts";
import { keepCopy } from "./keep-copy.ts";
import { CLOCK_SLACK, LEASE, LOOK_EVERY, REST_AFTER_FAULT, STOP_WITHIN } from "./limits.ts";
import { settleUnknown } from "./settle-delivery.ts";
import type { WorkerParts } from "./worker-parts.ts";

/** Empties the outbox for as long as it runs. */
export interface Worker {
  /** There may be something to do: look at once. */
  wake(): void;
  /** Takes nothing more, and lets what is under way end, for a while. May be called twice. */
  stop(): Promise<void>;
}

/** Starts a worker on all outboxes of a store. Several may run on one database, in one process or in many. */
export function startWorker(parts: WorkerParts): Worker {
  const stopping = new AbortController();
  let waking = new AbortController();
  const running = run();

  async function run(): Promise<void> {
    let seenAt = "";
    while (!stopping.signal.aborted) {
      waking = new AbortController();
      const signal = AbortSignal.any([waking.signal, stopping.signal]);
      const now = parts.clock.now();
      const rest = await lookRound(now < seenAt || seenAt === "");
      seenAt = now;
      await parts.clock.wait(rest, signal);
    }
  }

  /** Does all that is due, and answers for how long there is nothing. */
  async function lookRound(checkClock: boolean): Promise<number> {
    try {
      if (checkClock) await holdFromTheFuture(parts);
      while (!stopping.signal.aborted && (await workOnce(parts)));
      const nextAt = await parts.store.work.nextAt();
      const ahead =
        nextAt === null ? LOOK_EVERY : Date.parse(nextAt) - Date.parse(parts.clock.now());
      return Math.max(0, Math.min(ahead, LOOK_EVERY));
    } catch (fault) {
      parts.onFault("worker", fault);
      return REST_AFTER_FAULT;
    }
  }

  return {
    wake: () => waking.abort(),
    stop: async () => {
      stopping.abort();
      await Promise.race([running, atMost(STOP_WITHIN)]);
    },
  };
}

/** Takes one message that is due and does what is next about it; false where none is due. */
export async function workOnce(parts: WorkerParts): Promise<boolean> {
  const now = parts.clock.now();
  const claimed = await parts.store.work.claim(parts.holder, now, after(now, LEASE));
  if (claimed === null) return false;
  parts.reached?.("claimed");
  const { message } = claimed;
  if (isIn(message, ["approved", "scheduled"])) await deliverMessage(parts, claimed, message);
  else if (isIn(message, ["sending"])) await recover(parts, claimed, message);
  else if (isIn(message, ["sent"])) await keepCopy(parts, claimed, message);
  return true;
}

/** A message whose worker vanished while sending: looked for, asked about, and never sent again by itself. */
async function recover(
  parts: WorkerParts,
  { ownerId }: Claimed,
  message: OutboxMessage<"sending">,
): Promise<void> {
  const opened = await parts.openMailAccount(ownerId).catch((cause: unknown) => {
    if (cause instanceof MailFault) return null;
    throw cause;
  });
  await settleUnknown(parts, parts.store.for(ownerId), opened, message, "interrupted");
}

/**
 * What was written in what is now the future tells that the clock has been set back. What waits would be sent at the
 * wrong time, or long after it: the person is asked. What was being sent is settled, since its lease would not end.
 */
async function holdFromTheFuture(parts: WorkerParts): Promise<void> {
  const now = parts.clock.now();
  for (const claimed of await parts.store.work.writtenAfter(after(now, CLOCK_SLACK))) {
    const { ownerId, message } = claimed;
    if (isIn(message, ["approved", "scheduled"])) {
      const hold = { reason: "clock-set-back" as const, at: now };
      await parts.store.for(ownerId).outbox.write(message, moved(message, "held", now, { hold }));
    } else if (isIn(message, ["sending"])) await recover(parts, claimed, message);
  }
}

function atMost(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds).unref());
}
