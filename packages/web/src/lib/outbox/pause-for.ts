import type { Message } from "./outbox-shapes.ts";

const MOMENT = 1_000;
/** What waits for a person or for the post. */
const WHILE = 15_000;

/**
 * Milliseconds until it is worth looking again: a moment while a mail is leaving, until just after it is due, a while
 * where an answer may come; null where nothing can happen by itself.
 */
export function pauseFor(message: Message | null, follows: boolean, now: number): number | null {
  if (message?.state === "approved" || message?.state === "sending") return MOMENT;
  if (message?.state === "scheduled") {
    return Math.min(Math.max(Date.parse(message.dueAt) - now, 0) + MOMENT, WHILE);
  }
  return follows ? WHILE : null;
}
