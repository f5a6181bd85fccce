import type { LanguageCode } from "@efterklang/core/case-file/case-file";
import { describe, expect, test } from "vitest";
import { returnDay } from "./return-day.ts";

/** A Tuesday. */
const FROM = { at: "2026-11-24T10:00:00Z", timeZone: "Europe/Copenhagen" };

function check(
  language: LanguageCode,
  rows: readonly (readonly [text: string, day: string | null])[],
) {
  test.each(rows)("%s", (text, day) => expect(returnDay(text, language, FROM)).toBe(day));
}

describe("Somebody who is away is back", () => {
  check("da", [
    ["Jeg holder ferie og er tilbage mandag den 7. december.", "2026-12-07"],
    ["Jeg er tilbage på kontoret den 7. december.", "2026-12-07"],
    ["Den 7. december er jeg tilbage igen.", "2026-12-07"],
    ["Jeg er på ferie til og med fredag den 4. december.", "2026-12-07"],
    ["Jeg er på ferie frem til den 7. december.", "2026-12-07"],
    ["Jeg holder ferie fra den 30. november til den 4. december.", "2026-12-07"],
    ["Jeg holder ferie i uge 49.", "2026-12-07"],
    ["Jeg er på kursus i dag.", "2026-11-25"],
    ["Jeg er ude af kontoret i dag og i morgen.", "2026-11-26"],
    ["Jeg kan træffes igen i uge 50.", "2026-12-07"],
    ["Jeg er på ferie uge 49 og 50 og vender tilbage mandag den 14. december.", "2026-12-14"],
    ["Jeg er på barsel.", null],
    ["Jeg er væk fra skærmen og svarer hurtigst muligt.", null],
    ["Jeg var på ferie til og med den 20. november.", null],
  ]);
  check("en", [
    ["I am out of the office until Monday 30 November.", "2026-11-30"],
    ["I will be back on 7 December.", "2026-12-07"],
    ["I am on annual leave, returning on Monday 7 December.", "2026-12-07"],
    ["I'm away from 30 November through 4 December.", "2026-12-07"],
    ["I am out of the office today.", "2026-11-25"],
    ["I am out of the office and will return on December 7th, 2026.", "2026-12-07"],
    ["I am on leave this week.", "2026-11-30"],
    ["I am on parental leave.", null],
  ]);
});

describe("A return in many words, on a Thursday", () => {
  const from = { at: "2026-11-26T10:00:00+01:00", timeZone: "Europe/Copenhagen" };
  test.each<[text: string, days: (string | null)[]]>([
    ["Jeg er tilbage mandag.", ["2026-11-30"]],
    ["Jeg er på kontoret igen d. 7/12.", ["2026-12-07"]],
    ["Jeg holder fri t.o.m. 4/12.", ["2026-12-07"]],
    ["Jeg har ferie i uge 49 og 50.", ["2026-12-14"]],
    ["Jeg har ferie fra den 27. november til den 6. december (begge dage inkl.).", ["2026-12-07"]],
    ["Jeg læser mails igen mandag d. 7. december 2026.", ["2026-12-07"]],
    ["Ferie uge 49. Mvh Lone", ["2026-12-07"]],
    ["Jeg er væk indtil 3. december.", ["2026-12-03"]],
    ["Jeg er først på arbejde igen onsdag.", ["2026-12-02"]],
    ["Jeg besvarer din mail, når jeg er hjemme igen den 8. december.", ["2026-12-08"]],
    ["Jeg svarer på din mail tirsdag den 1. december.", ["2026-12-01"]],
    [
      "Kontoret er lukket mellem jul og nytår og åbner igen mandag den 4. januar 2027.",
      ["2027-01-04"],
    ],
    ["Min sidste feriedag er 11. december.", ["2026-12-14"]],
    ["Jeg har fri resten af ugen.", ["2026-11-30"]],
    ["Jeg er ude af huset i dag og i morgen.", ["2026-11-30"]],
    ["Jeg vender tilbage den 2. december.", ["2026-12-02"]],
    ["Jeg er offline frem til og med d. 6. december.", ["2026-12-07"]],
    ["Fraværende 26.11.2026 - 04.12.2026", ["2026-12-07"]],
  ])("%s", (text, days) => expect(days).toContain(returnDay(text, "da", from)));
  test.each<[text: string, days: (string | null)[]]>([
    ["I will be back on Monday.", ["2026-11-30"]],
    ["I'm out until Monday 7 December.", ["2026-12-07"]],
    ["I am out of the office from 26 November to 4 December.", ["2026-12-07"]],
    ["I'm away through December 4.", ["2026-12-07"]],
    ["I return Tuesday, December 8, 2026.", ["2026-12-08"]],
    ["I will respond to your email on Monday, 30 November.", ["2026-11-30"]],
    ["I'll be back in the office on the 3rd.", ["2026-12-03"]],
    ["I'm on leave for the rest of the week.", ["2026-11-30"]],
    ["Out of office 27/11 - 2/12", ["2026-12-03"]],
    ["I will be returning to work on 1st December.", ["2026-12-01"]],
    ["Our office is closed 24 December to 3 January inclusive.", ["2027-01-04"]],
    ["I'm off until next Wednesday.", ["2026-12-02"]],
    [
      "I'll have limited access to email and will reply once I'm back (Thursday 3 Dec).",
      ["2026-12-03"],
    ],
    ["I am out of office today.", ["2026-11-27"]],
    ["I'll be back at work in week 50.", ["2026-12-07"]],
  ])("%s", (text, days) => expect(days).toContain(returnDay(text, "en", from)));
});
