import type { SpellingLookup } from "@efterklang/core/rules/rule";

/**
 * The same dictionary, which stops proposing once the time is over: a proposal can take a quarter of a second, and a
 * pasted text of thousands of strange words must not keep the writer waiting. `now` counts milliseconds.
 */
export function patientSpelling(
  spelling: SpellingLookup,
  budgetMs: number,
  now: () => number,
): SpellingLookup {
  const over = now() + budgetMs;
  return {
    knows: (word) => spelling.knows(word),
    suggest: (word) => (now() > over ? [] : spelling.suggest(word)),
  };
}
