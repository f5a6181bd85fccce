import { expect, test } from "vitest";
import { PhraseWalk } from "./phrase-walk.ts";

const walk = () =>
  new PhraseWalk([
    ["tak for (sidst|i går)", "thanks"],
    ["^tak", "bare thanks"],
    ["tak _ dag", "any"],
  ]);

test("a word with which no phrase begins leads nowhere", () => {
  expect(walk().begin("hvordan")).toBeNull();
});

test("a place tells what ends there, wherever it began or only from the beginning of a sentence", () => {
  const steps = walk();
  const tak = steps.begin("tak")!;
  expect([tak.anywhere, tak.fromStart?.value]).toEqual([null, "bare thanks"]);
  const sidst = steps.after(steps.after(tak, "for")!, "sidst")!;
  expect([sidst.anywhere?.value, sidst.fromStart?.value]).toEqual(["thanks", "thanks"]);
});

test("what was forgotten is found again, and who is on the way walks on", () => {
  const steps = walk();
  const before = steps.after(steps.begin("tak")!, "for")!;
  for (let word = 0; word < 10_000; word += 1) expect(steps.begin(`ord${word}`)).toBeNull();
  expect(steps.after(before, "sidst")?.anywhere?.value).toBe("thanks");
  const again = steps.after(steps.after(steps.begin("tak")!, "en")!, "dag");
  expect(again?.anywhere?.value).toBe("any");
});
