import { LANGUAGES, type LanguageCode } from "@efterklang/core/case-file/case-file";
import type { SpellingLookup } from "@efterklang/core/rules/rule";
import { loadSpelling } from "@efterklang/server/spelling/load-spelling";
import { type CorpusDraft, reviewDraft } from "../../../tests/corpus/review-corpus.ts";
import type { Figure } from "../figure.ts";
import { lengthened } from "./lengthened.ts";
import { typicalTime } from "./typical-time.ts";

const ROUNDS = { warming: 20, measured: 9 };
const WORDS = 150;
/** One message in so many is lengthened: enough to be of many trades, few enough to be quick. */
const EVERY = 4;

type Dictionaries = Partial<Record<LanguageCode, SpellingLookup>>;

/**
 * Milliseconds for reviewing messages of 150 words and the whole corpus, once warm, without and with dictionaries; and
 * with dictionaries the first time, when every word is looked up and every unknown one is given alternatives.
 */
export async function timing(drafts: readonly CorpusDraft[]): Promise<Figure[]> {
  const long = longDrafts(drafts);
  const alone = await warm(long, {});
  const corpusAlone = await warm(drafts, {});
  const dictionaries: Dictionaries = {};
  for (const language of LANGUAGES) dictionaries[language] = await loadSpelling(language);
  const first = once(long, dictionaries);
  const spelt = await warm(long, dictionaries);
  const corpusSpelt = await warm(drafts, dictionaries);
  const each = (milliseconds: number) => milliseconds / long.length;
  const whole = `the whole corpus, ${drafts.length} messages`;
  return [
    { name: "150 words reviewed, once warm", value: each(alone), unit: "ms", aim: { most: 2 } },
    { name: "the same with spelling", value: each(spelt), unit: "ms", aim: { most: 15 } },
    { name: "the same with spelling, the first time", value: each(first), unit: "ms" },
    { name: `${whole}, once warm`, value: corpusAlone, unit: "ms" },
    { name: "the same with spelling", value: corpusSpelt, unit: "ms" },
  ];
}

function longDrafts(drafts: readonly CorpusDraft[]): CorpusDraft[] {
  return LANGUAGES.flatMap((language) => {
    const own = drafts.filter((draft) => draft.language === language);
    return own.flatMap((_, place) => (place % EVERY === 0 ? [lengthened(own, place, WORDS)] : []));
  });
}

function warm(drafts: readonly CorpusDraft[], dictionaries: Dictionaries): Promise<number> {
  return typicalTime(drafts, ROUNDS, (draft) => reviewed(draft, dictionaries));
}

function once(drafts: readonly CorpusDraft[], dictionaries: Dictionaries): number {
  const began = performance.now();
  for (const draft of drafts) reviewed(draft, dictionaries);
  return performance.now() - began;
}

function reviewed(draft: CorpusDraft, dictionaries: Dictionaries): void {
  reviewDraft(draft, dictionaries[draft.language]);
}
