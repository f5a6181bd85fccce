import { describe, expect, test } from "vitest";
import { weekendsOnly } from "./calendar/closed-days.ts";
import { REVIEW_WORDS_DA } from "./language/da/review-words.ts";
import { REVIEW_WORDS_EN } from "./language/en/review-words.ts";
import { plan } from "./plan/plan.ts";
import { reviewIn } from "./review-in.ts";
import { review } from "./review.ts";
import { readDraft } from "./rules/review-context.ts";
import { caseFile } from "./testing/case-files.ts";

const NOW = "2026-11-25T09:00:00+01:00";
const WORDS = { da: REVIEW_WORDS_DA, en: REVIEW_WORDS_EN };
const DANISH =
  "Kære Anders\n\nTak for en god samtale i går. Jeg er uden tvivl den bedste kandidat, og jeg forventer svar inden fredag.\n\nMed venlig hilsen\nMette Kjær";
const ENGLISH =
  "Dear Anders,\n\nThank you for the interview yesterday. I am without a doubt the best candidate, and I expect your answer by Friday.\n\nKind regards,\nMette Kjær";

describe("a review with one language's words", () => {
  test.each([
    ["da", DANISH],
    ["en", ENGLISH],
  ] as const)(
    "asks for those of the draft, which is in %s, and then says the same",
    (language, body) => {
      const given = caseFile();
      const draft = { channel: "email", subject: "Projektlederstillingen", body } as const;
      const read = readDraft(draft, given);
      expect(read.language).toBe(language);
      const planned = plan(given, NOW, weekendsOnly(given.region));
      const found = reviewIn(WORDS[read.language], read, given, planned, NOW);
      expect(found.map(({ rule }) => rule)).toContain("oversell");
      expect(found).toEqual(review(draft, given, NOW));
    },
  );

  test("with the words of the other language it stays silent about wording, and throws nothing", () => {
    const given = caseFile();
    const read = readDraft({ channel: "email", subject: "", body: ENGLISH }, given);
    const planned = plan(given, NOW, weekendsOnly(given.region));
    const rules = reviewIn(REVIEW_WORDS_DA, read, given, planned, NOW).map(({ rule }) => rule);
    expect(rules).not.toContain("oversell");
    expect(rules).toEqual(expect.arrayContaining(["wrong-language", "no-subject"]));
  });
});
