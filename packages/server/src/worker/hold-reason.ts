import type { ClosedDays } from "@efterklang/core/calendar/closed-days";
import type { HoldReason, OutboxMessage } from "../outbox/outbox-message.ts";
import { basisOf, sendingBarrier } from "../outbox/sending-barrier.ts";
import type { StoredCase } from "../store/store.ts";
import { after } from "./clock.ts";
import { CLOCK_SLACK, LATE_AFTER } from "./limits.ts";

/**
 * Why a due message must not leave now, or null: the case as it stands is asked again, and then the clock. What the
 * person has to know first comes first.
 */
export function holdReason(
  message: OutboxMessage,
  stored: StoredCase | null,
  now: string,
  closedDays: (region: string) => ClosedDays,
): HoldReason | null {
  if (stored === null) return "case-deleted";
  const { caseFile } = stored;
  const basis = basisOf(caseFile);
  if (basis.status !== message.basis.status) return "closed";
  if (basis.heard > message.basis.heard) return "answered";
  const barrier = sendingBarrier(caseFile, message.letter.kind, now, closedDays(caseFile.region));
  return barrier ?? clockReason(message, now);
}

function clockReason(
  { dueAt, tryUntil, updatedAt }: OutboxMessage,
  now: string,
): HoldReason | null {
  if (after(now, CLOCK_SLACK) < updatedAt) return "clock-set-back";
  if (now >= tryUntil) return "window-closed";
  return now > after(dueAt, LATE_AFTER) ? "slept" : null;
}
