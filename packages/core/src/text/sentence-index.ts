import type { LanguageCode } from "../case-file/case-file.ts";
import type { Span } from "./span.ts";
import { stem } from "./stem.ts";
import type { Token } from "./token.ts";

/** A word by its stem, and how much it says: 1 for a word with a thought of its own, less for plain ones, 0 for none. */
export interface WeighedWord extends Span {
  stem: string;
  weight: number;
}

/** A sentence as a row of stems. */
export interface StemmedSentence extends Span {
  words: readonly WeighedWord[];
  /** The different stems that say something, with their weights. */
  weights: ReadonlyMap<string, number>;
  /** All of these weights together. */
  weight: number;
}

/** What two texts share: the densest passage, and the sentence that it is shared with. */
export interface SharedPassage extends Span {
  /** The weight of its different shared words. */
  shared: number;
  /** How many of these weigh a whole word. */
  full: number;
  /** The weight of all its different words. */
  counted: number;
  other: number;
}

/** A word that stands in more sentences than this tells none of them apart. */
const MOST_SENTENCES = 24;
/** What a word costs that is not shared: two thirds of a passage must be the same to outweigh the rest. */
const STRAY_COST = 0.8;

/** The sentences of a row of tokens; `weigh` says how much a word counts. */
export function stemmedSentences(
  tokens: readonly Token[],
  language: LanguageCode,
  weigh: (token: Token, stem: string) => number,
): StemmedSentence[] {
  const sentences: StemmedSentence[] = [];
  let from = 0;
  for (let at = 1; at <= tokens.length; at += 1) {
    if (at < tokens.length && !tokens[at]!.first) continue;
    const words = tokens.slice(from, at).map((token): WeighedWord => {
      const found = stem(token.key, language);
      return {
        stem: rootOf(found),
        weight: weigh(token, found),
        start: token.start,
        end: token.end,
      };
    });
    from = at;
    if (words.length > 0) sentences.push(sentenceOf(words));
  }
  return sentences;
}

/** "undervist" and "underviser", "trained" and "train": a participle's last letter says nothing here. */
function rootOf(word: string): string {
  return word.length > 6 && /[td]$/.test(word) ? word.slice(0, -1) : word;
}

function sentenceOf(words: readonly WeighedWord[]): StemmedSentence {
  const weights = weightsOf(words);
  const span = { start: words[0]!.start, end: words[words.length - 1]!.end };
  return { ...span, words, weights, weight: sumOf(weights) };
}

function weightsOf(words: readonly WeighedWord[]): Map<string, number> {
  return new Map(words.filter(({ weight }) => weight > 0).map((word) => [word.stem, word.weight]));
}

function fullOf(weights: ReadonlyMap<string, number>): number {
  let full = 0;
  for (const weight of weights.values()) if (weight === 1) full += 1;
  return full;
}

/** Finds sentences by the words in them. Adding and looking up take time that grows with the sentence alone. */
export class SentenceIndex {
  readonly sentences: StemmedSentence[] = [];
  readonly #places = new Map<string, number[]>();

  add(sentence: StemmedSentence): void {
    const place = this.sentences.push(sentence) - 1;
    for (const word of sentence.weights.keys()) {
      const places = this.#places.get(word);
      if (!places) this.#places.set(word, [place]);
      else if (places.length < MOST_SENTENCES) places.push(place);
    }
  }

  /** The place of the sentence that shares most with this one; -1 where none does. */
  nearest({ weights }: StemmedSentence): number {
    const counts = new Map<number, number>();
    for (const [word, weight] of weights)
      for (const place of this.#places.get(word) ?? [])
        counts.set(place, (counts.get(place) ?? 0) + weight);
    let best = -1;
    for (const [place, count] of counts)
      if (best < 0 || count > counts.get(best)! || (count === counts.get(best)! && place < best))
        best = place;
    return best;
  }

  /** The densest part of the sentence that stands in the nearest one or next to it. */
  sharedPassage(sentence: StemmedSentence): SharedPassage | null {
    const other = this.nearest(sentence);
    if (other < 0) return null;
    const around = [other - 1, other, other + 1].flatMap((place) => [
      ...(this.sentences[place]?.weights.keys() ?? []),
    ]);
    const passage = densest(sentence, new Set(around));
    return passage && { ...passage, other };
  }
}

/** The part of a sentence whose shared words most outweigh the others. */
function densest(
  { words }: StemmedSentence,
  known: ReadonlySet<string>,
): Omit<SharedPassage, "other"> | null {
  let best = { score: 0, from: -1, to: -1 };
  let run = { score: 0, from: -1 };
  for (const [at, word] of words.entries()) {
    const worth = known.has(word.stem) ? word.weight : -STRAY_COST * word.weight;
    if (run.score <= 0 && worth !== 0)
      run = worth > 0 ? { score: worth, from: at } : { score: 0, from: -1 };
    else run = { score: run.score + worth, from: run.from };
    if (run.score > best.score) best = { score: run.score, from: run.from, to: at };
  }
  if (best.from < 0) return null;
  const counted = weightsOf(words.slice(best.from, best.to + 1));
  const shared = new Map([...counted].filter(([word]) => known.has(word)));
  const span = { start: words[best.from]!.start, end: words[best.to]!.end };
  return { ...span, shared: sumOf(shared), full: fullOf(shared), counted: sumOf(counted) };
}

function sumOf(weights: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const weight of weights.values()) sum += weight;
  return sum;
}
