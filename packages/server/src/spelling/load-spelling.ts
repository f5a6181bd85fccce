import { createHunspellFromStrings, type Hunspell } from "hunspell-wasm";
import type { LanguageCode } from "@efterklang/core/case-file/case-file";
import type { SpellingLookup } from "@efterklang/core/rules/rule";
import { DICTIONARIES, type DictionaryFiles } from "./dictionaries.ts";
import { remember } from "./remember.ts";

/** Unknown words seldom come in thousands: past this many answers the oldest are forgotten. */
const REMEMBERED_WORDS = 20_000;
/** More alternatives than this help nobody to choose. */
const MAX_SUGGESTIONS = 5;
/** No word of either language that people write is longer; hunspell slows down far beyond. */
const MAX_WORD_LENGTH = 64;

const loaded = new Map<LanguageCode, Promise<SpellingLookup>>();

/**
 * The dictionary of a language, read from disk and built at the first call (about 0.3 s) and shared from
 * then on. English knows British and American spelling alike. Rejects if a dictionary cannot be read.
 */
export function loadSpelling(language: LanguageCode): Promise<SpellingLookup> {
  const known = loaded.get(language);
  if (known) return known;
  const loading = buildSpelling(language);
  loaded.set(language, loading);
  // A failed attempt is not kept, so that the next caller may find the disk in better health.
  loading.catch(() => loaded.delete(language));
  return loading;
}

async function buildSpelling(language: LanguageCode): Promise<SpellingLookup> {
  const files = await Promise.all(DICTIONARIES[language].map((read) => read()));
  return spellingOf(await Promise.all(files.map(build)));
}

function build({ affixes, words }: DictionaryFiles): Promise<Hunspell> {
  return createHunspellFromStrings(affixes, words);
}

function spellingOf(dictionaries: readonly Hunspell[]): SpellingLookup {
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
