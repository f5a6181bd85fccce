import { createHunspellFromStrings } from "hunspell-wasm";
import type { LanguageCode } from "@efterklang/core/case-file/case-file";
import type { SpellingLookup } from "@efterklang/core/rules/rule";
import { joinDictionaries } from "@efterklang/core/spelling/join-dictionaries";
import { readDictionaries } from "./dictionaries.ts";

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
  const files = await readDictionaries(language);
  return joinDictionaries(
    await Promise.all(files.map(({ affixes, words }) => createHunspellFromStrings(affixes, words))),
  );
}
