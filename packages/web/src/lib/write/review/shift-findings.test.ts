import type { Span } from "@efterklang/core/text/span";
import { assert, constantFrom, nat, property, string } from "fast-check";
import { describe, expect, test } from "vitest";
import { shiftFindings } from "./shift-findings.ts";

const finding = (start: number, end: number) => ({
  span: { start, end },
  edits: [{ span: { start, end }, text: "x" }],
});
const shift = (old: string, now: string, ...spans: [number, number][]) =>
  shiftFindings(
    spans.map(([start, end]) => finding(start, end)),
    "body",
    old,
    now,
  ).map(({ span }) => [span.start, span.end]);

describe("findings while one types", () => {
  test("those before stay, those behind move along", () => {
    expect(shift("en to tre", "en nu to tre", [0, 2], [6, 9])).toEqual([
      [0, 2],
      [9, 12],
    ]);
  });

  test("those that the change touches are left out", () => {
    expect(shift("en to tre", "en otto tre", [3, 5], [2, 6])).toEqual([]);
    expect(shift("en to tre", "en tre", [3, 5])).toEqual([]);
  });

  test("a comma right behind a passage leaves it, a letter makes another word of it", () => {
    expect(shift("en to", "en, to", [0, 2])).toEqual([[0, 2]]);
    expect(shift("en to", "end to", [0, 2])).toEqual([]);
    expect(shift("en to", "en sto", [3, 5])).toEqual([]);
  });

  test("those of the whole message and of the other field stay", () => {
    const whole = [finding(0, 0), { ...finding(0, 2), in: "subject" as const }];
    expect(shiftFindings(whole, "body", "ab", "xxab")).toEqual(whole);
  });

  test("mends move with their passage", () => {
    const [moved] = shiftFindings([finding(1, 2)], "body", "ab", "xxab");
    expect(moved?.edits).toEqual([{ span: { start: 3, end: 4 }, text: "x" }]);
  });

  test("whatever the change, a passage that is left says what it said", () => {
    const text = string({ unit: constantFrom("a", "b", " ", "\n", "😀"), maxLength: 30 });
    assert(
      property(text, text, nat(30), nat(10), (old, now, from, length) => {
        const span: Span = {
          start: Math.min(from, old.length),
          end: Math.min(from + length, old.length),
        };
        if (span.start === span.end) return;
        const left = shiftFindings([{ span, edits: [] }], "body", old, now);
        for (const { span: moved } of left) {
          expect(now.slice(moved.start, moved.end)).toBe(old.slice(span.start, span.end));
        }
      }),
    );
  });
});
