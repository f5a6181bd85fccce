import type { LanguageCode } from "../api.ts";
import { interfaceLanguage } from "../words/words.svelte.ts";
import { da, type MailAccountWords } from "./words-da.ts";
import { en } from "./words-en.ts";

const WORDS: Record<LanguageCode, MailAccountWords> = { da, en };

/** The words of the mail account in the interface's language, followed by whatever reads them. */
export function mailAccountWords(): MailAccountWords {
  return WORDS[interfaceLanguage()];
}
