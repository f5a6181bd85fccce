import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { LanguageCode } from "../case-file/case-file.ts";
import { isDay, isTimeZone } from "../case-file/is-time.ts";
import { findDates, findDatesAndTimes } from "./find-dates.ts";
import type { FoundDate, FoundTime } from "./found-date.ts";

/** A Wednesday. */
const FROM = { at: "2026-11-18T09:12:00+01:00", timeZone: "Europe/Copenhagen" };

/** The passage, then the days, then what else is told: `by`, `vague`, `time 13:00-14:00`, `or 2026-03-04`, … */
type Row = [text: string, passage: string, days: string, ...told: string[]];

function told(date: FoundDate): string[] {
  return [
    ...(date.bound ? [date.bound] : []),
    ...(date.precision === "exact" ? [] : [date.precision]),
    ...(date.year ? ["year"] : []),
    ...(date.contradicts ? [`contradicts weekday ${date.weekday}`] : []),
    ...date.otherDays.map((day) => `or ${day}`),
    ...(date.time ? [`time ${clock(date.time)}`] : []),
  ];
}

function clock({ startTime, endTime, halfDayUnsure, timeZone }: FoundTime): string {
  return [endTime ? `${startTime}-${endTime}` : startTime, halfDayUnsure ? "unsure" : "", timeZone]
    .filter(Boolean)
    .join(" ");
}

const days = ({ firstOn, lastOn }: FoundDate) =>
  firstOn === lastOn ? firstOn : `${firstOn}..${lastOn}`;

function check(language: LanguageCode, rows: readonly Row[]) {
  test.each(rows)("%s", (text, passage, expected, ...more) => {
    const found = findDates(text, language, FROM);
    expect(
      found.map((date) => [text.slice(date.start, date.end), days(date), ...told(date)]),
    ).toEqual([[passage, expected, ...more]]);
  });
}

describe("Danish dates of the calendar", () => {
  check("da", [
    [
      "Vi ses tirsdag den 24. november kl. 13.00-14.00.",
      "tirsdag den 24. november kl. 13.00-14.00",
      "2026-11-24",
      "time 13:00-14:00",
    ],
    ["d. 24/11", "d. 24/11", "2026-11-24"],
    ["Kom d. 24/11-2026, tak", "d. 24/11-2026", "2026-11-24", "year"],
    ["den 24.11.2026", "den 24.11.2026", "2026-11-24", "year"],
    ["24. 11. 2026", "24. 11. 2026", "2026-11-24", "year"],
    ["24-11-2026", "24-11-2026", "2026-11-24", "year"],
    ["24/11/26", "24/11/26", "2026-11-24", "year"],
    ["24-11", "24-11", "2026-11-24"],
    ["d.24.11. kl.13.00", "d.24.11. kl.13.00", "2026-11-24", "time 13:00"],
    ["d. 1/12 kl. 9.15?", "d. 1/12 kl. 9.15", "2026-12-01", "time 09:15"],
    ["2026-11-24 kl. 9", "2026-11-24 kl. 9", "2026-11-24", "year", "time 09:00"],
    ["tirs. 24. nov. 2026", "tirs. 24. nov. 2026", "2026-11-24", "year"],
    ["lør. d. 28/11 kl. 1300", "lør. d. 28/11 kl. 1300", "2026-11-28", "time 13:00"],
    ["24. november (tirsdag) kl. 10", "24. november (tirsdag) kl. 10", "2026-11-24", "time 10:00"],
    ["tirsdag den 24. kl. 10", "tirsdag den 24. kl. 10", "2026-11-24", "time 10:00"],
    ["den 24. kl 13", "den 24. kl 13", "2026-11-24", "time 13:00"],
    ["den 5. januar", "den 5. januar", "2027-01-05"],
    ["den 20. oktober", "den 20. oktober", "2026-10-20"],
    ["den 29. februar", "den 29. februar", "2028-02-29"],
    ["03/04/2026", "03/04/2026", "2026-04-03", "year"],
    ["onsdag den 24. november", "onsdag den 24. november", "2026-11-24", "contradicts weekday 3"],
    [
      "mellem den 24. og 26. november",
      "den 24. og 26. november",
      "2026-11-24..2026-11-26",
      "within",
      "range",
    ],
    ["24.-26. november", "24.-26. november", "2026-11-24..2026-11-26", "within", "range"],
    [
      "fra 30. november til 2. december",
      "30. november til 2. december",
      "2026-11-30..2026-12-02",
      "within",
      "range",
    ],
    ["senest tirsdag den 1. december", "senest tirsdag den 1. december", "2026-12-01", "by"],
    ["den 1. december senest", "den 1. december senest", "2026-12-01", "by"],
    ["efter den 1. december", "efter den 1. december", "2026-12-01", "after"],
  ]);
});

describe("English dates of the calendar", () => {
  check("en", [
    ["on Tuesday 24 November at 1 pm", "Tuesday 24 November at 1 pm", "2026-11-24", "time 13:00"],
    [
      "November 24, 2026, 13:00–14:00",
      "November 24, 2026, 13:00–14:00",
      "2026-11-24",
      "year",
      "time 13:00-14:00",
    ],
    ["24 Nov", "24 Nov", "2026-11-24"],
    ["Nov. 24th", "Nov. 24th", "2026-11-24"],
    [
      "the 24th of November between 10 and 11",
      "the 24th of November between 10 and 11",
      "2026-11-24",
      "time 10:00-11:00",
    ],
    ["Tuesday the 24th at 3", "Tuesday the 24th at 3", "2026-11-24", "time 03:00 unsure"],
    ["by Friday 4 December", "by Friday 4 December", "2026-12-04", "by"],
    ["no later than 1 December", "no later than 1 December", "2026-12-01", "by"],
    ["11/24/2026", "11/24/2026", "2026-11-24", "year"],
    ["24/11/2026", "24/11/2026", "2026-11-24", "year"],
    ["03/04/2026", "03/04/2026", "2026-04-03", "year", "or 2026-03-04"],
    ["Wednesday 03/04/2026", "Wednesday 03/04/2026", "2026-03-04", "year"],
    ["24–26 November", "24–26 November", "2026-11-24..2026-11-26", "within", "range"],
    ["November 24-26", "November 24-26", "2026-11-24..2026-11-26", "within", "range"],
    ["2026-11-24T13:00:00Z", "2026-11-24T13:00:00Z", "2026-11-24", "year", "time 13:00 Etc/UTC"],
    [
      "2026-11-24T13:00:00+01:00",
      "2026-11-24T13:00:00+01:00",
      "2026-11-24",
      "year",
      "time 13:00 Etc/GMT-1",
    ],
  ]);
});

describe("Danish days by their distance from now", () => {
  check("da", [
    ["Kan du komme i morgen?", "i morgen", "2026-11-19"],
    ["den 17. nov. kl. 15.02", "den 17. nov. kl. 15.02", "2026-11-17", "time 15:02"],
    ["på torsdag kl. 10.11", "på torsdag kl. 10.11", "2026-11-19", "time 10:11"],
    ["imorgen kl 10", "imorgen kl 10", "2026-11-19", "time 10:00"],
    ["i dag", "i dag", "2026-11-18"],
    ["i overmorgen", "i overmorgen", "2026-11-20"],
    ["i går", "i går", "2026-11-17"],
    ["i mandags", "i mandags", "2026-11-16"],
    ["på tirsdag", "på tirsdag", "2026-11-24"],
    ["på onsdag", "på onsdag", "2026-11-25", "or 2026-11-18"],
    ["næste fredag", "næste fredag", "2026-11-27", "or 2026-11-20"],
    ["tirsdag i næste uge kl. 10", "tirsdag i næste uge kl. 10", "2026-11-24", "time 10:00"],
    ["fredag i uge 49", "fredag i uge 49", "2026-12-04"],
    ["tirsdag 13.30", "tirsdag 13.30", "2026-11-24", "time 13:30"],
    ["næste uge", "næste uge", "2026-11-23..2026-11-27", "within", "range"],
    ["i næste uge", "i næste uge", "2026-11-23..2026-11-27", "within", "range"],
    ["uge 49", "uge 49", "2026-11-30..2026-12-04", "within", "range"],
    ["i uge 49 eller 50", "i uge 49 eller 50", "2026-11-30..2026-12-11", "within", "range"],
    ["senest i uge 50", "senest i uge 50", "2026-12-07..2026-12-11", "by", "range"],
    ["uge 2", "uge 2", "2027-01-11..2027-01-15", "within", "range"],
    ["senest fredag", "senest fredag", "2026-11-20", "by"],
    ["inden for 14 dage", "inden for 14 dage", "2026-11-18..2026-12-02", "within", "range"],
    ["inden for 5 hverdage", "inden for 5 hverdage", "2026-11-18..2026-11-25", "within", "range"],
    [
      "i løbet af et par dage",
      "i løbet af et par dage",
      "2026-11-18..2026-11-20",
      "within",
      "vague",
    ],
    [
      "inden for de næste 2-3 uger",
      "inden for de næste 2-3 uger",
      "2026-11-18..2026-12-09",
      "within",
      "vague",
    ],
    ["om to uger", "om to uger", "2026-12-02", "vague"],
    ["om 3 dage", "om 3 dage", "2026-11-21"],
    ["medio december", "medio december", "2026-12-11..2026-12-20", "within", "vague"],
    ["i slutningen af ugen", "i slutningen af ugen", "2026-11-19..2026-11-20", "within", "vague"],
    ["først i næste uge", "først i næste uge", "2026-11-23..2026-11-24", "within", "vague"],
    [
      "inden udgangen af uge 49",
      "inden udgangen af uge 49",
      "2026-12-03..2026-12-04",
      "before",
      "vague",
    ],
    ["ved ugens udgang", "ved ugens udgang", "2026-11-19..2026-11-20", "within", "vague"],
    ["inden jul", "inden jul", "2026-12-24", "before", "vague"],
    ["i januar", "i januar", "2027-01-01..2027-01-31", "within", "vague"],
  ]);
});

describe("English days by their distance from now", () => {
  check("en", [
    ["see you tomorrow at noon", "tomorrow at noon", "2026-11-19", "time 12:00"],
    ["on Tuesday", "on Tuesday", "2026-11-24"],
    ["this Friday, 2pm GMT", "this Friday, 2pm GMT", "2026-11-20", "time 14:00 Etc/UTC"],
    ["next Friday", "next Friday", "2026-11-27", "or 2026-11-20"],
    ["Friday next week", "Friday next week", "2026-11-27"],
    ["within two weeks", "within two weeks", "2026-11-18..2026-12-02", "within", "range"],
    ["in two weeks' time", "in two weeks' time", "2026-12-02", "vague"],
    ["by the end of next week", "by the end of next week", "2026-11-26..2026-11-27", "by", "vague"],
    ["early next week", "early next week", "2026-11-23..2026-11-24", "within", "vague"],
    ["mid-December", "mid-December", "2026-12-11..2026-12-20", "within", "vague"],
    ["end of the month", "end of the month", "2026-11-21..2026-11-30", "within", "vague"],
    [
      "within five working days",
      "within five working days",
      "2026-11-18..2026-11-25",
      "within",
      "range",
    ],
  ]);
});

describe("Clock times beside a day", () => {
  check("da", [
    [
      "Dato: tirsdag den 24. november\nTidspunkt: kl. 13.00 – 14.00\nSted: Havnegade 3",
      "tirsdag den 24. november\nTidspunkt: kl. 13.00 – 14.00",
      "2026-11-24",
      "time 13:00-14:00",
    ],
    [
      "Tid: 13.00-14.00, tirsdag d. 24. november",
      "13.00-14.00, tirsdag d. 24. november",
      "2026-11-24",
      "time 13:00-14:00",
    ],
    [
      "mellem kl. 10 og 12 på torsdag",
      "mellem kl. 10 og 12 på torsdag",
      "2026-11-19",
      "time 10:00-12:00",
    ],
    [
      "på torsdag kl. 13 dansk tid",
      "på torsdag kl. 13 dansk tid",
      "2026-11-19",
      "time 13:00 Europe/Copenhagen",
    ],
    ["på torsdag kl. 2", "på torsdag kl. 2", "2026-11-19", "time 02:00 unsure"],
    [
      "Hvornår: 24. november 2026 13:00-14:00 (UTC+01:00) Bruxelles, København, Madrid, Paris.",
      "24. november 2026 13:00-14:00 (UTC+01:00) Bruxelles, København, Madrid, Paris",
      "2026-11-24",
      "year",
      "time 13:00-14:00 Europe/Copenhagen",
    ],
    [
      "tirs. 24. nov. 2026 13.00 – 14.00 (Centraleuropæisk tid - København)",
      "tirs. 24. nov. 2026 13.00 – 14.00 (Centraleuropæisk tid - København)",
      "2026-11-24",
      "year",
      "time 13:00-14:00 Europe/Copenhagen",
    ],
    [
      "Tue Nov 24, 2026 11 – 1pm (CET)",
      "Tue Nov 24, 2026 11 – 1pm (CET)",
      "2026-11-24",
      "year",
      "time 11:00-13:00 Europe/Copenhagen",
    ],
    ["9:00 AM ET on Dec 1", "9:00 AM ET on Dec 1", "2026-12-01", "time 09:00 America/New_York"],
  ]);

  test("a time without a day is told apart from the days", () => {
    const text = "Kan vi sige kl. 13? Eller 14:30-15:00?";
    const { dates, times } = findDatesAndTimes(text, "da", FROM);
    expect(dates).toEqual([]);
    expect(times.map((time) => [text.slice(time.start, time.end), clock(time)])).toEqual([
      ["kl. 13", "13:00"],
      ["14:30-15:00", "14:30-15:00"],
    ]);
  });

  test("each of two days gets its own time", () => {
    const found = findDates("tirsdag den 24/11 kl. 10 eller onsdag den 25/11 kl. 11", "da", FROM);
    expect(found.map((date) => [date.firstOn, date.time?.startTime])).toEqual([
      ["2026-11-24", "10:00"],
      ["2026-11-25", "11:00"],
    ]);
  });

  test("two days that share a month are two days", () => {
    const found = findDates("den 24. eller 25. november", "da", FROM);
    expect(found.map(days)).toEqual(["2026-11-24", "2026-11-25"]);
  });
});

describe("What is no date", () => {
  test.each([
    "24/7 og 50/50 og 3/4 af tiden",
    "tlf. 45 24 11 20 26",
    "+45 24-11-20-26",
    "10.0.0.1 og 3.141",
    "den 3. samtale i 2. runde",
    "the 3rd round",
    "man skal møde til tiden, og han sat der",
    "I may march with my son",
    "two weeks after the interview",
    "5 hverdage efter samtalen",
    "mandag-fredag 9-15",
    "30 Feb 2027, 31/04/2026, 2026-13-01",
    "https://example.com/2026/11/24/job",
    "CVR 24112026",
  ])("%s", (text) => {
    expect(findDates(text, "da", FROM)).toEqual([]);
    expect(findDates(text, "en", FROM)).toEqual([]);
  });
});

describe("Whatever the text", () => {
  const piece = fc.oneof(
    fc.constantFrom(
      ..."den d. 24 24. 11 / . - : kl. kl 13 13.00 13:00 i på om to uger uge 49 næste next Friday fredag november Nov 2026 26 99 00 senest by end of the week am pm ( ) , UTC +01:00 T Z mellem og".split(
        " ",
      ),
    ),
    fc.string({ unit: "binary", maxLength: 4 }),
  );
  const text = fc
    .array(fc.tuple(piece, fc.constantFrom(" ", "", "\n")))
    .map((parts) => parts.flat().join(""));

  test("passages are in order, inside the text, and name days, times and zones that exist", () => {
    fc.assert(
      fc.property(text, fc.constantFrom("da" as const, "en" as const), (written, language) => {
        let last = 0;
        for (const date of findDates(written, language, FROM)) {
          expect(date.start).toBeGreaterThanOrEqual(last);
          expect(date.end).toBeGreaterThan(date.start);
          expect(date.end).toBeLessThanOrEqual(written.length);
          expect([date.firstOn, date.lastOn, ...date.otherDays].every(isDay)).toBe(true);
          expect(date.firstOn <= date.lastOn).toBe(true);
          if (date.time) checkTime(date.time);
          last = date.end;
        }
      }),
      { numRuns: 2000 },
    );
  });

  function checkTime(time: FoundTime) {
    expect(time.startTime).toMatch(/^([01]\d|2[0-3]):[0-5]\d$/);
    if (time.endTime) expect(time.endTime > time.startTime).toBe(true);
    if (time.endTime) expect(time.endTime).toMatch(/^([01]\d|2[0-3]):[0-5]\d$/);
    if (time.timeZone) expect(isTimeZone(time.timeZone)).toBe(true);
  }

  test("read at an odd time, it still answers", () => {
    for (const at of ["0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z", "2090-12-31T23:59:59Z"])
      expect(() =>
        findDates("tirsdag den 24. november, uge 53, næste måned", "da", { ...FROM, at }),
      ).not.toThrow();
  });
});
