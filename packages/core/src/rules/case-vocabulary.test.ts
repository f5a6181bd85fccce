import { describe, expect, test } from "vitest";
import { caseFile } from "../testing/case-files.ts";
import { caseVocabulary } from "./case-vocabulary.ts";

const payroll = caseFile({
  position: { title: "lønbogholder" },
  company: { name: "Feriehus Nord A/S" },
  notes: { highlights: ["I vil samle opsigelser og sygefravær ét sted."] },
  application: "Jeg har arbejdet med barselsregler i ti år.",
});

describe("words that count as the case's own", () => {
  const words = caseVocabulary(payroll, "da");

  test.each(["løn", "ferie", "opsigelse", "sygefraværet", "barsel", "lønbogholderen"])(
    "%s",
    (word) => {
      expect(words.owns(word)).toBe(true);
    },
  );

  test.each(["politik", "børn", "tilbud", "øn"])("not %s", (word) => {
    expect(words.owns(word)).toBe(false);
  });

  test("a part of a compound is owned, and yet is not the word itself", () => {
    expect(words.has("løn")).toBe(false);
    expect(words.has("lønbogholderens")).toBe(true);
  });
});

test("an empty case owns nothing", () => {
  const bare = caseFile({ position: {}, company: {}, notes: {} });
  const words = caseVocabulary(bare, "en");
  expect([words.has("pay"), words.owns("pay"), words.stems.size]).toEqual([false, false, 0]);
});
