import type { LanguageCode } from "../api.ts";
import { interfaceLanguage } from "../words/words.svelte.ts";
import { da, type IntakeWords } from "./words-da.ts";
import { en } from "./words-en.ts";

const WORDS: Record<LanguageCode, IntakeWords> = { da, en };

/** The words of this room in the interface's language, followed by whatever reads them. */
export function intakeWords(): IntakeWords {
  return WORDS[interfaceLanguage()];
}
