import { LANGUAGES } from "@efterklang/core/case-file/case-file";
import type { Finding, Severity } from "@efterklang/core/rules/finding";
import type { SpellingLookup } from "@efterklang/core/rules/rule";
import type { Span } from "@efterklang/core/text/span";
import { loadSpelling } from "@efterklang/server/spelling/load-spelling";
import { beforeAll, describe, expect, it } from "vitest";
import { findingsText } from "./findings-text.ts";
import type { CorpusMessage } from "./read-corpus.ts";
import { corpusDrafts, reviewDraft } from "./review-corpus.ts";

/*
 * Everything the review says of the corpus, as text in `__snapshots__/da.txt` and `en.txt`: a change of any rule shows
 * there in words. After a change that is meant, read the difference and take it over with
 *
 *     npx vitest run --project quick tests/corpus/corpus.test.ts --update
 *
 * The part that is kept aside is not looked at here; `npm run bench -- review` measures it.
 */

const WEIGHT: Readonly<Record<Severity, number>> = { must: 0, should: 1, could: 2 };

function textOf({ in: place }: Finding, message: CorpusMessage): string {
  return place === "subject" ? (message.subject ?? "") : message.body;
}

function expectWithin({ start, end }: Span, text: string) {
  expect(start).toBeGreaterThanOrEqual(0);
  expect(end).toBeGreaterThanOrEqual(start);
  expect(end).toBeLessThanOrEqual(text.length);
}

describe.each(LANGUAGES)("the review of the %s corpus", (language) => {
  const drafts = corpusDrafts(language).filter(({ message }) => !message.kept);
  let spelling: SpellingLookup;

  beforeAll(async () => {
    spelling = await loadSpelling(language);
  });

  it.each(drafts.map((draft) => [draft.message.file, draft] as const))(
    "%s is reviewed within its text, weightiest first",
    (_, draft) => {
      const { message, findings } = reviewDraft(draft, spelling);
      for (const finding of findings) {
        expectWithin(finding.span, textOf(finding, message));
        for (const edit of finding.edits) expectWithin(edit.span, textOf(finding, message));
      }
      const weights = findings.map(({ severity }) => WEIGHT[severity]);
      expect(weights).toEqual([...weights].sort());
    },
  );

  it("says what the snapshot says", async () => {
    const texts = drafts.map((draft) => findingsText(reviewDraft(draft, spelling)));
    await expect(`${texts.join("\n\n")}\n`).toMatchFileSnapshot(`__snapshots__/${language}.txt`);
  });
});
