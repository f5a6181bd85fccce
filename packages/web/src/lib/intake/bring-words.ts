import type { LanguageCode } from "../api.ts";
import { interfaceLanguage } from "../words/words.svelte.ts";
import { type BringWords, da } from "./bring-words-da.ts";
import { en } from "./bring-words-en.ts";

const WORDS: Record<LanguageCode, BringWords> = { da, en };

/** The words for offering an invitation in the interface's language, followed by whatever reads them. */
export function bringWords(): BringWords {
  return WORDS[interfaceLanguage()];
}
