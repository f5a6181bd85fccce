import { expect, test } from "vitest";
import { remember } from "./remember.ts";

test("a word is looked up once while its answer is kept, and again after it was forgotten", () => {
  const asked: string[] = [];
  const length = remember(2, (word) => {
    asked.push(word);
    return word.length;
  });
  expect([length("en"), length("en"), length("to"), length("tre"), length("en")]).toEqual([
    2, 2, 2, 3, 2,
  ]);
  expect(asked).toEqual(["en", "to", "tre", "en"]);
});
