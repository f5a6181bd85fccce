import type { Span } from "./span.ts";
import type { Token } from "./token.ts";
import { keyOf, tokenize } from "./token.ts";

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
 * - `(a|b c|d)` one of several; `(a|b)?` may be left out; no nesting
 * - `_` any one word; `..` none to three words
 * - `samtale*` begins with, `*stillingen` ends with, `*samtale*` contains
 * - a hyphen in a word parts it in two, as in the text: `follow-up` is `follow up`
 * - `^` at the beginning: only where a sentence begins
 */
export function phrases<T>(entries: Iterable<readonly [pattern: string, value: T]>): Phrases<T> {
  let root: Node<T> | null = null;
  const compiled = () => (root ??= compile(entries));
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

interface Node<T> {
  exact: Map<string, Node<T>>;
  /** By length, then by the letters: a word is looked up once for each length, however many there are. */
  begins: Map<number, Map<string, Node<T>>>;
  ends: Map<number, Map<string, Node<T>>>;
  contains: Map<string, Node<T>>;
  any: Node<T> | null;
  /** A phrase ends here, wherever it began, or only if it began a sentence. */
  anywhere: { value: T } | null;
  atStart: { value: T } | null;
}

const node = <T>(): Node<T> => ({
  exact: new Map(),
  begins: new Map(),
  ends: new Map(),
  contains: new Map(),
  any: null,
  anywhere: null,
  atStart: null,
});

function compile<T>(entries: Iterable<readonly [string, T]>): Node<T> {
  const root = node<T>();
  for (const [pattern, value] of entries) {
    const atStart = pattern.startsWith("^");
    for (const words of variants(atStart ? pattern.slice(1) : pattern)) {
      let place = root;
      for (const word of words) place = branch(place, word);
      if (place === root) continue;
      if (atStart) place.atStart ??= { value };
      else place.anywhere ??= { value };
    }
  }
  return root;
}

function branch<T>(from: Node<T>, word: string): Node<T> {
  if (word === "_") return (from.any ??= node<T>());
  const open = word.startsWith("*");
  const ajar = word.endsWith("*");
  const key = keyOf(word.slice(open ? 1 : 0, ajar ? -1 : undefined));
  if (open && ajar) return childOf(from.contains, key);
  if (open) return childOf(childrenOf(from.ends, key.length), key);
  if (ajar) return childOf(childrenOf(from.begins, key.length), key);
  return childOf(from.exact, key);
}

function childOf<T>(map: Map<string, Node<T>>, key: string): Node<T> {
  const next = map.get(key) ?? node<T>();
  map.set(key, next);
  return next;
}

function childrenOf<T>(
  map: Map<number, Map<string, Node<T>>>,
  length: number,
): Map<string, Node<T>> {
  const children = map.get(length) ?? new Map<string, Node<T>>();
  map.set(length, children);
  return children;
}

/** All rows of words that a pattern stands for. */
function variants(pattern: string): string[][] {
  let rows: string[][] = [[]];
  for (const part of pattern.match(/\([^()]*\)\??|[^\s()]+/g) ?? []) {
    const choices = choicesOf(part);
    rows = rows.flatMap((row) => choices.map((choice) => [...row, ...choice]));
  }
  return rows;
}

function choicesOf(part: string): string[][] {
  if (part === "..") return [[], ["_"], ["_", "_"], ["_", "_", "_"]];
  if (!part.startsWith("(")) return [wordsOf(part)];
  const optional = part.endsWith("?");
  const inner = part.slice(1, optional ? -2 : -1);
  const choices = inner.split("|").map((choice) => choice.trim().split(/\s+/).flatMap(wordsOf));
  return optional ? [[], ...choices] : choices;
}

function wordsOf(word: string): string[] {
  if (word === "_" || word === "") return word ? ["_"] : [];
  const words = tokenize(word).map((token) => token.key);
  if (words.length === 0) return [];
  if (word.startsWith("*")) words[0] = `*${words[0]}`;
  if (word.endsWith("*")) words[words.length - 1] += "*";
  return words;
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

function longestAt<T>(
  root: Node<T>,
  tokens: readonly Token[],
  place: number,
): PhraseMatch<T> | null {
  const first = tokens[place];
  if (!first) return null;
  let best: { last: number; value: T } | null = null;
  const walk = (from: Node<T>, next: number): void => {
    const found = from.anywhere ?? (first.first ? from.atStart : null);
    if (found && (!best || next - 1 > best.last)) best = { last: next - 1, value: found.value };
    const token = tokens[next];
    if (!token || (token.first && next > place)) return;
    for (const step of steps(from, token.key)) walk(step, next + 1);
  };
  walk(root, place);
  // The compiler cannot see that walk assigns.
  const match = best as { last: number; value: T } | null;
  return match && { ...match, first: place, start: first.start, end: tokens[match.last]!.end };
}

function steps<T>(from: Node<T>, key: string): Node<T>[] {
  const found: Node<T>[] = [];
  const exact = from.exact.get(key);
  if (exact) found.push(exact);
  for (const length of from.begins.keys()) {
    const next = length <= key.length && from.begins.get(length)!.get(key.slice(0, length));
    if (next) found.push(next);
  }
  for (const length of from.ends.keys()) {
    const next = length <= key.length && from.ends.get(length)!.get(key.slice(-length));
    if (next) found.push(next);
  }
  for (const [part, next] of from.contains) if (key.includes(part)) found.push(next);
  if (from.any) found.push(from.any);
  return found;
}
