import type { CaseFile, LanguageCode } from "../case-file/case-file.ts";
import type { ReviewWords } from "../language/review-words.ts";
import { stem } from "../text/stem.ts";
import type { Token } from "../text/token.ts";
import { keyOf, tokenize } from "../text/token.ts";
import { perLanguage } from "./per-language.ts";

const SHORTEST = 3;
/** "Lyst" or "erfaring" alone is not what a note says. */
const GENERIC_WEIGHT = 0.5;
/** A part of a compound is long enough to be the same thing: "arbejdsmiljø" and "arbejdsmiljøkoordinator". */
const SHORTEST_PART = 6;
/** So long a part counts however common the word is by itself. */
const LONG_PART = 10;

const genericStems = perLanguage(({ message, language }): ReadonlySet<string> => {
  const { genericWords, stopWords } = message;
  return new Set([...genericWords, ...stopWords].map((word) => stem(word, language)));
});

/** Whether a word has a matter of its own: no little word, no number, nothing that any follow-up could hold. */
export function isMatter(key: string, words: ReviewWords): boolean {
  if (key.length < SHORTEST || /^\d/.test(key)) return false;
  return !words.message.stopWords.has(key) && !genericStems(words).has(stem(key, words.language));
}

/** The stems of the words with a matter of their own, each once. */
export function matterStems(tokens: readonly Token[], words: ReviewWords): Set<string> {
  return new Set(
    tokens.filter(({ key }) => isMatter(key, words)).map(({ key }) => stem(key, words.language)),
  );
}

/** Who writes to whom about which position: names that every message holds. */
export function nameStems(
  { candidate, company, position, contacts }: CaseFile,
  language: LanguageCode,
): Set<string> {
  const texts = [candidate.name, company.name, position.title, position.reference];
  const names = [...texts, ...contacts.flatMap(({ name, title }) => [name, title])];
  return new Set(
    names.flatMap((text) => tokenize(text ?? "").map(({ key }) => stem(keyOf(key), language))),
  );
}

/**
 * How much of a note stands in a text, from 0 to 1. Long words weigh more than short ones, because they say more;
 * a note without any word of its own is fully there.
 */
export function shareOf(note: string, stems: ReadonlySet<string>, words: ReviewWords): number {
  const { stopWords } = words.message;
  const generic = genericStems(words);
  const tokens = tokenize(note).filter(({ key }) => !stopWords.has(key) && key.length >= SHORTEST);
  const wanted = [...new Set(tokens.map(({ key }) => stem(key, words.language)))];
  const weigh = (word: string) => (generic.has(word) ? GENERIC_WEIGHT : 1);
  const total = wanted.reduce((sum, word) => sum + word.length * weigh(word), 0);
  const found = wanted.reduce(
    (sum, word) => sum + lettersIn(word, stems, generic) * weigh(word),
    0,
  );
  return total === 0 ? 1 : found / total;
}

/** How many of a word's letters stand in the text: all of them, or the part of a compound. */
function lettersIn(word: string, stems: ReadonlySet<string>, generic: ReadonlySet<string>): number {
  if (stems.has(word)) return word.length;
  if (word.length < SHORTEST_PART) return 0;
  let before = 0;
  let behind = 0;
  for (const other of stems) {
    const plain = other.length < LONG_PART && generic.has(other);
    if (other.length < SHORTEST_PART || plain) continue;
    const [short, long] = other.length < word.length ? [other, word] : [word, other];
    if (long.startsWith(short)) before = Math.max(before, short.length);
    else if (long.endsWith(short)) behind = Math.max(behind, short.length);
  }
  return Math.min(before + behind, word.length);
}

/** Whether a note has words that are more than the language's small ones. */
export function hasOwnWords(note: string, { message: { stopWords } }: ReviewWords): boolean {
  return tokenize(note).some(({ key }) => !stopWords.has(key) && key.length >= SHORTEST);
}

/** All stems of the tokens. */
export function allStems(tokens: readonly Token[], language: LanguageCode): Set<string> {
  return new Set(tokens.map(({ key }) => stem(key, language)));
}

/** Notes that hold more than blanks. */
export function filled(notes: readonly string[]): string[] {
  return notes.filter((note) => note.trim() !== "");
}
