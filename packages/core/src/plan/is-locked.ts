import type { Plan } from "./plan-types.ts";

/** True while a message is out and nobody has answered it: nothing more is written. */
export function isLocked({ reasons }: Plan): boolean {
  return reasons.some(({ code }) => code === "already-written" || code === "perhaps-already-sent");
}
