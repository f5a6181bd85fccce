import type { Plan } from "@efterklang/core/plan/plan-types";
import { instantString } from "@efterklang/core/case-file/time-strings";
import * as z from "zod/mini";
import { Refusal } from "./refusal.ts";

/** When to send: at once, at the plan's best moment, or at an instant of one's own. */
export const whenToSend = z.union([z.literal("now"), z.literal("best"), instantString]);
export type WhenToSend = z.output<typeof whenToSend>;

export interface Timing {
  state: "approved" | "scheduled";
  dueAt: string;
  tryUntil: string;
}

const DAY = 24 * 3_600_000;
/** Half a year: whoever wants to write later than that would not remember having asked for it. */
const FURTHEST = 180 * DAY;
/** Tried for a day where the plan's window does not close earlier: the time in which mail servers mend themselves. */
const TRY_FOR = DAY;
/** A window that closes sooner after the chosen moment was not what the person minded. */
const SHORTEST_WINDOW = 3_600_000;

/** The chosen moment as instants in UTC, or the refusal `unusable-moment` for one that is over or too far ahead. */
export function timing(when: WhenToSend, plan: Plan, now: string): Timing {
  const from = Date.parse(now);
  const chosen = when === "now" ? from : Date.parse(when === "best" ? bestAt(plan, now) : when);
  if (when !== "best" && (chosen < from || chosen > from + FURTHEST)) refuseMoment(when);
  const dueAt = Math.max(from, chosen);
  const closesAt = Date.parse(plan.window?.closesAt ?? "");
  const tryUntil = closesAt >= dueAt + SHORTEST_WINDOW ? closesAt : dueAt + TRY_FOR;
  const state = dueAt > from ? "scheduled" : "approved";
  return { state, dueAt: iso(dueAt), tryUntil: iso(tryUntil) };
}

function bestAt({ window }: Plan, now: string): string {
  return window?.bestAt ?? now;
}

function refuseMoment(found: string): never {
  throw new Refusal("unusable-moment", { found, latestDays: FURTHEST / DAY });
}

function iso(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
