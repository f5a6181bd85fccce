import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mendCompound } from "./mend-compound.ts";

const WORDS = new Set(
  "rekrutteringsprocessen rekruttering processen projektlederstilling projektleder stilling ansøgningsproces ansøgning proces arbejdsopgave arbejdsglæde arbejds glæde".split(
    " ",
  ),
);
const lookup = {
  knows: (word: string) => WORDS.has(word),
  suggest: (word: string) => (word === "projektleter" ? ["projektleder", "projekt leder"] : []),
};

describe("a misspelt compound is mended", () => {
  test.each([
    [
      "where consonants are single or doubled by mistake",
      "rekruteringsprocesen",
      "rekrutteringsprocessen",
    ],
    ["where one is doubled too often", "arbejdssopgave", "arbejdsopgave"],
    ["where the linking s is missing", "ansøgningproces", "ansøgningsproces"],
    ["where there is one s too many", "projektslederstilling", "projektlederstilling"],
    ["where one part is wrong and the other right", "projektleterstilling", "projektlederstilling"],
  ])("%s", (_, word, meant) => {
    expect(mendCompound(word, lookup)).toContain(meant);
  });
});

test.each(["", "proces", "xyzxyzxyz", "a".repeat(10_000)])("nothing is made of %j", (word) => {
  expect(mendCompound(word, lookup)).toEqual([]);
});

test("only words that the dictionary knows are proposed, and no more than can be read", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 30 }), (word) => {
      const mends = mendCompound(word, lookup);
      expect(mends.every(lookup.knows)).toBe(true);
      expect(new Set(mends).size).toBe(mends.length);
    }),
  );
});
