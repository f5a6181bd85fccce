import * as fc from "fast-check";
import { expect, test } from "vitest";
import { describeFault } from "../language/fault-words.ts";
import { plan } from "../plan/plan.ts";
import { arbitraryCaseFile } from "../testing/case-files.ts";
import { closedDaysOf } from "../testing/planned.ts";
import { FAULT_CODES } from "./fault.ts";
import { parseCaseFile, parseCaseFileText } from "./parse-case-file.ts";

const RUNS = { numRuns: 300 };
const NOWS = ["2026-11-24T13:00:00Z", "2026-03-29T03:30:00+02:00"];

/** The promise for any JSON value: a case file that can be planned, or faults that say where and what. */
function expectReadOrFaults(value: unknown): void {
  const read = parseCaseFile(value);
  if (read.ok) {
    for (const now of NOWS) {
      expect(plan(read.caseFile, now, closedDaysOf(read.caseFile.region)).channels).toHaveLength(7);
    }
    return;
  }
  expect(read.faults.length).toBeGreaterThan(0);
  for (const fault of read.faults) {
    expect(FAULT_CODES).toContain(fault.code);
    expect(fault.path).toEqual(expect.any(String));
    for (const language of ["da", "en"] as const) {
      expect(describeFault(fault, language).trim()).not.toBe("");
    }
  }
}

/** Values that sit where a case file's field would, and are mostly wrong there. */
const oddValue = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom<unknown>(
    null,
    "",
    "2026-11-24T13:00:00Z",
    "0001-01-01T00:00:00+14:00",
    "9999-12-31T23:59:59Z",
    "2026-02-30",
    "9999-12-31",
    "0000-01-01",
    "Europe/Copenhagen",
    "+01:00",
    ["anders"],
    [{}],
    { id: "anders" },
    Number.MAX_SAFE_INTEGER,
  ),
);

/** A valid case file in which one to three fields, at any depth, hold something odd. */
const mutated = fc
  .tuple(
    arbitraryCaseFile(),
    fc.array(fc.tuple(fc.infiniteStream(fc.nat()), oddValue), { minLength: 1, maxLength: 3 }),
  )
  .map(([input, changes]) => {
    const value: unknown = structuredClone(input);
    for (const [steps, odd] of changes) replaceSomewhere(value, steps, odd);
    return value;
  });

/** Walks down by the steps' numbers and replaces the field where the walk ends. */
function replaceSomewhere(value: unknown, steps: Iterator<number>, odd: unknown): void {
  let place = value;
  while (typeof place === "object" && place !== null) {
    const keys = Object.keys(place);
    if (keys.length === 0) return;
    const key = keys[steps.next().value % keys.length]!;
    const fields = place as Record<string, unknown>;
    const isLeaf = typeof fields[key] !== "object" || fields[key] === null;
    if (isLeaf || steps.next().value % 4 === 0) {
      fields[key] = odd;
      return;
    }
    place = fields[key];
  }
}

test("every generated case file is valid", () => {
  const holds = fc.property(arbitraryCaseFile(), (input) => {
    expect(parseCaseFile(input)).toMatchObject({ ok: true });
  });
  fc.assert(holds, RUNS);
});

test("any JSON value gives either a case file that can be planned, or named faults", () => {
  fc.assert(fc.property(fc.jsonValue(), expectReadOrFaults), RUNS);
});

test("any object with the format gives either a case file that can be planned, or named faults", () => {
  const fields = fc.dictionary(
    fc.constantFrom("language", "timeZone", "region", "contacts", "interviews", "exchanges"),
    oddValue,
  );
  const holds = fc.property(fields, (rest) =>
    expectReadOrFaults({ format: "efterklang/case-file@1", ...rest }),
  );
  fc.assert(holds, RUNS);
});

test("a case file with odd values in it gives either a case file that can be planned, or named faults", () => {
  fc.assert(fc.property(mutated, expectReadOrFaults), { numRuns: 600 });
});

test("any text gives either a case file or named faults", () => {
  const texts = fc.oneof(fc.string({ unit: "binary" }), fc.json());
  const holds = fc.property(texts, (text) => {
    const read = parseCaseFileText(text);
    if (!read.ok) expect(read.faults.length).toBeGreaterThan(0);
  });
  fc.assert(holds, RUNS);
});

test("a case file cut off anywhere gives named faults", () => {
  const cut = fc.tuple(arbitraryCaseFile(), fc.double({ min: 0, max: 0.999, noNaN: true }));
  const holds = fc.property(cut, ([input, part]) => {
    const text = JSON.stringify(input);
    const read = parseCaseFileText(text.slice(0, Math.floor(text.length * part)));
    expect(read).toMatchObject({ ok: false });
  });
  fc.assert(holds, { numRuns: 100 });
});
