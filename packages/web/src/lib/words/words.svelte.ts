import type { LanguageCode } from "@efterklang/core/case-file/case-file";
import type { PlanWords } from "@efterklang/core/language/plan-words";
import type { Words } from "./words.ts";

/** What one language says: the interface's words, and the core's words of plans. */
interface Spoken {
  words: Words;
  plans: PlanWords;
}

const LOADERS: Record<LanguageCode, () => Promise<Spoken>> = {
  da: async () => (await import("./spoken-da.ts")).spoken,
  en: async () => (await import("./spoken-en.ts")).spoken,
};

let words: Words = $state.raw()!;
let plans: PlanWords = $state.raw()!;
let language: LanguageCode = $state("da");

/** The interface's words, followed by whatever reads them. */
export function say(): Words {
  return words;
}

/** The same for what the core says of plans: `tellPlan` and its like take them. */
export function planWords(): PlanWords {
  return plans;
}

/** The interface's language, for what core words. */
export function interfaceLanguage(): LanguageCode {
  return language;
}

/** Fetches the words of a language and speaks it from then on. */
export async function speak(next: LanguageCode): Promise<void> {
  const spoken = await LOADERS[next]();
  words = spoken.words;
  plans = spoken.plans;
  language = next;
  document.documentElement.lang = next;
}
