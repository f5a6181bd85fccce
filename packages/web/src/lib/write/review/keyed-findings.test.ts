import { expect, test } from "vitest";
import { keyedFindings } from "./keyed-findings.ts";
import type { ToldFinding } from "./reading.ts";

const finding = (rest: Partial<ToldFinding>): ToldFinding => ({
  rule: "spelling",
  principle: "polish",
  severity: "could",
  span: { start: 0, end: 0 },
  params: {},
  edits: [],
  message: "",
  why: "",
  ...rest,
});

test("subject, body from top to bottom, and the whole message last unless it has to be mended", () => {
  const keyed = keyedFindings(
    [
      finding({ span: { start: 3, end: 5 } }),
      finding({ span: { start: 0, end: 2 } }),
      finding({ in: "subject", span: { start: 0, end: 3 } }),
      finding({ rule: "no-thanks" }),
      finding({ rule: "no-sender", severity: "must" }),
    ],
    { subject: "Tak", body: "en to" },
  );
  expect(keyed.map(({ key }) => key)).toEqual([
    "no-sender body  0",
    "spelling subject Tak 0",
    "spelling body en 0",
    "spelling body to 0",
    "no-thanks body  0",
  ]);
});

test("the same word twice makes two keys", () => {
  const keyed = keyedFindings(
    [finding({ span: { start: 0, end: 2 } }), finding({ span: { start: 3, end: 5 } })],
    { subject: null, body: "en en" },
  );
  expect(keyed.map(({ key }) => key)).toEqual(["spelling body en 0", "spelling body en 1"]);
});
