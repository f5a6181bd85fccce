import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../case-file/case-file.ts";
import { PRINCIPLE_IDS } from "../principles/principle.ts";
import { describeFinding } from "./describe-finding.ts";
import type { Example, Rule } from "./rule.ts";
import { RULE_EXAMPLES } from "./rule-examples.ts";
import { RULE_IDS } from "./rule-ids.ts";
import { RULES } from "./rules.ts";
import { runExample, withoutMarks } from "./run-example.ts";

const FEWEST_EXAMPLES = 6;
const OWN_LANGUAGE_ONLY: Readonly<Record<string, string>> = { "mixed-address": "en" };

const bodyOf = (example: string | Example) =>
  typeof example === "string" ? example : example.body;
const nameOf = (example: string | Example) =>
  bodyOf(example).replace(/\s+/g, " ").replaceAll("%", "%%").slice(0, 90) || "(empty)";
const cases = (examples: readonly (string | Example)[]) =>
  examples.map((example) => [nameOf(example), example] as const);

describe("the list of rules", () => {
  test("holds every rule of the contract once, in its order", () => {
    expect(RULES.map(({ id }) => id)).toEqual(RULE_IDS);
  });

  test.each(RULES.map((rule) => [rule.id, rule] as const))("%s rests on a principle", (_, rule) => {
    expect(PRINCIPLE_IDS).toContain(rule.principle);
  });
});

describe.each(RULES.map((rule) => [rule.id, rule] as const))("%s", (_, rule) => {
  describe.each(LANGUAGES)("in %s", (language) => {
    const { bad, good } = RULE_EXAMPLES[rule.id][language];
    const silent = OWN_LANGUAGE_ONLY[rule.id] === language;

    test("has enough examples of either kind, and says why it matters", () => {
      expect(bad.length).toBeGreaterThanOrEqual(silent ? 0 : FEWEST_EXAMPLES);
      expect(good.length).toBeGreaterThanOrEqual(FEWEST_EXAMPLES);
      expect(rule.why[language].length).toBeGreaterThan(20);
    });

    test.each(cases(bad))("finds what is marked: %s", (_name, example) => {
      const run = runExample(rule, example, language);
      const somewhere = typeof example !== "string" && example.lands === "somewhere";
      if (somewhere) expect(run.found).toHaveLength(1);
      else {
        expect(run.expected.length).toBeGreaterThan(0);
        expect(run.found).toEqual(run.expected);
      }
    });

    test.each(cases(bad))("speaks and mends within bounds: %s", (_name, example) => {
      checkWords(rule, example, language);
    });

    test.each(cases(good))("lets pass: %s", (_name, example) => {
      expect(runExample(rule, example, language).found).toEqual([]);
    });
  });
});

function checkWords(rule: Rule, example: string | Example, language: (typeof LANGUAGES)[number]) {
  const { findings, body, subject } = runExample(rule, example, language);
  for (const finding of findings) {
    for (const reader of LANGUAGES) {
      const words = describeFinding(finding, reader);
      expect(words.message.trim()).not.toBe("");
      expect(words.message).not.toMatch(/undefined|NaN|\[object/);
    }
    const length = (finding.in === "subject" ? subject : body).length;
    for (const { span } of [finding, ...finding.edits]) {
      expect(span.start).toBeGreaterThanOrEqual(0);
      expect(span.end).toBeGreaterThanOrEqual(span.start);
      expect(span.end).toBeLessThanOrEqual(length);
    }
  }
}

test("marks are taken out of an example and remembered", () => {
  expect(withoutMarks("Kære «Peter» og «Bo»")).toEqual({
    text: "Kære Peter og Bo",
    marks: [
      { start: 5, end: 10, text: "Peter" },
      { start: 14, end: 16, text: "Bo" },
    ],
  });
});
