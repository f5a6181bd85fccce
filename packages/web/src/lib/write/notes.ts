import type { NoteKind } from "@efterklang/core/case-file/case-file";

export type { NoteKind };

/** The four prompts in the order they are asked. */
export const NOTE_ORDER = ["highlights", "enthusiasm", "fit", "additions"] as const;

/** The rows that say something: blank ones and openings that nobody has finished are no thoughts. */
export function finishedNotes(rows: readonly string[], openings: readonly string[]): string[] {
  const bare = new Set(openings.map(plain));
  return rows.filter((row) => plain(row) !== "" && !bare.has(plain(row)));
}

function plain(text: string): string {
  return text.trim().replace(/\s*(…|\.{3})$/u, "");
}
