import type { Span } from "./span.ts";
import type { Token } from "./token.ts";
import type { PhrasePlace } from "./phrase-walk.ts";
import { PhraseWalk } from "./phrase-walk.ts";

/** Where a phrase stands: its span in the text, and the places of its first and last word in the tokens. */
export interface PhraseMatch<T> extends Span {
  first: number;
  last: number;
  value: T;
}

/** A compiled list of phrases. Phrases never reach from one sentence into the next. */
export interface Phrases<T> {
  /** The longest match at each place, left to right, none overlapping another. Linear in the number of tokens. */
  find(tokens: readonly Token[]): PhraseMatch<T>[];
  /** True if any phrase stands anywhere. */
  test(tokens: readonly Token[]): boolean;
  /** The longest phrase that begins with the token at this place. */
  at(tokens: readonly Token[], place: number): PhraseMatch<T> | null;
}

/**
 * Compiles phrases, each with the value that its matches carry. Words are compared by their keys: capitals do not count.
 *
 * - `(a|b c|d)` one of several; `(a|b)?` may be left out, `word?` too; groups may stand inside groups
 * - `_` any one word, `#` any number; `..` none to three words, `...` none to eight
 * - `samtale*` begins with, `*stillingen` ends with, `*samtale*` contains
 * - a hyphen in a word parts it in two, as in the text: `follow-up` is `follow up`
 * - `^` at the beginning: only where a sentence begins
 */
export function phrases<T>(entries: Iterable<readonly [pattern: string, value: T]>): Phrases<T> {
  let walk: PhraseWalk<T> | null = null;
  const at = (tokens: readonly Token[], place: number) =>
    longestAt((walk ??= new PhraseWalk(entries)), tokens, place);
  return {
    at,
    find: (tokens) => findAll((walk ??= new PhraseWalk(entries)), tokens),
    test: (tokens) => tokens.some((_, place) => at(tokens, place) !== null),
  };
}

/** The same for a plain list; the value of a match is its pattern. */
export function phraseList(...lists: readonly (readonly string[])[]): Phrases<string> {
  return phrases(lists.flat().map((pattern) => [pattern, pattern] as const));
}

function findAll<T>(walk: PhraseWalk<T>, tokens: readonly Token[]): PhraseMatch<T>[] {
  const matches: PhraseMatch<T>[] = [];
  for (let place = 0; place < tokens.length; place += 1) {
    const match = longestAt(walk, tokens, place);
    if (!match) continue;
    matches.push(match);
    place = match.last;
  }
  return matches;
}

function longestAt<T>(
  walk: PhraseWalk<T>,
  tokens: readonly Token[],
  from: number,
): PhraseMatch<T> | null {
  const first = tokens[from];
  let place: PhrasePlace<T> | null = first ? walk.begin(first.key) : null;
  let match: PhraseMatch<T> | null = null;
  for (let last = from; place; last += 1) {
    const found = first!.first ? place.fromStart : place.anywhere;
    if (found) {
      const end = tokens[last]!.end;
      match = { value: found.value, first: from, last, start: first!.start, end };
    }
    const next = tokens[last + 1];
    if (!next || next.first) break;
    place = walk.after(place, next.key);
  }
  return match;
}
