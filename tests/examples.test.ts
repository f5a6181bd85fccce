import { plan } from "@efterklang/core/plan/plan";
import { parseCaseFileText } from "@efterklang/core/case-file/parse-case-file";
import { readClosedDays } from "@efterklang/server/closed-days/read-closed-days";
import { describe, expect, test } from "vitest";
import { filesBelow, read } from "./source-files.ts";

/** The table of the README: what each example shows at its moment. */
const EXAMPLES = [
  [
    "projektleder",
    "2026-11-24T14:20:00+01:00",
    {
      decision: "follow-up",
      purpose: "thank-you",
      recipient: "anders",
      channel: "email",
      bestAt: "2026-11-24T16:00:00+01:00",
      register: "formal",
      questions: [],
    },
  ],
  [
    "sygeplejerske",
    "2026-11-26T10:30:00+01:00",
    {
      decision: "follow-up",
      purpose: "thank-you",
      recipient: "hanne",
      channel: "phone",
      bestAt: "2026-11-26T11:15:00+01:00",
      register: "formal",
      questions: [],
    },
  ],
  [
    "paedagog",
    "2026-12-04T15:30:00+01:00",
    {
      decision: "follow-up",
      purpose: "thank-you",
      recipient: "gitte",
      channel: "email",
      bestAt: "2026-12-04T17:15:00+01:00",
      register: "neutral",
      questions: ["who-leads"],
    },
  ],
  [
    "moebelsnedker",
    "2026-11-25T10:20:00+01:00",
    {
      decision: "follow-up",
      purpose: "thank-you",
      recipient: "poul",
      channel: "hand-delivered-letter",
      bestAt: "2026-11-25T11:00:00+01:00",
      register: "formal",
      questions: [],
    },
  ],
  [
    "jurist",
    "2026-11-24T10:00:00+01:00",
    {
      decision: "follow-up",
      purpose: "status-inquiry",
      recipient: "bo",
      channel: "email",
      bestAt: "2026-11-24T10:00:00+01:00",
      register: "formal",
      questions: [],
    },
  ],
  [
    "data-engineer",
    "2026-11-26T16:10:00+01:00",
    {
      decision: "follow-up",
      purpose: "thank-you",
      recipient: "tom",
      channel: "email",
      bestAt: "2026-11-27T08:30:00+01:00",
      register: "neutral",
      questions: ["who-leads"],
    },
  ],
  [
    "payroll-clerk",
    "2026-12-02T09:30:00+00:00",
    {
      decision: "wait",
      purpose: null,
      recipient: "grace",
      channel: null,
      bestAt: null,
      register: "formal",
      questions: [],
    },
  ],
  [
    "interior-designer",
    "2026-11-21T09:00:00+01:00",
    {
      decision: "leave",
      purpose: null,
      recipient: null,
      channel: null,
      bestAt: null,
      register: "formal",
      questions: [],
    },
  ],
] as const;

describe("the examples", () => {
  test.each(EXAMPLES)("%s at %s is planned as the README says", (name, now, expected) => {
    const parsed = parseCaseFileText(read(`examples/${name}.json`));
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
    const { caseFile } = parsed;
    const made = plan(caseFile, now, readClosedDays(caseFile.region));
    const { decision, purpose, recipient, channel, register } = made;
    const questions = made.questions.map(({ code }) => code);
    const bestAt = made.window?.bestAt ?? null;
    expect({ decision, purpose, recipient, channel, bestAt, register, questions }).toEqual(
      expected,
    );
  });

  test("are all in the table, and in the README with the same moment", () => {
    const files = filesBelow("examples", [".json"]).map((path) =>
      path.slice("examples/".length, -".json".length),
    );
    expect(EXAMPLES.map(([name]) => name).toSorted()).toEqual(files);
    for (const [name, now] of EXAMPLES)
      expect(read("README.md")).toMatch(
        new RegExp(`\`${name}\`.*\`${now.replaceAll("+", "\\+")}\``),
      );
  });
});
