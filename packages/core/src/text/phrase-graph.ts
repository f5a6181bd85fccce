import { keyOf, tokenize } from "./token.ts";

/** A place inside phrases: which words may follow, and whether a phrase is complete here. */
export interface PhraseState<T> {
  exact: Branches<T>;
  /** By length, then by the letters: a word is looked up once for each length, however many there are. */
  begins: Map<number, Branches<T>>;
  ends: Map<number, Branches<T>>;
  contains: Branches<T>;
  /** Any word leads there; any that begins with a digit. */
  any: PhraseState<T>[];
  number: PhraseState<T>[];
  /** A phrase ends here, wherever it began, or only if it began a sentence. */
  anywhere: { value: T } | null;
  atStart: { value: T } | null;
}
type Branches<T> = Map<string, PhraseState<T>[]>;

/**
 * Joins phrases into one graph. What follows a group is shared by all its choices, so the size of the
 * graph grows with the length of the patterns, not with the number of ways to read them.
 */
export function phraseGraph<T>(entries: Iterable<readonly [string, T]>): PhraseState<T> {
  const root = state<T>();
  for (const [pattern, value] of entries) {
    const atStart = pattern.startsWith("^");
    const end = state<T>();
    if (atStart) end.atStart = { value };
    else end.anywhere = { value };
    const entry = before(parse(atStart ? pattern.slice(1) : pattern), end);
    // A pattern without a word in it would stand everywhere, so it stands nowhere.
    entry.anywhere = entry.atStart = null;
    join(root, entry);
  }
  return root;
}

/** Adds the states that a word leads to. */
export function follow<T>(from: PhraseState<T>, key: string, into: Set<PhraseState<T>>): void {
  const add = (states: readonly PhraseState<T>[] | undefined) => {
    if (states) for (const next of states) into.add(next);
  };
  add(from.exact.get(key));
  for (const [length, branches] of from.begins)
    if (length <= key.length) add(branches.get(key.slice(0, length)));
  for (const [length, branches] of from.ends)
    if (length <= key.length) add(branches.get(key.slice(-length)));
  for (const [part, states] of from.contains) if (key.includes(part)) add(states);
  if (from.number.length > 0 && /^\d/.test(key)) add(from.number);
  add(from.any);
}

const state = <T>(): PhraseState<T> => ({
  exact: new Map(),
  begins: new Map(),
  ends: new Map(),
  contains: new Map(),
  any: [],
  number: [],
  anywhere: null,
  atStart: null,
});

/** Adds to a state everything that another one can do. */
function join<T>(into: PhraseState<T>, from: PhraseState<T>): void {
  joinBranches(into.exact, from.exact);
  joinBranches(into.contains, from.contains);
  for (const [length, branches] of from.begins)
    joinBranches(branchesOf(into.begins, length), branches);
  for (const [length, branches] of from.ends) joinBranches(branchesOf(into.ends, length), branches);
  into.any.push(...from.any);
  into.number.push(...from.number);
  into.anywhere ??= from.anywhere;
  into.atStart ??= from.atStart;
}

function joinBranches<T>(into: Branches<T>, from: Branches<T>): void {
  for (const [key, states] of from) {
    const present = into.get(key);
    if (present) present.push(...states);
    else into.set(key, [...states]);
  }
}

function branchesOf<T>(map: Map<number, Branches<T>>, length: number): Branches<T> {
  const branches = map.get(length) ?? new Map<string, PhraseState<T>[]>();
  map.set(length, branches);
  return branches;
}

type Part = { word: string } | { choices: Part[][]; optional: boolean };

/** The state from which these parts lead to `next`; built from the last part to the first. */
function before<T>(parts: readonly Part[], next: PhraseState<T>): PhraseState<T> {
  return parts.reduceRight<PhraseState<T>>(
    (after, part) => ("word" in part ? beforeWord(part.word, after) : beforeChoice(part, after)),
    next,
  );
}

function beforeChoice<T>(
  group: { choices: Part[][]; optional: boolean },
  next: PhraseState<T>,
): PhraseState<T> {
  const entry = state<T>();
  for (const choice of group.choices) join(entry, before(choice, next));
  if (group.optional) join(entry, next);
  return entry;
}

function beforeWord<T>(word: string, next: PhraseState<T>): PhraseState<T> {
  const entry = state<T>();
  const open = word.startsWith("*");
  const ajar = word.endsWith("*");
  const part = keyOf(word.slice(open ? 1 : 0, ajar ? -1 : undefined));
  if (word === "_") entry.any.push(next);
  else if (word === "#") entry.number.push(next);
  else if (open && ajar) entry.contains.set(part, [next]);
  else if (open) branchesOf(entry.ends, part.length).set(part, [next]);
  else if (ajar) branchesOf(entry.begins, part.length).set(part, [next]);
  else entry.exact.set(part, [next]);
  return entry;
}

/** Reads a pattern; groups may stand inside groups, and a bracket too few or too many is forgiven. */
function parse(pattern: string): Part[] {
  const pieces = pattern.match(/[()|]|\)\?|[^\s()|]+/g) ?? [];
  let at = 0;
  const choices = (): Part[][] => {
    const rows: Part[][] = [[]];
    for (; at < pieces.length && pieces[at] !== ")"; at += 1) {
      const piece = pieces[at]!;
      const row = rows[rows.length - 1]!;
      if (piece === "|") rows.push([]);
      else if (piece === "(") row.push(group());
      else row.push(...wordsOf(piece));
    }
    return rows;
  };
  const group = (): Part => {
    at += 1;
    // A choice without a word in it ("%") would make the whole group optional, so it is none.
    const rows = choices().filter((row) => row.length > 0);
    const optional = pieces[at + 1] === "?";
    if (optional) at += 1;
    return { choices: rows, optional };
  };
  return choices().flat();
}

const ANY: Part = { word: "_" };
const GAP = gapOf(3);
const LONG_GAP = gapOf(8);

/** None to so many words, each behind the one before. */
function gapOf(words: number): Part {
  const rest = words > 1 ? [gapOf(words - 1)] : [];
  return { choices: [[ANY, ...rest]], optional: true };
}

/** One piece of a pattern as the words of a text: hyphens part, and `word?` may be left out. */
function wordsOf(piece: string): Part[] {
  if (piece === "..") return [GAP];
  if (piece === "...") return [LONG_GAP];
  if (piece === "_") return [ANY];
  if (piece === "#") return [{ word: "#" }];
  if (piece.endsWith("?")) return [{ choices: [wordsOf(piece.slice(0, -1))], optional: true }];
  const words = tokenize(piece).map((token) => token.key);
  if (words.length === 0) return [];
  if (piece.startsWith("*")) words[0] = `*${words[0]}`;
  if (piece.endsWith("*")) words[words.length - 1] += "*";
  return words.map((word) => ({ word }));
}
