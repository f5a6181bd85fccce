import type { Notes } from "./case-file.ts";

/** The four kinds of notes: the candidate's own words, one thought each. */
export const NOTE_KINDS = ["highlights", "enthusiasm", "fit", "additions"] as const;
export type NoteKind = (typeof NOTE_KINDS)[number];

/** True when the candidate has written down anything at all; blank notes do not count. */
export function hasNotes(notes: Notes): boolean {
  return NOTE_KINDS.some((kind) => notes[kind].some(isFilled));
}

/** True for a text that holds more than blanks. */
export function isFilled(text: string): boolean {
  return text.trim() !== "";
}
