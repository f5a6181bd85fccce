import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CaseFileInput } from "../case-file/case-file.ts";
import { plan } from "../plan/plan.ts";
import { closedDaysOf } from "../testing/planned.ts";
import { arbitraryCase, caseFileInput, readInput } from "../testing/case-files.ts";
import { hostileFields } from "../testing/hostile-fields.ts";
import { placeOf } from "./letter.ts";
import {
  type LetterBlockKind,
  type LetterOptions,
  type LetterPage,
  letterPage,
} from "./letter-page.ts";

const DAY_AFTER = "2026-11-25T09:00:00+01:00";
const candidate = {
  name: "Mette Kjær",
  email: "mette@kjaer.example",
  phone: "+45 20 30 40 50",
  address: ["Vestergade 12, 2. th.", "8000 Aarhus C"],
};

function pageOf(input: CaseFileInput, options: Partial<LetterOptions> = {}): LetterPage {
  const caseFile = readInput(input);
  const now = options.now ?? DAY_AFTER;
  return letterPage(caseFile, plan(caseFile, now, closedDaysOf(caseFile.region)), {
    ...options,
    now,
  });
}

const linesOf = (page: LetterPage, kind: LetterBlockKind) =>
  page.blocks.filter((block) => block.kind === kind).map(({ lines }) => lines);
const kinds = (page: LetterPage) => [...new Set(page.blocks.map(({ kind }) => kind))];
const codes = (page: LetterPage) => page.remarks.map(({ code }) => code);

describe("a letter", () => {
  const danish = pageOf(caseFileInput({ candidate }));

  it("has its blocks in the order in which Danish letters are read", () => {
    expect(kinds(danish)).toEqual([
      "sender",
      "contact",
      "recipient",
      "date",
      "subject",
      "greeting",
      "paragraph",
      "closing",
      "signature",
    ]);
    expect(linesOf(danish, "sender")).toEqual([["Mette Kjær"]]);
    expect(linesOf(danish, "contact")).toEqual([
      ["Vestergade 12, 2. th.", "8000 Aarhus C", "+45 20 30 40 50", "mette@kjaer.example"],
    ]);
    expect(linesOf(danish, "recipient")).toEqual([
      ["Nordlys Energi A/S", "Att. Anders Holm", "Havnegade 3", "5000 Odense C"],
    ]);
    expect(linesOf(danish, "date")).toEqual([["Aarhus, den 25. november 2026"]]);
    expect(linesOf(danish, "greeting")).toEqual([["Kære Anders"]]);
    expect(linesOf(danish, "signature")).toEqual([["Mette Kjær"]]);
    expect(danish.title).toContain("Mette Kjær");
    expect(codes(danish)).toEqual([]);
  });

  it("names its subject below the greeting in English, with the commas that belong there", () => {
    const english = pageOf(caseFileInput({ candidate, language: "en", region: "GB" }));
    expect(kinds(english).slice(3, 7)).toEqual(["date", "greeting", "subject", "paragraph"]);
    expect(linesOf(english, "greeting")).toEqual([["Dear Anders,"]]);
    expect(linesOf(english, "closing")[0]![0]).toMatch(/,$/);
    expect(linesOf(english, "date")).toEqual([["25 November 2026"]]);
    expect(english.locale).toBe("en-GB");
    expect(pageOf(caseFileInput({ language: "en", region: "US" })).locale).toBe("en-US");
  });

  it("takes the person's own text, with its line breaks, and the case's head where it has none", () => {
    const body = "Kære Anders\n\nTak for i går.\nDet var godt.\n\nVi ses.\n\nMange hilsner\nMette";
    const page = pageOf(caseFileInput({ candidate }), { body, subject: "Tak" });
    expect(linesOf(page, "paragraph")).toEqual([["Tak for i går.", "Det var godt."], ["Vi ses."]]);
    expect(linesOf(page, "recipient")[0]).toContain("Att. Anders Holm");
    expect(linesOf(page, "subject")).toEqual([["Tak"]]);
    expect(linesOf(page, "closing")).toEqual([["Mange hilsner"]]);
    expect(linesOf(pageOf(caseFileInput(), { body, subject: " " }), "subject")).toEqual([]);
  });

  it("keeps a head that the person changed", () => {
    const body =
      "Mette Kjær\nNygade 1\n\nNordlys\nPostboks 7\n\nOdense, den 1. december 2026\n\nKære Anders\n\nTak.\n\nMed venlig hilsen\nMette Kjær";
    const page = pageOf(caseFileInput({ candidate }), { body });
    expect(linesOf(page, "contact")[0]![0]).toBe("Nygade 1");
    expect(linesOf(page, "recipient")).toEqual([["Nordlys", "Postboks 7"]]);
    expect(linesOf(page, "date")).toEqual([["Odense, den 1. december 2026"]]);
    const shorter = pageOf(caseFileInput({ candidate }), {
      body: body.slice(body.indexOf("Nordlys\n")),
    });
    expect(linesOf(shorter, "date")).toEqual([["Odense, den 1. december 2026"]]);
  });

  it("says all of the text that the composer writes, and only once", () => {
    fc.assert(
      fc.property(arbitraryCase(), hostileFields(), ({ input, now }, hostile) => {
        const page = pageOf(hostile(input), { now });
        const all = page.blocks.flatMap(({ lines }) => lines);
        expect(page.blocks.every(({ lines }) => lines.length > 0)).toBe(true);
        expect(all.join("\n")).not.toMatch(/undefined|\bnull\b|NaN|\n\n/);
        expect(kinds(page)).toEqual(
          expect.arrayContaining(["greeting", "paragraph", "closing", "date"]),
        );
        expect(page.title).toMatch(/\S/);
      }),
      { numRuns: 60 },
    );
  });
});

describe("a letter says what is missing or too long", () => {
  it.each<[string, Partial<CaseFileInput>, string]>([
    ["no company address", { company: { name: "Nordlys" } }, "no-company-address"],
    ["no address of one's own", { candidate: { name: "Mette Kjær" } }, "no-sender-address"],
    ["no name", { candidate: {} }, "no-sender-name"],
    ["nobody", { contacts: [] }, "no-recipient"],
    ["a company name of 200 letters", { company: { name: "N".repeat(200) } }, "company-name-long"],
    ["a note of 2,000 words", { notes: { fit: ["ord ".repeat(2_000)] } }, "too-many-words"],
  ])("%s", (_, partial, code) => {
    expect(codes(pageOf(caseFileInput({ candidate, ...partial })))).toContain(code);
  });
});

it.each([
  [["Vestergade 12", "8000 Aarhus C"], "Aarhus"],
  [["Elmegade 4", "5700 Svendborg"], "Svendborg"],
  [["1 Mill Lane", "Leeds LS1 4AB"], null],
  [["DK-2100 København Ø", "Danmark"], "København"],
  [[], null],
] as const)("finds the town in %j", (address, place) => {
  expect(placeOf(address)).toBe(place);
});
