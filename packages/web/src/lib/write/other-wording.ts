import type { DraftText } from "../api.ts";

/** Wordings tried before giving up on a different one. */
const MOST_TRIED = 12;

/**
 * The nearest wording after `from` (or before it, with a step of -1) that says it differently than `current`: the
 * variant and its text. Null where the composer has no other words for it.
 */
export function otherWording(
  wording: (variant: number) => DraftText,
  current: DraftText,
  from: number,
  step: 1 | -1 = 1,
): { variant: number; draft: DraftText } | null {
  for (let tried = 1; tried <= MOST_TRIED; tried++) {
    const variant = from + step * tried;
    if (variant < 0) return null;
    const draft = wording(variant);
    if (draft.body !== current.body) return { variant, draft };
  }
  return null;
}
