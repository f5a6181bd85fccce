import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../case-file/case-file.ts";
import {
  arbitraryCase,
  caseFile,
  fromCandidate,
  fromEmployer,
  readInput,
} from "../testing/case-files.ts";
import { activityLog, MONTH } from "./activity-log.ts";
import { logCsv, logText } from "./write-log.ts";

const NOW = "2026-12-20T12:00:00Z";
const nordlys = caseFile({
  interviews: [
    {
      startAt: "2026-11-24T13:00:00+01:00",
      endAt: "2026-11-24T14:00:00+01:00",
      format: "video",
      contacts: ["anders"],
    },
    { startAt: "2027-01-04T13:00:00+01:00" },
  ],
  exchanges: [
    fromCandidate("application", "2026-10-31T23:30:00Z"),
    fromEmployer("invitation", "2026-11-18T09:00:00+01:00"),
    fromEmployer("conversation", "2026-11-19T09:00:00+01:00", { channel: "phone" }),
    fromCandidate("follow-up", "2026-11-25T09:05:00+01:00"),
    fromCandidate("message", "2026-11-26T09:00:00+01:00", { delivery: "undelivered" }),
    fromEmployer("auto-reply", "2026-11-25T09:06:00+01:00"),
    fromCandidate("unanswered-call", "2026-12-08T10:00:00+01:00"),
  ],
});

it("lists what was done by month and process, in Danish", () => {
  expect(logText(activityLog([nordlys], { now: NOW }), "da")).toBe(`Jobsøgning, november 2026

Nordlys Energi A/S, projektleder
- 1.11.2026 kl. 00.30: Ansøgning til Anders Holm (mail)
- 19.11.2026 kl. 09.00: Samtale med Anders Holm (telefon)
- 24.11.2026 kl. 13.00: Jobsamtale med Anders Holm (video)
- 25.11.2026 kl. 09.05: Opfølgning på samtale til Anders Holm (mail)


Jobsøgning, december 2026

Nordlys Energi A/S, projektleder
- 8.12.2026 kl. 10.00: Opkald uden svar til Anders Holm (telefon)
`);
});

it("lists one month alone, in English", () => {
  const log = activityLog([nordlys], { now: NOW, month: "2026-12" });
  expect(logText(log, "en")).toBe(`Job search, December 2026

Nordlys Energi A/S, projektleder
- 8 Dec 2026 10:00: Call without an answer to Anders Holm (phone)
`);
  expect(logText(activityLog([nordlys], { now: NOW, month: "2026-09" }), "en")).toBe(
    "There is nothing here in that period.\n",
  );
});

it("writes a table that spreadsheets read", () => {
  const log = activityLog([nordlys], { now: NOW, month: "2026-12" });
  expect(logCsv(log, "da")).toBe(
    '\uFEFF"Dato","Tid","Hvad","Hvordan","Med hvem","Virksomhed","Stilling"\r\n' +
      '"2026-12-08","10:00","Opkald uden svar","telefon","Anders Holm","Nordlys Energi A/S","projektleder"\r\n',
  );
});

/** Reads what RFC 4180 says that a table is. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, value = "", end = ""] of text.matchAll(/"((?:[^"]|"")*)"(,|\r\n)/g)) {
    row.push(value.replaceAll('""', '"'));
    if (end === ",") continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

describe("a table", () => {
  it.each([
    ['=HYPERLINK("http://evil.example")', `'=HYPERLINK("http://evil.example")`],
    ["+45 20 30 40 50", "'+45 20 30 40 50"],
    ["-2+3", "'-2+3"],
    ["@SUM(1)", "'@SUM(1)"],
    ["＝1+1", "'＝1+1"],
    ['Søn, „Co“ "A/S"', 'Søn, „Co“ "A/S"'],
    ["A\r\nB", "A B"],
  ])("never holds a formula or a broken cell: %j", (name, shown) => {
    const named = { ...nordlys, company: { ...nordlys.company, name } };
    const rows = parseCsv(logCsv(activityLog([named], { now: NOW }), "en").slice(1));
    expect(rows.slice(1).every((row) => row[5] === shown)).toBe(true);
  });

  it("has seven cells in each row and a row for each activity, for any case", () => {
    fc.assert(
      fc.property(
        arbitraryCase(),
        fc.constantFrom(...LANGUAGES),
        fc.string({ unit: "binary" }),
        ({ input, now }, language, name) => {
          const read = readInput({ ...input, company: { ...input.company, name } });
          const log = activityLog([read], { now });
          const rows = parseCsv(logCsv(log, language).slice(1));
          expect(rows).toHaveLength(log.length + 1);
          expect(rows.every((row) => row.length === 7)).toBe(true);
          expect(logText(log, language)).not.toMatch(/undefined|NaN/);
        },
      ),
      { numRuns: 200 },
    );
  });
});

it("counts every activity in exactly one month", () => {
  fc.assert(
    fc.property(arbitraryCase(), ({ input, now }) => {
      const read = readInput(input);
      const all = activityLog([read], { now });
      const months = new Set(all.map(({ on }) => on.slice(0, 7)));
      const each = [...months].flatMap((month) => activityLog([read], { now, month }));
      expect(each).toHaveLength(all.length);
    }),
    { numRuns: 100 },
  );
});

it.each([
  ["2026-11", true],
  ["2026-13", false],
  ["2026-1", false],
  ["", false],
])("knows %j as a month: %j", (text, known) => {
  expect(MONTH.test(text)).toBe(known);
});
