import { weekendsOnly } from "@efterklang/core/calendar/closed-days";
import { arbitraryCaseFile } from "@efterklang/core/testing/arbitrary-case-file";
import { parseCaseFile } from "@efterklang/core/case-file/parse-case-file";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Api } from "../api.ts";
import { da } from "../words/da.ts";
import { en } from "../words/en.ts";
import { html } from "./html.ts";
import { readablePages, type Telling } from "./readable-pages.ts";
import { da as daOwn } from "./words-da.ts";
import { en as enOwn } from "./words-en.ts";

type Exported = Api["GET /api/export"]["output"];

const NOW = "2026-11-24T15:00:00.000Z";
const DANISH: Telling = {
  language: "da",
  words: da,
  own: daOwn.pages,
  now: NOW,
  closedDays: weekendsOnly,
};
const ENGLISH: Telling = { ...DANISH, language: "en", words: en, own: enOwn.pages };

function exported(fields: object, drafts: Exported["drafts"] = []): Exported {
  const parsed = parseCaseFile({ format: "efterklang/case-file@1", id: "a", ...fields });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  const caseFiles = [parsed.caseFile] as Exported["caseFiles"];
  return { format: "efterklang/export@1", exportedAt: NOW, caseFiles, drafts };
}

const NORDLYS = {
  company: { name: "Nordlys Energi A/S", address: ["Havnegade 3"] },
  position: { title: "projektleder" },
  contacts: [{ id: "anders", name: "Anders Holm", role: "hr", email: "anders@nordlys.example" }],
  interviews: [
    { endAt: "2026-11-24T14:00:00+01:00", format: "video", answerPromisedOn: "2026-12-01" },
  ],
  exchanges: [
    {
      at: "2026-11-18T09:12:00+01:00",
      from: "employer",
      contact: "anders",
      channel: "email",
      kind: "message",
      text: "Kære Mette\n\nKom forbi.",
    },
  ],
  notes: { fit: ["Jeg har bygget to parker.", " "] },
};
const DRAFT = { caseId: "a", channel: "email", subject: "Tak", body: "Kære Anders" } as const;

describe("readable pages", () => {
  test("tell facts, plan, record, notes and draft in Danish", () => {
    const pages = readablePages(exported(NORDLYS, [DRAFT]), DANISH);
    for (const told of [
      '<html lang="da">',
      "Nordlys Energi A/S · projektleder",
      "Skriv en mail til Anders nu",
      "Anders Holm · HR · anders@nordlys.example",
      "24. november 2026",
      "På video · Lovet svar senest 1. december 2026",
      "Anders Holm skrev på mail",
      "Kære Mette\n\nKom forbi.",
      "Jeg har bygget to parker.",
      "<strong>Tak</strong>",
      "<pre>Kære Anders</pre>",
    ])
      expect(pages).toContain(told);
  });

  test("speak English to those who do", () => {
    const pages = readablePages(exported(NORDLYS, [DRAFT]), ENGLISH);
    expect(pages).toContain('<html lang="en">');
    expect(pages).toContain("What has happened");
    expect(pages).toContain("Answer promised by 1 December 2026");
  });

  test("hold no script, no address that is fetched, and nothing of what was typed as markup", () => {
    const evil = `<script>alert(1)</script><img src=x onerror="alert(2)">'&`;
    fc.assert(
      fc.property(arbitraryCaseFile(), (input) => {
        const file = { ...input, company: { name: evil }, application: evil };
        const pages = readablePages(exported(file, [{ ...DRAFT, body: evil }]), DANISH);
        expect(pages).not.toMatch(/<script|<img|<link|<iframe|url\(|@import/i);
        expect(pages).toContain("&#60;script&#62;alert(1)");
        expect(pages).not.toMatch(/undefined|\[object|NaN/);
      }),
      { numRuns: 50 },
    );
  });

  test("of nothing are a page all the same", () => {
    const nothing = { ...exported({}), caseFiles: [] };
    expect(readablePages(nothing, DANISH)).toContain("<h1>Dine forløb</h1>");
  });
});

describe("html", () => {
  test("escapes text in elements and attributes, and leaves html as it is", () => {
    const inner = html`<b>${"<&\"'>"}</b>`;
    expect(inner.markup).toBe("<b>&#60;&#38;&#34;&#39;&#62;</b>");
    expect(html`${[inner, null]}${null}${3}`.markup).toBe(`${inner.markup}3`);
  });
});
