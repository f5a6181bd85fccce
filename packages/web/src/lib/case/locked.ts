import type { Plan } from "@efterklang/core/plan/plan-types";

/** True while a message is out and nobody has answered it: nothing more is written. */
export function isLocked(plan: Plan): boolean {
  return plan.reasons.some(
    ({ code }) => code === "already-written" || code === "perhaps-already-sent",
  );
}
