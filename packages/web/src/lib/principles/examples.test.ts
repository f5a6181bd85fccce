import { LANGUAGES } from "@efterklang/core/case-file/case-file";
import { PRINCIPLE_IDS } from "@efterklang/core/principles/principle";
import { RULES } from "@efterklang/core/rules/rules";
import { describe, expect, test } from "vitest";
import { examplesOf, pieces } from "./examples.ts";

describe("the examples of a principle", () => {
  test.each(LANGUAGES)(
    "in %s they come from the rules that rest on it, and from no others",
    (language) => {
      for (const id of PRINCIPLE_IDS) {
        const { bad, good } = examplesOf(id, language);
        const rested = RULES.some(({ principle }) => principle === id);
        if (!rested) expect([...bad, ...good]).toEqual([]);
        expect(bad.length).toBeLessThanOrEqual(3);
        expect(good.length).toBeLessThanOrEqual(3);
      }
    },
  );

  test("overselling is shown with the passage that oversells, and with what may be said", () => {
    const { bad, good } = examplesOf("no-oversell", "da");
    expect(bad).toHaveLength(3);
    expect(good).toHaveLength(3);
    for (const example of bad) expect(example.some(({ marked }) => marked)).toBe(true);
    for (const example of good) expect(example.some(({ marked }) => marked)).toBe(false);
  });

  test("no example shows the marks it was written with", () => {
    const shown = PRINCIPLE_IDS.flatMap((id) => {
      const { bad, good } = examplesOf(id, "en");
      return [...bad, ...good].flat();
    });
    expect(shown.length).toBeGreaterThan(50);
    for (const { text } of shown) expect(text).not.toMatch(/[«»]/);
  });

  test("the marks tell the passages apart", () => {
    expect(pieces("Tak. «Min kone» glæder sig.")).toEqual([
      { text: "Tak. ", marked: false },
      { text: "Min kone", marked: true },
      { text: " glæder sig.", marked: false },
    ]);
  });
});
