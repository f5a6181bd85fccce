import type { LanguageCode } from "@efterklang/core/case-file/case-file";
import type { Words } from "./words.ts";

const LOADERS: Record<LanguageCode, () => Promise<Words>> = {
  da: async () => (await import("./da.ts")).da,
  en: async () => (await import("./en.ts")).en,
};

let words: Words = $state.raw()!;
let language: LanguageCode = $state("da");

/** The interface's words, followed by whatever reads them. */
export function say(): Words {
  return words;
}

/** The interface's language, for what core words. */
export function interfaceLanguage(): LanguageCode {
  return language;
}

/** Fetches the words of a language and speaks it from then on. */
export async function speak(next: LanguageCode): Promise<void> {
  words = await LOADERS[next]();
  language = next;
  document.documentElement.lang = next;
}
