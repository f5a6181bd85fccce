import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { markedText } from "./marked-text.ts";

const marks = (text: string, spans: { start: number; end: number }[]) =>
  markedText(text, spans).map(({ text: part, marked }) => (marked ? `[${part}]` : part));

describe("a text with its passages marked", () => {
  test.each([
    ["nothing to mark", [], ["Kære Mette"]],
    ["one passage", [{ start: 5, end: 10 }], ["Kære ", "[Mette]"]],
    [
      "passages that overlap",
      [
        { start: 2, end: 7 },
        { start: 0, end: 4 },
      ],
      ["[Kære Me]", "tte"],
    ],
    ["one that reaches beyond the text", [{ start: 5, end: 99 }], ["Kære ", "[Mette]"]],
    ["one that is empty", [{ start: 3, end: 3 }], ["Kære Mette"]],
  ])("has %s", (_, spans, parts) => {
    expect(marks("Kære Mette", spans)).toEqual(parts);
  });

  test("is the same text, whatever is marked in it", () => {
    const span = fc.record({
      start: fc.integer({ min: -5, max: 60 }),
      end: fc.integer({ min: -5, max: 60 }),
    });
    fc.assert(
      fc.property(fc.string({ maxLength: 50 }), fc.array(span), (text, spans) => {
        const parts = markedText(text, spans);
        expect(parts.map((part) => part.text).join("")).toBe(text);
        expect(parts.every((part) => part.text !== "")).toBe(true);
      }),
    );
  });
});
