import type { Span } from "./span.ts";
import type { Token } from "./token.ts";
import type { PhraseState } from "./phrase-graph.ts";
import { follow, phraseGraph } from "./phrase-graph.ts";

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
 * - `_` any one word; `..` none to three words
 * - `samtale*` begins with, `*stillingen` ends with, `*samtale*` contains
 * - a hyphen in a word parts it in two, as in the text: `follow-up` is `follow up`
 * - `^` at the beginning: only where a sentence begins
 */
export function phrases<T>(entries: Iterable<readonly [pattern: string, value: T]>): Phrases<T> {
  let begin: Beginnings<T> | null = null;
  const compiled = () => (begin ??= beginnings(phraseGraph(entries)));
  const at = (tokens: readonly Token[], place: number) => longestAt(compiled(), tokens, place);
  return {
    at,
    find: (tokens) => findAll(tokens, at),
    test: (tokens) => tokens.some((_, place) => at(tokens, place) !== null),
  };
}

/** The same for a plain list; the value of a match is its pattern. */
export function phraseList(...lists: readonly (readonly string[])[]): Phrases<string> {
  return phrases(lists.flat().map((pattern) => [pattern, pattern] as const));
}

function findAll<T>(
  tokens: readonly Token[],
  at: (tokens: readonly Token[], place: number) => PhraseMatch<T> | null,
): PhraseMatch<T>[] {
  const matches: PhraseMatch<T>[] = [];
  for (let place = 0; place < tokens.length; place += 1) {
    const match = at(tokens, place);
    if (!match) continue;
    matches.push(match);
    place = match.last;
  }
  return matches;
}

type States<T> = ReadonlySet<PhraseState<T>>;
/** Where a phrase can stand after its first word; null, as for nearly every word, where none begins with it. */
type Beginnings<T> = (key: string) => States<T> | null;

/** A list is asked for the same few hundred words again and again. What it has answered is forgotten when it grows beyond this. */
const MOST_REMEMBERED = 2_000;

function beginnings<T>(root: PhraseState<T>): Beginnings<T> {
  const known = new Map<string, States<T> | null>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const reached = new Set<PhraseState<T>>();
    follow(root, key, reached);
    const states = reached.size > 0 ? reached : null;
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(key, states);
    return states;
  };
}

function longestAt<T>(
  begin: Beginnings<T>,
  tokens: readonly Token[],
  place: number,
): PhraseMatch<T> | null {
  const first = tokens[place];
  let states = first ? begin(first.key) : null;
  let match: PhraseMatch<T> | null = null;
  for (let last = place; states && states.size > 0; last += 1) {
    const found = completed(states, first!.first);
    if (found) {
      const end = tokens[last]!.end;
      match = { value: found.value, first: place, last, start: first!.start, end };
    }
    const token = tokens[last + 1];
    if (!token || token.first) break;
    const reached = new Set<PhraseState<T>>();
    for (const from of states) follow(from, token.key, reached);
    states = reached;
  }
  return match;
}

function completed<T>(states: ReadonlySet<PhraseState<T>>, begun: boolean): { value: T } | null {
  for (const { anywhere, atStart } of states) {
    const found = anywhere ?? (begun ? atStart : null);
    if (found) return found;
  }
  return null;
}
