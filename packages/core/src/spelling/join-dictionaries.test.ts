import { describe, expect, test } from "vitest";
import { type Dictionary, joinDictionaries, tuneAffixes } from "./join-dictionaries.ts";

const dictionary = (words: readonly string[], proposals: readonly string[] = []): Dictionary => ({
  testSpelling: (word) => words.includes(word),
  getSpellingSuggestions: () => proposals,
});

describe("several dictionaries as one", () => {
  test("a word is right when one of them has it", () => {
    const spelling = joinDictionaries([dictionary(["colour"]), dictionary(["color"])]);
    expect(["colour", "color", "coulor"].map(spelling.knows)).toEqual([true, true, false]);
  });

  test("proposals come from each in turn, nothing twice, five at most", () => {
    const spelling = joinDictionaries([
      dictionary([], ["a", "b", "c", "d"]),
      dictionary([], ["b", "e", "f"]),
    ]);
    expect(spelling.suggest("x")).toEqual(["a", "b", "e", "c", "f"]);
  });

  test.each(["", "x".repeat(65)])("what is no word counts as right: %.8j", (word) => {
    const spelling = joinDictionaries([dictionary([], ["a"])]);
    expect([spelling.knows(word), spelling.suggest(word)]).toEqual([true, []]);
  });
});

test("a dictionary's own setting for likeness gives way to ours", () => {
  expect(tuneAffixes("SET UTF-8\nMAXNGRAMSUGS 9\nTRY abc", "da")).toBe(
    "SET UTF-8\n\nTRY abc\nMAXNGRAMSUGS 0\n",
  );
});
