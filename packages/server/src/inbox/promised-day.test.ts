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

describe("An answer promised in many words, on a Thursday", () => {
  const from = { at: "2026-11-26T10:00:00+01:00", timeZone: "Europe/Copenhagen" };
  test.each<[text: string, days: (string | null)[]]>([
    ["Du hører fra os senest fredag.", ["2026-11-27"]],
    ["Vi vender tilbage i starten af næste uge.", ["2026-12-01", "2026-12-02"]],
    ["Du får svar i slutningen af næste uge.", ["2026-12-04"]],
    ["Jeg vender tilbage på mandag.", ["2026-11-30"]],
    ["Jeg regner med at kunne give dig et svar den 3. december.", ["2026-12-03"]],
    ["Vi forventer at have truffet en beslutning inden udgangen af næste uge.", ["2026-12-04"]],
    ["Vi skriver ud til alle kandidater på tirsdag.", ["2026-12-01"]],
    ["I får svar fra os d. 2/12-2026.", ["2026-12-02"]],
    ["Du skal nok høre fra mig i morgen.", ["2026-11-27"]],
    ["Forventet svar: 4. december.", ["2026-12-04"]],
    ["Vi håber at være klar med en afgørelse om en uges tid.", ["2026-12-03"]],
    ["Giv os lige en uge, så vender vi tilbage.", ["2026-12-03", null]],
    ["Jeg har en afklaring til dig inden weekenden.", ["2026-11-27"]],
    ["Du kan forvente at høre fra os senest i uge 49.", ["2026-12-04"]],
    ["Vi ringer mandag eller tirsdag.", ["2026-12-01"]],
    ["Vi kontakter alle kandidater telefonisk tirsdag den 1. december.", ["2026-12-01"]],
    ["Endeligt svar følger senest d. 10. december.", ["2026-12-10"]],
    ["Beslutningen bliver truffet på onsdag, hvorefter du får besked.", ["2026-12-02", null]],
    ["Vi afslutter samtalerne på tirsdag og melder tilbage onsdag.", ["2026-12-02"]],
    ["Du får besked primo december.", ["2026-12-10"]],
    ["Vi sigter efter at give svar inden for de næste 3-4 dage.", ["2026-11-30"]],
    ["Jeg tager fat i dig i næste uge.", ["2026-12-04"]],
    ["Jeg giver dig et kald på mandag.", ["2026-11-30"]],
    ["Vi informerer dig om udfaldet fredag d. 4.", ["2026-12-04"]],
    ["Jeg vender tilbage, så snart jeg ved noget.", [null]],
    ["Kan du vende tilbage senest på mandag?", [null]],
    ["Jeg vil bede dig vende tilbage til mig senest mandag.", [null]],
    ["Vi har den næste samtale på mandag.", [null]],
    ["Ansøgningsfristen er 4. december, og du hører fra os derefter.", [null]],
    ["Vi går videre med processen i januar.", [null]],
    ["Svar udbedes inden mandag.", [null]],
    ["Vi glæder os til at høre fra dig senest mandag.", [null]],
    ["Du hører fra mig, når jeg er tilbage den 7. december.", ["2026-12-07", null]],
    ["Du vil modtage svar fra os inden for en uge.", ["2026-12-03"]],
    ["Du vil blive kontaktet i løbet af uge 50.", ["2026-12-11"]],
    [
      "Vi bestræber os på at have et svar klar til dig senest den 8. december kl. 12.",
      ["2026-12-08"],
    ],
    ["Svaret kommer på mandag.", ["2026-11-30"]],
    ["Du hører mere fra mig i løbet af dagen.", ["2026-11-26"]],
    ["Jeg melder ud inden jeg går på juleferie den 18. december.", ["2026-12-17", "2026-12-18"]],
  ])("%s", (text, days) => expect(days).toContain(promisedDay(text, "da", from)));
  test.each<[text: string, days: (string | null)[]]>([
    ["We'll get back to you by Friday 4 December.", ["2026-12-04", "2026-12-03"]],
    ["You will hear from us early next week.", ["2026-12-01", "2026-12-02"]],
    ["I'll circle back on Monday.", ["2026-11-30"]],
    ["I will follow up with you on Tuesday.", ["2026-12-01"]],
    ["Expect an email from me tomorrow.", ["2026-11-27"]],
    ["We aim to make a decision by the end of next week.", ["2026-12-04"]],
    ["We should know by Wednesday.", ["2026-12-02", "2026-12-01"]],
    ["I'll have feedback for you on Monday afternoon.", ["2026-11-30"]],
    ["We hope to have an update within the next 5 business days.", ["2026-12-03"]],
    ["I'll be in touch in a week or so.", ["2026-12-03"]],
    ["You can expect to receive our response no later than 10 December 2026.", ["2026-12-10"]],
    ["We'll notify all candidates on December 8th.", ["2026-12-08"]],
    ["Give us until Tuesday and we'll let you know.", ["2026-12-01", null]],
    ["I'll ring you on Monday morning.", ["2026-11-30"]],
    ["We're meeting tomorrow and will update you straight after.", ["2026-11-27", null]],
    ["You'll have our answer before the weekend.", ["2026-11-27"]],
    ["We should be able to tell you more by next Thursday.", ["2026-12-03", "2026-12-02"]],
    ["I'll revert by EOD Monday.", ["2026-11-30"]],
    ["I'll email you later this week.", ["2026-11-27"]],
    ["Please get back to me by Monday.", [null]],
    ["Looking forward to hearing from you by Monday.", [null]],
    ["We'd appreciate your reply by Friday.", [null]],
    ["Our next meeting is on Monday.", [null]],
    ["The role starts on 4 January.", [null]],
    ["Please let us know by 2 December whether you are still interested.", [null]],
    ["We will get back to you as soon as possible.", [null]],
    ["You'll hear either way by the 4th.", ["2026-12-04", "2026-12-03"]],
    [
      "We're hoping to wrap this up by mid next week and will be in touch then.",
      ["2026-12-02", null],
    ],
    ["I should have news for you by close of play tomorrow.", ["2026-11-27"]],
    ["A decision is expected on 3 December.", ["2026-12-03"]],
    ["You'll hear back from us within ten days.", ["2026-12-06"]],
    ["Allow us up to two weeks to come back to you.", ["2026-12-10", null]],
    ["I'll come back to you on Monday.", ["2026-11-30"]],
  ])("%s", (text, days) => expect(days).toContain(promisedDay(text, "en", from)));
});
