import { type Instant, instantOf, MINUTE } from "../calendar/zone.ts";
import type { Facts } from "./facts.ts";

/** Somebody who asked for a call at ten is still waiting for it at half past. */
export const PATIENCE = 30 * MINUTE;

/**
 * When the candidate was asked to call again: given with the latest unanswered call, and kept as long as nobody has called or
 * talked since. Null where nothing was agreed, or its time has passed.
 */
export function agreedCall({ exchanges, interview, now }: Facts): Instant | null {
  const last = exchanges.findLast(({ kind, human }) => human || CALLS.has(kind));
  if (last?.kind !== "unanswered-call" || last.callBackAt === undefined) return null;
  if (interview !== null && last.atMs < interview.firstEndAt) return null;
  const at = instantOf(last.callBackAt);
  return at + PATIENCE > now ? at : null;
}

const CALLS: ReadonlySet<string> = new Set(["unanswered-call", "voicemail"]);
