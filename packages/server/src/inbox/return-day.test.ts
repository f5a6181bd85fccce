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
