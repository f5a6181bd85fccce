import type { DraftText } from "../api.ts";

/** Wordings tried before giving up on a different one. */
const MOST_TRIED = 12;

/**
 * The next wording after `from` that says it differently than `current`: the variant and its text. Null where the
 * composer has no other words for it.
 */
export function otherWording(
  wording: (variant: number) => DraftText,
  current: DraftText,
  from: number,
): { variant: number; draft: DraftText } | null {
  for (let variant = from + 1; variant <= from + MOST_TRIED; variant++) {
    const draft = wording(variant);
    if (draft.body !== current.body) return { variant, draft };
  }
  return null;
}
