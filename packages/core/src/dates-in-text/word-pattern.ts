import { type DateToken, keyAt } from "./date-tokens.ts";

type Tokens = readonly DateToken[];

/** What a slot of a pattern reads at a place: its value and the index after it. */
export type Slot<T> = (tokens: Tokens, at: number) => { value: T; next: number } | null;
/** Values of the slots by name. */
export type Filled = Readonly<Record<string, unknown>>;

interface Element {
  words: ReadonlySet<string>;
  slot: string | null;
  optional: boolean;
}

/** A row of words and slots: `om <count> <unit>`, `i|om`, `de?`. Alternatives by bar, optional by question mark. */
export type WordPattern = readonly Element[];

/** Reads a pattern as written. */
export function wordPattern(written: string): WordPattern {
  return written.split(" ").map((part) => {
    const optional = part.endsWith("?");
    const body = optional ? part.slice(0, -1) : part;
    const slot = body.startsWith("<") ? body.slice(1, -1) : null;
    return { words: new Set(slot === null ? body.split("|") : []), slot, optional };
  });
}

/** The values of a pattern that stands at the place and the index after it; null where it does not. */
export function matchPattern(
  tokens: Tokens,
  at: number,
  pattern: WordPattern,
  slots: Readonly<Record<string, Slot<unknown>>>,
): { filled: Filled; next: number } | null {
  const filled: Record<string, unknown> = {};
  let place = at;
  for (const { words, slot, optional } of pattern) {
    if (slot === null && words.has(keyAt(tokens, place))) {
      place += 1;
      continue;
    }
    const read = slot === null ? null : slots[slot]!(tokens, place);
    if (read) {
      filled[slot!] = read.value;
      place = read.next;
    } else if (!optional) return null;
  }
  return { filled, next: place };
}
