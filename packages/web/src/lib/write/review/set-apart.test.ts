import { parseCaseFile } from "@efterklang/core/case-file/parse-case-file";
import { tokenize } from "@efterklang/core/text/token";
import { assert, property, string } from "fast-check";
import { describe, expect, test } from "vitest";
import { namesOf, setApart } from "./set-apart.ts";

const parsed = parseCaseFile({
  format: "efterklang/case-file@1",
  candidate: { name: "Mette Kjær" },
  company: { name: "Nordlys Energi A/S" },
  contacts: [{ id: "anders", name: "Anders Holm" }],
});
if (!parsed.ok) throw new Error("the example is no case file");
const { caseFile } = parsed;

const apart = (text: string) => setApart(text, tokenize(text), caseFile);
const marked = (text: string) =>
  apart(text)
    .map(({ text: piece, apart: kind }) => (kind === null ? piece : `[${kind} ${piece}]`))
    .join("");

describe("names set apart", () => {
  test.each([
    ["Kære Anders", "Kære [name Anders]"],
    ["Anders Holm skrev.", "[name Anders Holm] skrev."],
    ["Kære Andreas", "Kære [other Andreas]"],
    ["Tak for i går hos Nordlys Energi.", "Tak for i går hos [company Nordlys Energi]."],
    ["Jeg glæder mig til Nordlys' vej", "Jeg glæder mig til [company Nordlys]' vej"],
    ["for Nordlys’s own, I think", "for [company Nordlys’s] own, I think"],
    ["Det var godt, at I tog jer tid.", "Det var godt, at I tog jer tid."],
    ["en energi, der smitter", "en energi, der smitter"],
    ["Hilsen\nMette Kjær", "Hilsen\n[name Mette Kjær]"],
    ["Anders og Nordlys i Kerteminde", "[name Anders] og [company Nordlys] i [other Kerteminde]"],
    ["", ""],
  ])("%j", (text, expected) => {
    expect(marked(text)).toBe(expected);
  });

  test("are listed once each", () => {
    expect(namesOf(apart("Kære Anders. Tak, Anders Holm. Anders"), "name")).toEqual([
      "Anders",
      "Anders Holm",
    ]);
  });

  test("the pieces are the text, whatever it is", () => {
    assert(
      property(string({ unit: "binary" }), (text) => {
        expect(
          apart(text)
            .map((piece) => piece.text)
            .join(""),
        ).toBe(text);
      }),
    );
  });

  test("a very long text is one piece", () => {
    expect(apart("Anders ".repeat(5_000))).toHaveLength(1);
  });
});
