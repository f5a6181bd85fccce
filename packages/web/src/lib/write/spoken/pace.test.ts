import { compose } from "@efterklang/core/compose/compose";
import type { Sheet } from "@efterklang/core/compose/draft";
import { arbitraryPlanned } from "@efterklang/core/testing/planned";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clockText, MOST_SECONDS, paceOf, partAt } from "./pace.ts";

const sheet = (change: Partial<Sheet>): Sheet =>
  ({
    opening: "Hej, det er Mette.",
    points: ["Jeg blev glad for samtalen."],
    question: null,
    closing: "Tak.",
    ...change,
  }) as Sheet;

describe("the pace of a sheet", () => {
  it("gives every part its time, one after the other, in the order in which they are said", () => {
    const parts = paceOf(sheet({ question: "Hvornår hører jeg fra jer?" }));
    expect(parts.map(({ kind }) => kind)).toEqual(["opening", "point", "question", "closing"]);
    expect(parts[0]).toMatchObject({ from: 0, to: (4 / 125) * 60 });
    for (const [place, { from }] of parts.slice(1).entries()) expect(from).toBe(parts[place]!.to);
  });

  it("knows at every second where one should be, and when all is said", () => {
    const parts = paceOf(sheet({}));
    expect(partAt(parts, 0)).toBe(0);
    expect(partAt(parts, parts[0]!.to)).toBe(1);
    expect(partAt(parts, parts.at(-1)!.to)).toBeNull();
  });

  it("ends within two minutes, for any case", () => {
    fc.assert(
      fc.property(
        arbitraryPlanned(),
        fc.constantFrom("phone" as const, "visit" as const),
        ({ caseFile, plan, now }, channel) => {
          const made = compose(caseFile, plan, { now, channel }) as Sheet;
          expect(paceOf(made).at(-1)!.to).toBeLessThanOrEqual(MOST_SECONDS);
        },
      ),
      { numRuns: 60 },
    );
  });

  it.each([
    [0, "0.00"],
    [9.9, "0.09"],
    [65, "1.05"],
    [120, "2.00"],
  ])("shows %s seconds as %s", (seconds, text) => expect(clockText(seconds)).toBe(text));
});
