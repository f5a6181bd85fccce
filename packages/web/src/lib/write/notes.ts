import type { NoteKind } from "@efterklang/core/case-file/case-file";
import type { Span } from "@efterklang/core/text/span";

export type { NoteKind };

/** What stands in an opening where the candidate goes on. */
const GAP = "…";

/** The four prompts in the order they are asked. */
export const NOTE_ORDER = ["highlights", "enthusiasm", "fit", "additions"] as const;

/** The rows that say something: blank ones and openings that nobody has finished are no thoughts. */
export function finishedNotes(rows: readonly string[], openings: readonly string[]): string[] {
  const bare = new Set(openings.map(plain));
  return rows.filter((row) => plain(row) !== "" && !bare.has(plain(row)));
}

/** Openings to be finished at their end first: those with gaps in the middle ask for more thought. */
export function simplestFirst(openings: readonly string[]): string[] {
  const gaps = (opening: string) => opening.split(GAP).length - 1;
  return [...openings].sort((a, b) => gaps(a) - gaps(b));
}

/** The first gap of an opening, to be typed over. */
export function gapIn(opening: string): Span | null {
  const start = opening.indexOf(GAP);
  return start === -1 ? null : { start, end: start + GAP.length };
}

function plain(text: string): string {
  return text.trim().replace(/\s*(…|\.{3})$/u, "");
}
