import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LANGUAGES, type LanguageCode } from "../case-file/case-file.ts";
import {
  dayNameWords,
  dayOf,
  dayWords,
  durationWords,
  momentNameWords,
  momentWords,
  pastDayWords,
} from "./date-words.ts";

const COPENHAGEN = "Europe/Copenhagen";
/** A Tuesday, at 15:10 in Copenhagen. */
const NOW = "2026-11-24T15:10:00+01:00";

type Row = [at: string, da: string, en: string];

const both = (words: (language: LanguageCode) => string) => LANGUAGES.map(words);

describe("momentWords", () => {
  it.each<Row>([
    ["2026-11-24T16:00:00+01:00", "i dag kl. 16", "today at 4 pm"],
    ["2026-11-24T15:10:59+01:00", "i dag kl. 15.10", "today at 3:10 pm"],
    ["2026-11-25T08:30:00+01:00", "i morgen kl. 8.30", "tomorrow at 8:30 am"],
    ["2026-11-25T12:00:00+01:00", "i morgen kl. 12", "tomorrow at noon"],
    ["2026-11-25T12:05:00+01:00", "i morgen kl. 12.05", "tomorrow at 12:05 pm"],
    ["2026-11-25T00:00:00+01:00", "i morgen kl. 00.00", "tomorrow at 12 am"],
    ["2026-11-25T00:30:00+01:00", "i morgen kl. 00.30", "tomorrow at 12:30 am"],
    ["2026-11-24T23:59:00+01:00", "i dag kl. 23.59", "today at 11:59 pm"],
    ["2026-11-26T09:00:00+01:00", "torsdag kl. 9", "on Thursday at 9 am"],
    ["2026-11-27T09:00:00+01:00", "fredag kl. 9", "on Friday at 9 am"],
    ["2026-11-30T09:00:00+01:00", "mandag kl. 9", "on Monday at 9 am"],
    ["2026-12-01T09:00:00+01:00", "tirsdag den 1. december kl. 9", "on Tuesday 1 December at 9 am"],
    ["2026-11-23T14:00:00+01:00", "i går kl. 14", "yesterday at 2 pm"],
    ["2026-11-22T14:00:00+01:00", "i forgårs kl. 14", "last Sunday at 2 pm"],
    ["2026-11-19T14:00:00+01:00", "i torsdags kl. 14", "last Thursday at 2 pm"],
    [
      "2026-11-17T14:00:00+01:00",
      "tirsdag den 17. november kl. 14",
      "on Tuesday 17 November at 2 pm",
    ],
    [
      "2027-01-04T09:00:00+01:00",
      "mandag den 4. januar 2027 kl. 9",
      "on Monday 4 January 2027 at 9 am",
    ],
    ["2026-11-24T17:00:00Z", "i dag kl. 18", "today at 6 pm"],
    ["2026-11-24T23:30:00Z", "i morgen kl. 00.30", "tomorrow at 12:30 am"],
  ])("says %s as %s and %s", (at, ...words) => {
    expect(both((language) => momentWords(at, NOW, COPENHAGEN, language))).toEqual(words);
  });

  it("reads the day in the given zone, not in that of the instant", () => {
    const at = "2026-11-25T04:00:00+01:00";
    expect(both((language) => momentWords(at, NOW, "America/New_York", language))).toEqual([
      "i dag kl. 22",
      "today at 10 pm",
    ]);
  });

  it.each<[name: string, now: string, at: string, da: string]>([
    [
      "before the hour is skipped",
      "2026-03-28T20:00:00+01:00",
      "2026-03-29T00:30:00Z",
      "i morgen kl. 1.30",
    ],
    [
      "after the hour is skipped",
      "2026-03-28T20:00:00+01:00",
      "2026-03-29T01:00:00Z",
      "i morgen kl. 3",
    ],
    [
      "on the far side of a day of 23 hours",
      "2026-03-28T23:30:00+01:00",
      "2026-03-30T08:00:00+02:00",
      "mandag kl. 8",
    ],
    [
      "in the first of two like hours",
      "2026-10-25T00:10:00+02:00",
      "2026-10-25T02:30:00+02:00",
      "i dag kl. 2.30",
    ],
    [
      "in the second of two like hours",
      "2026-10-25T00:10:00+02:00",
      "2026-10-25T02:30:00+01:00",
      "i dag kl. 2.30",
    ],
    [
      "at the end of a day of 25 hours",
      "2026-10-25T00:10:00+02:00",
      "2026-10-25T23:50:00+01:00",
      "i dag kl. 23.50",
    ],
  ])("keeps the right day and clock %s", (_, now, at, da) => {
    expect(momentWords(at, now, COPENHAGEN, "da")).toBe(da);
  });

  it("writes the date out, without its year, where now is not known", () => {
    const at = "2026-12-01T09:00:00+01:00";
    expect(both((language) => momentWords(at, null, COPENHAGEN, language))).toEqual([
      "tirsdag den 1. december kl. 9",
      "on Tuesday 1 December at 9 am",
    ]);
  });
});

describe("momentNameWords", () => {
  it.each<Row>([
    ["2026-11-24T16:00:00+01:00", "kl. 16 i dag", "4 pm today"],
    ["2026-11-25T12:00:00+01:00", "kl. 12 i morgen", "noon tomorrow"],
    ["2026-11-23T12:30:00+01:00", "kl. 12.30 i går", "12:30 pm yesterday"],
    ["2026-11-27T09:00:00+01:00", "fredag kl. 9", "9 am on Friday"],
    ["2026-12-01T09:00:00+01:00", "tirsdag den 1. december kl. 9", "9 am on Tuesday 1 December"],
  ])("names %s so that it can stand after inden or before: %s, %s", (at, ...words) => {
    expect(both((language) => momentNameWords(at, NOW, COPENHAGEN, language))).toEqual(words);
  });
});

describe("dayWords and dayNameWords", () => {
  it.each<[day: string, da: string, en: string, daName: string, enName: string]>([
    ["2026-11-24", "i dag", "today", "i dag", "today"],
    ["2026-11-25", "i morgen", "tomorrow", "i morgen", "tomorrow"],
    ["2026-11-23", "i går", "yesterday", "i går", "yesterday"],
    ["2026-11-22", "i forgårs", "last Sunday", "i forgårs", "last Sunday"],
    ["2026-11-21", "i lørdags", "last Saturday", "i lørdags", "last Saturday"],
    ["2026-11-18", "i onsdags", "last Wednesday", "i onsdags", "last Wednesday"],
    [
      "2026-11-17",
      "tirsdag den 17. november",
      "on Tuesday 17 November",
      "tirsdag den 17. november",
      "Tuesday 17 November",
    ],
    ["2026-11-26", "på torsdag", "on Thursday", "torsdag", "Thursday"],
    ["2026-11-30", "på mandag", "on Monday", "mandag", "Monday"],
    [
      "2026-12-01",
      "tirsdag den 1. december",
      "on Tuesday 1 December",
      "tirsdag den 1. december",
      "Tuesday 1 December",
    ],
    [
      "2027-03-01",
      "mandag den 1. marts 2027",
      "on Monday 1 March 2027",
      "mandag den 1. marts 2027",
      "Monday 1 March 2027",
    ],
    [
      "2025-02-28",
      "fredag den 28. februar 2025",
      "on Friday 28 February 2025",
      "fredag den 28. februar 2025",
      "Friday 28 February 2025",
    ],
  ])("says %s as %s, %s, %s and %s", (day, ...words) => {
    expect([
      ...both((language) => dayWords(day, NOW, COPENHAGEN, language)),
      ...both((language) => dayNameWords(day, NOW, COPENHAGEN, language)),
    ]).toEqual(words);
  });

  it("takes today from the zone, so that late evening elsewhere is still today there", () => {
    const now = "2026-11-24T23:30:00-05:00";
    expect(dayWords("2026-11-24", now, "America/New_York", "da")).toBe("i dag");
    expect(dayWords("2026-11-24", now, COPENHAGEN, "da")).toBe("i går");
  });
});

describe("pastDayWords", () => {
  it.each<Row>([
    ["2026-11-24", "i dag", "today"],
    ["2026-11-23", "i går", "yesterday"],
    ["2026-11-22", "i søndags", "on Sunday"],
    ["2026-11-20", "i fredags", "on Friday"],
    ["2026-11-19", "i torsdags", "on Thursday"],
    ["2026-11-18", "i onsdags", "on Wednesday"],
    ["2026-11-17", "den 17. november", "on 17 November"],
    ["2026-10-12", "den 12. oktober", "on 12 October"],
    ["2025-12-19", "den 19. december 2025", "on 19 December 2025"],
    ["2026-11-26", "den 26. november", "on 26 November"],
  ])("refers back to %s as %s and %s", (day, ...words) => {
    expect(both((language) => pastDayWords(day, NOW, COPENHAGEN, language))).toEqual(words);
  });
});

describe("dayOf", () => {
  it.each([
    ["2026-11-24T23:30:00Z", COPENHAGEN, "2026-11-25"],
    ["2026-11-24T23:30:00Z", "America/New_York", "2026-11-24"],
  ])("puts %s in %s on %s", (at, zone, day) => {
    expect(dayOf(at, zone)).toBe(day);
  });
});

describe("durationWords", () => {
  it.each<[minutes: number, da: string, en: string]>([
    [-5, "under et minut", "less than a minute"],
    [0.5, "under et minut", "less than a minute"],
    [1, "1 minut", "1 minute"],
    [25.9, "25 minutter", "25 minutes"],
    [60, "1 time", "1 hour"],
    [80, "1 time og 20 minutter", "1 hour and 20 minutes"],
    [121, "2 timer og 1 minut", "2 hours and 1 minute"],
    [120, "2 timer", "2 hours"],
    [199, "3 timer", "3 hours"],
    [24 * 60, "24 timer", "24 hours"],
    [48 * 60 - 1, "47 timer", "47 hours"],
    [48 * 60, "2 dage", "2 days"],
    [10 * 24 * 60 + 300, "10 dage", "10 days"],
  ])("says %d minutes as %s and %s", (minutes, ...words) => {
    expect(both((language) => durationWords(minutes, language))).toEqual(words);
  });
});

describe("any instant", () => {
  const instant = fc
    .date({ min: new Date("2020-01-01"), max: new Date("2035-12-31"), noInvalidDate: true })
    .map((date) => date.toISOString());
  const anyZone = fc.constantFrom(COPENHAGEN, "America/New_York", "Asia/Kathmandu", "Pacific/Apia");
  const anyLanguage = fc.constantFrom(...LANGUAGES);

  it("is said in words, without a gap and without a machine's date", () => {
    fc.assert(
      fc.property(instant, fc.option(instant), anyZone, anyLanguage, (at, now, zone, language) => {
        const day = dayOf(at, zone);
        for (const words of [
          momentWords(at, now, zone, language),
          momentNameWords(at, now, zone, language),
          dayWords(day, now, zone, language),
          dayNameWords(day, now, zone, language),
          pastDayWords(day, now, zone, language),
        ]) {
          expect(words).not.toMatch(/undefined|NaN|null|\d{4}-\d{2}| {2}/);
        }
      }),
    );
  });
});
