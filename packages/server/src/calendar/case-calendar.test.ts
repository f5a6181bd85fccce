import { weekendsOnly } from "@efterklang/core/calendar/closed-days";
import { caseEvents } from "@efterklang/core/calendar-feed/case-events";
import type { CaseFileInput } from "@efterklang/core/case-file/case-file";
import * as fc from "fast-check";
import ICAL from "ical.js";
import { sync } from "node-ical";
import { describe, expect, it } from "vitest";
import { keptCaseFile } from "../store/testing/kept-case-file.ts";
import type { StoredCase } from "../store/store.ts";
import { MOST_CASES } from "./calendar-limits.ts";
import { calendarOf } from "./case-calendar.ts";

const CREATED = "2026-11-20T09:00:00.000Z";
const NOW = "2026-11-24T14:00:00.000Z";
const interview = {
  startAt: "2026-11-24T13:00:00+01:00",
  endAt: "2026-11-24T14:00:00+01:00",
  format: "in-person" as const,
  contacts: [],
  answerPromisedOn: "2026-12-01",
};

function stored(rest: Partial<CaseFileInput> = {}, kept: Partial<StoredCase> = {}): StoredCase {
  const caseFile = keptCaseFile(kept.id ?? "nordlys", { interviews: [interview], ...rest });
  const { id } = caseFile;
  return {
    id,
    revision: 1,
    caseFile,
    draft: null,
    createdAt: CREATED,
    updatedAt: CREATED,
    ...kept,
  };
}

const written = (cases: StoredCase[], now = NOW, language: "da" | "en" = "da") =>
  calendarOf(cases, { now, closedDays: weekendsOnly, language });

function eventsIn(text: string): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as [string, unknown[], unknown[]]);
  return calendar.getAllSubcomponents("vevent").map((event) => new ICAL.Event(event));
}

it("is read by two other programs as it was meant", () => {
  const text = written([
    stored({ company: { name: "Bjørn, Søn; & „Co“ ApS", address: ["Ål 1"] } }),
  ]);
  const [event] = eventsIn(text);
  expect(event?.summary).toBe("Samtale hos Bjørn, Søn; & „Co“");
  expect(event?.location).toBe("Bjørn, Søn; & „Co“ ApS, Ål 1");
  expect(event?.startDate.toJSDate().toISOString()).toBe("2026-11-24T12:00:00.000Z");
  const other = Object.values(sync.parseICS(text)).filter((one) => one?.type === "VEVENT");
  expect(other.map((one) => (one as { summary: unknown }).summary)).toEqual([
    "Samtale hos Bjørn, Søn; & „Co“",
    "Tid til at følge op – Bjørn, Søn; & „Co“",
    "Sidste udkald for en tak – Bjørn, Søn; & „Co“",
    "Svar lovet senest i dag – Bjørn, Søn; & „Co“",
  ]);
  const [first] = other as { start: Date; end: Date; alarms?: unknown[] }[];
  expect(first?.start.toISOString()).toBe("2026-11-24T12:00:00.000Z");
  expect(first?.end.toISOString()).toBe("2026-11-24T13:00:00.000Z");
});

it("has what RFC 5545 and 7986 ask of a calendar that is fetched again and again", () => {
  const text = written([stored({ company: { name: "Nordlys Energi A/S" } })], NOW, "en");
  for (const line of [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "NAME:Efterklang",
    "X-WR-CALNAME:Efterklang",
    "COLOR:teal",
    "REFRESH-INTERVAL;VALUE=DURATION:PT1H",
    "X-PUBLISHED-TTL:PT1H",
    "CLASS:PRIVATE",
    "DTSTART;VALUE=DATE:20261201",
    "DTEND;VALUE=DATE:20261202",
    "TRIGGER:-PT1H",
    "DTSTART:20261124T120000Z",
    "SUMMARY:Interview at Nordlys Energi",
  ])
    expect(`\r\n${text}`).toContain(`\r\n${line}\r\n`);
  expect(text.endsWith("END:VCALENDAR\r\n")).toBe(true);
});

it("is valid and empty without a case", () => {
  const text = written([]);
  expect(eventsIn(text)).toEqual([]);
  expect(text).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:/);
});

describe("a later form of an event", () => {
  const numbers = (text: string) =>
    eventsIn(text).map(({ uid, sequence }) => ({ uid, sequence: sequence as number }));

  it("keeps its name and has a higher number when the interview moves", () => {
    const before = numbers(written([stored()]))[0]!;
    const moved = { ...interview, startAt: "2026-11-25T09:00:00+01:00", endAt: undefined };
    const after = numbers(
      written([stored({ interviews: [moved] }, { updatedAt: "2026-11-21T09:00:00.000Z" })]),
    )[0]!;
    expect(after.uid).toBe(before.uid);
    expect(after.sequence).toBeGreaterThan(before.sequence);
  });

  it("has a higher number when the plan changes by itself, and the text is the same until then", () => {
    const [early, same, late] = ["14:00", "20:00"]
      .map((time) => `2026-11-24T${time}:00.000Z`)
      .concat("2026-11-25T14:00:00.000Z")
      .map((now) => written([stored()], now));
    expect(same).toBe(early);
    const [before, after] = [early!, late!].map((text) => numbers(text)[1]!);
    expect(after!.uid).toBe(before!.uid);
    expect(after!.sequence).toBeGreaterThan(before!.sequence);
  });

  it("is another event in another case, also under the same id", () => {
    const [one] = numbers(written([stored()]));
    const [other] = numbers(written([stored({}, { createdAt: "2026-11-20T10:00:00.000Z" })]));
    expect(other!.uid).not.toBe(one!.uid);
  });
});

const anyText = fc.string({ unit: "binary", maxLength: 300 });

it("folds, escapes and loses nothing that matters, whatever a company is called", () => {
  fc.assert(
    fc.property(anyText, anyText, (name, street) => {
      const one = stored({ company: { name, address: [street] } });
      const text = written([one]);
      for (const line of text.split("\r\n"))
        expect(Buffer.byteLength(line), line).toBeLessThanOrEqual(75);
      expect(text.replaceAll("\r\n", "")).not.toMatch(/[\p{Cc}]/u);
      const { caseFile, updatedAt: savedAt } = one;
      const meant = caseEvents(caseFile, { savedAt, now: NOW, closedDays: weekendsOnly("DK") });
      const read = eventsIn(text);
      expect(read.map(({ startDate }) => startDate.toJSDate().getTime())).toEqual(
        meant.map(({ when }) =>
          "on" in when
            ? ICAL.Time.fromDateString(when.on).toJSDate().getTime()
            : Date.parse(when.startAt),
        ),
      );
      expect(new Set(read.map(({ uid }) => uid)).size).toBe(meant.length);
    }),
    { numRuns: 200 },
  );
});

it("holds so many cases and no more", () => {
  const many = Array.from({ length: MOST_CASES + 5 }, (_, place) =>
    stored({}, { id: `case-${place}` }),
  );
  expect(eventsIn(written(many))).toHaveLength(MOST_CASES * 4);
});
