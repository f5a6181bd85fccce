import type { Finding } from "@efterklang/core/rules/finding";
import type { RuleId } from "@efterklang/core/rules/rule-ids";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  f1,
  type Label,
  match,
  precision,
  recall,
  score,
  type ScoredMessage,
} from "../../bench/src/review/score.ts";

function finding(rule: RuleId, start: number, end: number, place?: "subject"): Finding {
  return {
    rule,
    principle: "no-oversell",
    severity: "should",
    ...(place && { in: place }),
    span: { start, end },
    params: {},
    edits: [],
  };
}

function label(rule: RuleId, start: number, end: number, place?: "subject"): Label {
  return { rule, span: { start, end }, ...(place && { in: place }) };
}

const absent = (rule: RuleId): Label => ({ rule, span: null });

describe("match", () => {
  const counts = (expected: Label[], findings: Finding[]) => {
    const { right, missed, falseAlarms } = match(expected, findings);
    return [right.length, missed.length, falseAlarms.length];
  };

  it.each<[string, Label[], Finding[], number[]]>([
    ["nothing with nothing", [], [], [0, 0, 0]],
    ["the same passage", [label("pushy", 5, 9)], [finding("pushy", 5, 9)], [1, 0, 0]],
    ["a passage that overlaps", [label("pushy", 5, 9)], [finding("pushy", 8, 20)], [1, 0, 0]],
    ["no passage that only touches", [label("pushy", 5, 9)], [finding("pushy", 9, 20)], [0, 1, 1]],
    ["no other rule", [label("pushy", 5, 9)], [finding("oversell", 5, 9)], [0, 1, 1]],
    [
      "no other text",
      [label("no-subject", 0, 4, "subject")],
      [finding("no-subject", 0, 4)],
      [0, 1, 1],
    ],
    [
      "the subject",
      [label("no-subject", 0, 4, "subject")],
      [finding("no-subject", 0, 4, "subject")],
      [1, 0, 0],
    ],
    [
      "what is absent with any place",
      [absent("no-thanks")],
      [finding("no-thanks", 7, 7)],
      [1, 0, 0],
    ],
    [
      "a place without extent",
      [label("no-closing", 5, 9)],
      [finding("no-closing", 9, 9)],
      [1, 0, 0],
    ],
    [
      "one fault with one finding",
      [label("pushy", 5, 30)],
      [finding("pushy", 5, 9), finding("pushy", 20, 30)],
      [1, 0, 1],
    ],
    [
      "one finding with one fault",
      [label("pushy", 5, 9), label("pushy", 12, 15)],
      [finding("pushy", 5, 15)],
      [1, 1, 0],
    ],
    [
      "as many as can be paired",
      [label("pushy", 0, 10), label("pushy", 11, 20)],
      [finding("pushy", 12, 14), finding("pushy", 8, 12)],
      [2, 0, 0],
    ],
    [
      "passages before what is absent",
      [absent("pushy"), label("pushy", 5, 9)],
      [finding("pushy", 5, 9), finding("pushy", 40, 44)],
      [2, 0, 0],
    ],
  ])("pairs %s", (_, expected, findings, wanted) => {
    expect(counts(expected, findings)).toEqual(wanted);
  });

  it("accounts for every label and every finding once", () => {
    const rule = fc.constantFrom<RuleId>("pushy", "pleading");
    const passage = fc.tuple(rule, fc.nat(50), fc.nat(20));
    fc.assert(
      fc.property(fc.array(passage), fc.array(passage), (labels, found) => {
        const expected = labels.map(([id, start, length]) => label(id, start, start + length));
        const findings = found.map(([id, start, length]) => finding(id, start, start + length));
        const { right, missed, falseAlarms } = match(expected, findings);
        expect(right.length + missed.length).toBe(expected.length);
        expect(right.length + falseAlarms.length).toBe(findings.length);
      }),
    );
  });
});

describe("score", () => {
  const messages: ScoredMessage[] = [
    {
      language: "da",
      message: { quality: "bad", expected: [label("pushy", 0, 4), absent("no-fit")] },
      findings: [finding("pushy", 0, 4), finding("oversell", 8, 9)],
    },
    {
      language: "en",
      message: { quality: "bad", expected: [label("pushy", 0, 4)] },
      findings: [finding("pushy", 3, 9)],
    },
    { language: "en", message: { quality: "good", expected: [] }, findings: [] },
    {
      language: "da",
      message: { quality: "good", expected: [] },
      findings: [finding("pushy", 0, 4), finding("spelling", 8, 9)],
    },
  ];
  const scored = score(messages);

  it("counts each rule in each language", () => {
    const rows = scored.rules.map(({ language, rule, tally }) => [
      `${language} ${rule}`,
      tally.right,
      tally.missed,
      tally.falseAlarms,
    ]);
    expect(rows).toEqual([
      ["da pushy", 1, 0, 1],
      ["da no-fit", 0, 1, 0],
      ["da oversell", 0, 0, 1],
      ["en pushy", 1, 0, 0],
      ["da spelling", 0, 0, 1],
    ]);
  });

  it("adds them up, and counts the good messages that were disturbed", () => {
    expect(scored.all).toEqual({ right: 2, missed: 1, falseAlarms: 3 });
    expect(scored.good).toEqual({ messages: 2, alarmed: 1, alarms: 2 });
  });

  it("weighs what was found against what was to be found", () => {
    const tally = { right: 6, missed: 2, falseAlarms: 4 };
    expect(precision(tally)).toBeCloseTo(0.6);
    expect(recall(tally)).toBeCloseTo(0.75);
    expect(f1(tally)).toBeCloseTo(2 / 3);
    expect(f1({ right: 0, missed: 0, falseAlarms: 0 })).toBeNaN();
  });
});
