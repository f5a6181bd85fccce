import type { FrameWords, ReviewWords } from "../language/review-words.ts";
import { phraseList } from "../text/phrases.ts";
import type { Phrases } from "../text/phrases.ts";
import type { Span } from "../text/span.ts";
import type { Token } from "../text/token.ts";
import { perLanguage } from "./per-language.ts";

/** The rules that read sentences by what stands together in them, whatever its order. */
export type FramedRule = keyof FrameWords["frames"];

/** So many words may lie between the first and the last word of a frame: more are two thoughts. */
const WIDEST = 16;

interface Frame {
  wanted: readonly string[];
  barred: readonly string[];
}

interface Place {
  first: number;
  last: number;
}

const compiled = perLanguage(({ frames: { classes, frames } }) => ({
  classes: new Map(Object.entries(classes).map(([name, words]) => [name, phraseList(words)])),
  frames: Object.fromEntries(
    Object.entries(frames).map(([rule, lines]) => [rule, lines.map(frameOf)]),
  ) as Record<FramedRule, Frame[]>,
  scanned: new WeakMap<readonly Token[], Scan>(),
}));

/** Where the classes stand among some tokens, found out once for all rules that are given the same ones. */
interface Scan {
  sentences: Sentences;
  placesOf: (name: string) => Place[][];
}

function scanOf(tokens: readonly Token[], words: ReviewWords): Scan {
  const { classes, scanned } = compiled(words);
  const known = scanned.get(tokens);
  if (known) return known;
  const sentences = sentencesOf(tokens);
  const seen = new Map<string, Place[][]>();
  const placesOf = (name: string) => {
    const before = seen.get(name);
    if (before) return before;
    const places = bySentence(classes.get(name)!, tokens, sentences);
    seen.set(name, places);
    return places;
  };
  const scan = { sentences, placesOf };
  scanned.set(tokens, scan);
  return scan;
}

function frameOf(line: string): Frame {
  const names = line.split(" ");
  return {
    wanted: names.filter((name) => !name.startsWith("!")),
    barred: names.filter((name) => name.startsWith("!")).map((name) => name.slice(1)),
  };
}

/**
 * The passages of a rule in which a word of each class of one of its frames stands close together, one a sentence and
 * the shortest there. Linear in the number of words.
 */
export function framedPassages(
  rule: FramedRule,
  tokens: readonly Token[],
  words: ReviewWords,
): Span[] {
  const { frames } = compiled(words);
  const { sentences, placesOf } = scanOf(tokens, words);
  return frames[rule]
    .flatMap((frame) => placesOfFrame(frame, placesOf, sentences.count))
    .map(({ first, last }) => ({ start: tokens[first]!.start, end: tokens[last]!.end }))
    .toSorted((one, other) => one.start - other.start || other.end - one.end);
}

/** Those of the passages, in order, in whose sentence neither a known one nor an earlier one stands. */
export function inSentencesOfTheirOwn(
  passages: readonly Span[],
  known: readonly Span[],
  tokens: readonly Token[],
): Span[] {
  const { of } = sentencesOf(tokens);
  const startAt = new Map(tokens.map(({ start }, place) => [start, of[place]!]));
  const taken = new Set<number>();
  tokens.forEach(({ start, end }, place) => {
    if (known.some((span) => span.start < end && start < span.end)) taken.add(of[place]!);
  });
  return passages.filter(({ start }) => {
    const sentence = startAt.get(start)!;
    if (taken.has(sentence)) return false;
    taken.add(sentence);
    return true;
  });
}

/** The places of all words in sentences that hold a word of the class. */
export function placesBeside(
  name: string,
  tokens: readonly Token[],
  words: ReviewWords,
): ReadonlySet<number> {
  const { sentences, placesOf } = scanOf(tokens, words);
  const places = placesOf(name);
  return new Set([...tokens.keys()].filter((at) => places[sentences.of[at]!]!.length > 0));
}

/** The places at which a word of one of the classes begins. */
export function placesOfClasses(
  names: readonly string[],
  tokens: readonly Token[],
  words: ReviewWords,
): ReadonlySet<number> {
  const { placesOf } = scanOf(tokens, words);
  return new Set(names.flatMap((name) => placesOf(name).flat()).map(({ first }) => first));
}

interface Sentences {
  /** The number of the sentence of each token. */
  of: readonly number[];
  count: number;
}

function sentencesOf(tokens: readonly Token[]): Sentences {
  let count = 0;
  const of = tokens.map(({ first }) => {
    if (first) count += 1;
    return Math.max(count - 1, 0);
  });
  return { of, count: Math.max(count, 1) };
}

function bySentence(
  found: Phrases<string>,
  tokens: readonly Token[],
  { of, count }: Sentences,
): Place[][] {
  const places: Place[][] = Array.from({ length: count }, () => []);
  for (const { first, last } of found.find(tokens)) places[of[first]!]!.push({ first, last });
  return places;
}

function placesOfFrame(
  { wanted, barred }: Frame,
  placesOf: (name: string) => Place[][],
  count: number,
): Place[] {
  const found = wanted.map(placesOf);
  const result: Place[] = [];
  for (let sentence = 0; sentence < count; sentence += 1) {
    const here = found.map((places) => places[sentence]!);
    if (here.some((places) => places.length === 0)) continue;
    if (barred.some((name) => placesOf(name)[sentence]!.length > 0)) continue;
    const closest = closestOf(here);
    if (closest) result.push(closest);
  }
  return result;
}

/** The shortest stretch that holds a place of each list. */
function closestOf(lists: readonly (readonly Place[])[]): Place | null {
  const all = lists
    .flatMap((places, list) => places.map((place) => ({ ...place, list })))
    .toSorted((one, other) => one.first - other.first);
  const latest: (Place | undefined)[] = lists.map(() => undefined);
  let best: Place | null = null;
  for (const { list, ...place } of all) {
    latest[list] = place;
    if (latest.includes(undefined)) continue;
    const first = Math.min(...latest.map((one) => one!.first));
    const last = Math.max(...latest.map((one) => one!.last));
    const width = last - first;
    if (width <= WIDEST && (!best || width < best.last - best.first)) best = { first, last };
  }
  return best;
}
