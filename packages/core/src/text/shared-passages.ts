import type { LanguageCode } from "../case-file/case-file.ts";
import type { Span } from "./span.ts";
import { stem } from "./stem.ts";
import type { Token } from "./token.ts";

/** A sentence as a row of stems; those that say nothing by themselves are null. */
export interface StemmedSentence extends Span {
  stems: readonly { stem: string | null; start: number; end: number }[];
  /** The different stems that count. */
  content: ReadonlySet<string>;
}

/** What two texts share: the densest passage, how many different words of it are shared, and with which sentence. */
export interface SharedPassage extends Span {
  shared: number;
  /** Words that count in the passage, shared or not. */
  counted: number;
  other: number;
}

/** A word that stands in more sentences than this tells none of them apart. */
const MOST_SENTENCES = 24;
/** What a word costs that is not shared: two thirds of a passage must be the same to outweigh the rest. */
const STRAY_COST = 0.8;

/** The sentences of a row of tokens; `ignored` says which stems do not count. */
export function stemmedSentences(
  tokens: readonly Token[],
  language: LanguageCode,
  ignored: (token: Token, stem: string) => boolean,
): StemmedSentence[] {
  const sentences: StemmedSentence[] = [];
  let from = 0;
  for (let at = 1; at <= tokens.length; at += 1) {
    if (at < tokens.length && !tokens[at]!.first) continue;
    const words = tokens.slice(from, at).map((token) => {
      const found = stem(token.key, language);
      return { stem: ignored(token, found) ? null : found, start: token.start, end: token.end };
    });
    from = at;
    if (words.length === 0) continue;
    const content = new Set(words.flatMap((word) => (word.stem === null ? [] : [word.stem])));
    sentences.push({
      start: words[0]!.start,
      end: words[words.length - 1]!.end,
      stems: words,
      content,
    });
  }
  return sentences;
}

/** Finds sentences by the words in them. Adding and looking up take time that grows with the sentence alone. */
export class SentenceIndex {
  readonly sentences: StemmedSentence[] = [];
  readonly #places = new Map<string, number[]>();

  add(sentence: StemmedSentence): void {
    const place = this.sentences.push(sentence) - 1;
    for (const word of sentence.content) {
      const places = this.#places.get(word);
      if (!places) this.#places.set(word, [place]);
      else if (places.length < MOST_SENTENCES) places.push(place);
    }
  }

  /** The sentence that shares most words with this one, and its share; -1 where none does. */
  nearest({ content }: StemmedSentence): number {
    const counts = new Map<number, number>();
    for (const word of content)
      for (const place of this.#places.get(word) ?? [])
        counts.set(place, (counts.get(place) ?? 0) + 1);
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
      ...(this.sentences[place]?.content ?? []),
    ]);
    const passage = densest(sentence, new Set(around));
    return passage && { ...passage, other };
  }
}

/** The part of a sentence whose shared words most outweigh the others. */
function densest(
  { stems }: StemmedSentence,
  known: ReadonlySet<string>,
): Omit<SharedPassage, "other"> | null {
  let best = { score: 0, from: -1, to: -1 };
  let run = { score: 0, from: -1 };
  for (const [at, word] of stems.entries()) {
    if (word.stem === null) continue;
    const worth = known.has(word.stem) ? 1 : -STRAY_COST;
    if (run.score <= 0) run = worth > 0 ? { score: worth, from: at } : { score: 0, from: -1 };
    else run = { score: run.score + worth, from: run.from };
    if (run.score > best.score) best = { score: run.score, from: run.from, to: at };
  }
  if (best.from < 0) return null;
  const passage = stems.slice(best.from, best.to + 1);
  const counted = new Set(passage.flatMap((word) => (word.stem === null ? [] : [word.stem])));
  const shared = [...counted].filter((word) => known.has(word)).length;
  return {
    start: stems[best.from]!.start,
    end: stems[best.to]!.end,
    shared,
    counted: counted.size,
  };
}
