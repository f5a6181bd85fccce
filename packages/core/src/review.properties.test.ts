import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CaseFile, Channel } from "./case-file/case-file.ts";
import { CHANNELS } from "./case-file/case-file.ts";
import { review } from "./review.ts";
import { describeFinding } from "./rules/describe-finding.ts";
import { RULE_EXAMPLES } from "./rules/rule-examples.ts";
import { withoutMarks } from "./rules/run-example.ts";
import { arbitraryCase, readInput } from "./testing/case-files.ts";

const WEIGHT = { must: 0, should: 1, could: 2 } as const;
const RUNS = 150;

/** Pieces of real messages, so that the rules have something to bite on. */
const PIECES = Object.values(RULE_EXAMPLES)
  .flatMap((examples) => [...examples.da.bad, ...examples.en.bad])
  .map((example) => withoutMarks(typeof example === "string" ? example : example.body).text);
const ODD = [
  "\r\n",
  "\n\n",
  "\u200f",
  "\u202e",
  "\0",
  "\ud83d",
  "👍🏽",
  "«",
  "[",
  "}}",
  "…",
  "\t",
  "ﬁ",
  "İ",
  "ǅ",
  "Αντώνης",
];

const body = fc.oneof(
  fc.string({ unit: "binary", maxLength: 300 }),
  fc.string({ unit: "grapheme", maxLength: 300 }),
  fc.array(fc.constantFrom(...PIECES, ...ODD), { maxLength: 6 }).map((parts) => parts.join(" ")),
  fc.tuple(fc.constantFrom(...PIECES), fc.nat(400)).map(([text, end]) => text.slice(0, end)),
);
const subject = fc.option(fc.oneof(fc.string({ maxLength: 60 }), fc.constantFrom(...PIECES)), {
  nil: null,
});

interface Given {
  caseFile: CaseFile;
  now: string;
  draft: { channel: Channel; subject: string | null; body: string };
  otherCompanies: string[];
}

const given: fc.Arbitrary<Given> = fc
  .record({
    about: arbitraryCase(),
    channel: fc.constantFrom(...CHANNELS),
    subject,
    body,
    otherCompanies: fc.array(fc.string({ maxLength: 20 }), { maxLength: 3 }),
  })
  .map(({ about, channel, subject: line, body: text, otherCompanies }) => ({
    caseFile: readInput(about.input),
    now: about.now,
    draft: { channel, subject: line, body: text },
    otherCompanies,
  }));

const reviewed = ({ caseFile, now, draft, otherCompanies }: Given) =>
  review(draft, caseFile, now, { otherCompanies });

describe("a review of any text in any case", () => {
  test("points at places that exist, and mends within the text", () => {
    const inside = (span: { start: number; end: number }, length: number) => {
      expect(span.start).toBeGreaterThanOrEqual(0);
      expect(span.end).toBeGreaterThanOrEqual(span.start);
      expect(span.end).toBeLessThanOrEqual(length);
    };
    fc.assert(
      fc.property(given, (one) => {
        for (const finding of reviewed(one)) {
          const text = finding.in === "subject" ? (one.draft.subject ?? "") : one.draft.body;
          inside(finding.span, text.length);
          for (const edit of finding.edits) inside(edit.span, text.length);
        }
      }),
      { numRuns: RUNS },
    );
  });

  test("is the same each time, and leaves the case file as it was", () => {
    fc.assert(
      fc.property(given, (one) => {
        const before = JSON.stringify(one.caseFile);
        expect(reviewed(one)).toEqual(reviewed(one));
        expect(JSON.stringify(one.caseFile)).toBe(before);
      }),
      { numRuns: RUNS },
    );
  });

  test("is ordered by severity, then subject before body, then place", () => {
    fc.assert(
      fc.property(given, (one) => {
        const order = reviewed(one).map(
          ({ severity, in: where, span }) =>
            WEIGHT[severity] * 1e9 + (where ? 0 : 1e8) + span.start,
        );
        expect(order).toEqual(order.toSorted((a, b) => a - b));
      }),
      { numRuns: RUNS },
    );
  });

  test("gives one finding for one fault: no two of a rule in the same place", () => {
    fc.assert(
      fc.property(given, (one) => {
        const findings = reviewed(one);
        const places = findings.map(
          ({ rule, in: where, span }) => `${rule} ${where} ${span.start} ${span.end}`,
        );
        expect(new Set(places).size).toBe(places.length);
      }),
      { numRuns: RUNS },
    );
  });

  test("can be said in both languages", () => {
    fc.assert(
      fc.property(given, (one) => {
        for (const finding of reviewed(one)) {
          for (const language of ["da", "en"] as const) {
            const { message, why } = describeFinding(finding, language);
            expect(message).not.toMatch(/undefined|\[object/);
            expect(`${message}${why}`.trim()).not.toBe("");
          }
        }
      }),
      { numRuns: RUNS },
    );
  });
});
