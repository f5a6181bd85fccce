import type { LanguageCode } from "@efterklang/core/case-file/case-file";
import { describe, expect, test } from "vitest";
import { promisedDay } from "./promised-day.ts";

/** A Tuesday. */
const FROM = { at: "2026-11-24T10:00:00Z", timeZone: "Europe/Copenhagen" };

function check(
  language: LanguageCode,
  rows: readonly (readonly [text: string, day: string | null])[],
) {
  test.each(rows)("%s", (text, day) => expect(promisedDay(text, language, FROM)).toBe(day));
}

describe("A Danish reply promises an answer by the last day that it names", () => {
  check("da", [
    ["Vi vender tilbage i næste uge.", "2026-12-04"],
    ["Vi vender tilbage senest fredag den 4. december.", "2026-12-04"],
    ["Du hører fra os senest den 4/12.", "2026-12-04"],
    ["Du hører fra os i uge 49.", "2026-12-04"],
    ["I uge 49 vender vi tilbage.", "2026-12-04"],
    ["Senest på fredag hører du fra mig.", "2026-11-27"],
    ["Du får svar inden for 14 dage.", "2026-12-08"],
    ["Vi giver besked inden fredag.", "2026-11-26"],
    ["Vi giver dig besked inden udgangen af ugen.", "2026-11-27"],
    ["Vi regner med at træffe en beslutning i starten af december.", "2026-12-10"],
    ["Jeg ringer til dig i morgen.", "2026-11-25"],
    ["Jeg vender tilbage i løbet af et par dage.", "2026-11-26"],
    ["Vi forventer at vende tilbage med en afklaring om to uger.", "2026-12-08"],
    ["Du hører først fra os i uge 50.", "2026-12-11"],
    ["Du hører ikke fra os før i uge 50.", "2026-12-11"],
    ["I kan forvente, at I hører fra os på mandag.", "2026-11-30"],
    [
      "Vi holder de sidste samtaler i denne uge og vender tilbage senest fredag den 4. december.",
      "2026-12-04",
    ],
    ["Du får besked i næste uge, og senest den 7. december.", "2026-12-07"],
    ["Tak for din mail.\nVi vender tilbage\nsenest fredag den\n4. december.", "2026-12-04"],
  ]);
});

describe("An English reply promises an answer by the last day that it names", () => {
  check("en", [
    ["We will get back to you by Friday 4 December.", "2026-12-04"],
    ["You will hear from us within two weeks.", "2026-12-08"],
    ["We'll be in touch early next week.", "2026-12-01"],
    ["We expect to make a decision by the end of the week.", "2026-11-27"],
    ["I'll let you know on Monday.", "2026-11-30"],
    ["By 1 December we should have an answer.", "2026-12-01"],
    ["We aim to come back to you before Friday.", "2026-11-26"],
    ["I will give you a call tomorrow.", "2026-11-25"],
  ]);
});

describe("No promise of an answer is", () => {
  check("da", [
    ["Tak for din mail, jeg vender tilbage.", null],
    ["Vi vender tilbage snarest.", null],
    ["Vi vender ikke tilbage i denne uge.", null],
    ["Vi vender tilbage efter den 1. december.", null],
    ["Vi holder samtaler frem til fredag den 4. december og vender tilbage derefter.", null],
    ["Vi holder samtaler i uge 49, og du hører fra os.", null],
    ["Kan du vende tilbage senest fredag?", null],
    ["Giv os gerne besked senest fredag den 4. december.", null],
    ["Vi skal have dit svar senest fredag.", null],
    ["Tak for samtalen i går. Vi vender tilbage.", null],
    ["Vi vendte tilbage i sidste uge, men hører fra dig.", null],
    ["Samtalen er tirsdag den 1. december kl. 10.", null],
    ["Vi lovede at vende tilbage senest i går.", null],
  ]);
  check("en", [
    ["Please let us know by Friday.", null],
    ["Could you get back to us by 4 December?", null],
    ["We will be in touch.", null],
    ["Your interview is on 4 December at 10.", null],
  ]);
});
