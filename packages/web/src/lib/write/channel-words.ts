import type { LanguageCode } from "../api.ts";
import { interfaceLanguage } from "../words/words.svelte.ts";
import { type ChannelWords, da } from "./channel-words-da.ts";
import { en } from "./channel-words-en.ts";

const WORDS: Record<LanguageCode, ChannelWords> = { da, en };

/** The words of all channels but e-mail in the interface's language, followed by whatever reads them. */
export function channelWords(): ChannelWords {
  return WORDS[interfaceLanguage()];
}
