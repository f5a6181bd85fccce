import type { ReviewContext } from "./rule.ts";

/** Whether the elements beyond thanks are asked for: a thank-you of full shape in an open process. */
export function isFullThankYou({ purpose, shape, processOpen }: ReviewContext): boolean {
  return processOpen && purpose === "thank-you" && shape === "full";
}
