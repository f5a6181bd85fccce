import type { DraftText } from "../api.ts";
import { saysTheSame } from "./versions.ts";

/** The composed wording that the draft is, word for word, as it read when it was taken. */
export interface TakenWording {
  variant: number;
  text: DraftText;
}

const PREFIX = "efterklang/wording/";
type Shelf = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/**
 * Whether the draft is still a composed wording that nobody has touched. Such a text follows the clock and the facts;
 * one that was edited belongs to its writer.
 */
export function isUntouched(draft: DraftText | null, taken: TakenWording | null): boolean {
  return draft === null || (taken !== null && saysTheSame(draft, taken.text));
}

/** The wording last taken for a case in this browser, or null. */
export function takenWording(id: string, shelf?: Shelf): TakenWording | null {
  try {
    const kept = JSON.parse(
      (shelf ?? localStorage).getItem(PREFIX + id) ?? "null",
    ) as Partial<TakenWording> | null;
    const { variant, text } = kept ?? {};
    const whole = Number.isInteger(variant) && variant! >= 0 && typeof text?.body === "string";
    return whole ? (kept as TakenWording) : null;
  } catch {
    return null;
  }
}

export function keepTakenWording(id: string, taken: TakenWording, shelf?: Shelf) {
  try {
    (shelf ?? localStorage).setItem(PREFIX + id, JSON.stringify(taken));
  } catch {
    // Then the wording counts as edited after a reload: it stays as it reads.
  }
}
