import { describe, expect, test } from "vitest";
import { loadSpelling } from "./load-spelling.ts";

describe("the Danish dictionary", () => {
  test.each([
    "rekrutteringsprocessen",
    "projektlederstillingen",
    "kundeservicemedarbejder",
    "fjernvarmeprojektet",
    "hr-afdelingen",
    "jeres",
    "f.eks.",
  ])("knows %s", async (word) => {
    expect((await loadSpelling("da")).knows(word)).toBe(true);
  });

  test.each([
    ["sygeplejeske", "sygeplejerske"],
    ["samtlae", "samtale"],
    ["interessandt", "interessant"],
    ["sammarbejde", "samarbejde"],
    ["ihvertfald", "i hvert fald"],
  ])("does not know %s and proposes %s", async (word, meant) => {
    const spelling = await loadSpelling("da");
    expect(spelling.knows(word)).toBe(false);
    expect(spelling.suggest(word)).toContain(meant);
  });
});

describe("the English dictionary", () => {
  test.each(["colour", "color", "organise", "organize", "programme", "don't", "don’t", "re-read"])(
    "knows %s, British or American",
    async (word) => {
      expect((await loadSpelling("en")).knows(word)).toBe(true);
    },
  );

  test.each([
    ["definately", "definitely"],
    ["recieve", "receive"],
    ["alot", "a lot"],
  ])("does not know %s and proposes %s first", async (word, meant) => {
    const spelling = await loadSpelling("en");
    expect(spelling.knows(word)).toBe(false);
    expect(spelling.suggest(word)[0]).toBe(meant);
  });
});

test("a language is loaded once and shared", async () => {
  expect(await loadSpelling("en")).toBe(await loadSpelling("en"));
});

test.each(["", " ", "\0", "‏", "😀", "a".repeat(100_000), "\ud800"])(
  "odd input is answered, not thrown at: %j",
  async (word) => {
    const spelling = await loadSpelling("da");
    expect(typeof spelling.knows(word)).toBe("boolean");
    expect(Array.isArray(spelling.suggest(word))).toBe(true);
  },
);
