import type { LanguageCode } from "../api.ts";
import { interfaceLanguage } from "../words/words.svelte.ts";
import { da, type OutboxWords } from "./words-da.ts";
import { en } from "./words-en.ts";

const WORDS: Record<LanguageCode, OutboxWords> = { da, en };

/** The words of mails on their way in the interface's language, followed by whatever reads them. */
export function outboxWords(): OutboxWords {
  return WORDS[interfaceLanguage()];
}
