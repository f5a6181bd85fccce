import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseCaseFile } from "../case-file/parse-case-file.ts";
import { textDocument } from "./make-document.ts";
import { readIntake } from "./read-intake.ts";

const NOW = "2026-11-19T10:00:00+01:00";
const read = (text: string) =>
  readIntake([textDocument("text", text, NOW, "Europe/Copenhagen")], {
    me: { name: "Mette Kjær", email: "mette@kjaer.example" },
    now: NOW,
  });
const asked = (text: string) => read(text).questions.map(({ code }) => code);

describe("what is not beyond doubt is asked", () => {
  test.each([
    [
      "a choice of times",
      "Kan du komme til samtale enten tirsdag den 24. november kl. 10 eller onsdag den 25. november kl. 11?",
      "which-time",
    ],
    [
      "a weekday that is not the date's",
      "Kom til samtale onsdag den 24. november kl. 10.",
      "weekday-contradicts",
    ],
    [
      "next Friday",
      "Could you come to an interview at our office next Friday at 10:30 am?",
      "which-time",
    ],
    [
      "an hour of either half of the day",
      "Kom til samtale tirsdag den 24. november kl. 2.",
      "half-day",
    ],
    [
      "a time still to come",
      "Vi vil gerne invitere dig til en samtale i uge 49.",
      "interview-time",
    ],
    ["the end", "Kom til samtale tirsdag den 24. november kl. 10.", "interview-end"],
    ["the company", "Kom til samtale tirsdag den 24. november kl. 10.", "company"],
  ])("%s", (_, text, code) => {
    expect(asked(text)).toContain(code);
  });

  test("and no time is set where there is a choice", () => {
    expect(
      read(
        "Kan du tirsdag den 24. november kl. 10 eller onsdag den 25. november kl. 11 komme til samtale?",
      ).caseFile.interviews?.[0]?.startAt,
    ).toBeUndefined();
  });
});

describe("how the interview is held", () => {
  test.each([
    ["Vi inviterer dig til en samtale på Teams tirsdag den 24. november kl. 10.", "video"],
    [
      "Vi inviterer til samtale: https://us02web.zoom.us/j/1 tirsdag den 24. november kl. 10.",
      "video",
    ],
    ["Må jeg ringe til dig tirsdag den 24. november kl. 10?", "phone"],
    ["We invite you to a telephone interview on Tuesday 24 November at 10 am.", "phone"],
    ["Kom til samtale på vores kontor tirsdag den 24. november kl. 10.", "in-person"],
    ["Interview: Tuesday 24 November at 10 am\nVenue: Mill Road 8, Cambridge", "in-person"],
  ])("%s", (text, format) => {
    expect(read(text).caseFile.interviews?.[0]?.format).toBe(format);
  });
});

describe("what was promised and asked for", () => {
  const base = "Kom til samtale tirsdag den 24. november kl. 10-11. ";
  test.each([
    ["Du hører fra os senest fredag den 4. december.", "2026-12-04"],
    ["Vi vender tilbage i uge 50.", "2026-12-11"],
    ["Du får svar senest en uge efter samtalen.", "2026-12-01"],
    ["You will hear from us no later than 18 December.", "2026-12-18"],
    ["Giv venligst svar senest den 20. november.", undefined],
  ])("%s", (text, day) => {
    expect(read(base + text).caseFile.interviews?.[0]?.answerPromisedOn).toBe(day);
  });

  test.each([
    ["Vi beder dig om ikke at ringe.", ["no-calls"]],
    ["No phone calls, please.", ["no-calls"]],
    ["Please do not contact us about the outcome.", ["no-contact"]],
    ["Ring endelig, hvis du har spørgsmål.", undefined],
  ])("%s", (text, requests) => {
    expect(read(base + text).caseFile.interviews?.[0]?.asked).toEqual(requests);
  });
});

test("a thread is read by its newest message, and the candidate's own is theirs", () => {
  const { caseFile } = read(
    "Fra: Karen Aa <karen@tegn.example>\nSendt: 18. november 2026 09:00\nTil: Mette Kjær <mette@kjaer.example>\nEmne: SV: Samtale\n\nSå siger vi torsdag den 26. november kl. 14 på kontoret.\n\nDen 17. nov. 2026 kl. 15.02 skrev Mette Kjær <mette@kjaer.example>:\n> Kan vi sige torsdag i stedet?\n>\n> Den 16. nov. 2026 kl. 10.40 skrev Karen Aa <karen@tegn.example>:\n>> Kom til samtale onsdag den 25. november kl. 10.",
  );
  expect(caseFile.interviews?.map(({ startAt }) => startAt)).toEqual(["2026-11-26T14:00:00+01:00"]);
  expect(caseFile.exchanges?.map(({ from }) => from)).toEqual([
    "employer",
    "candidate",
    "employer",
  ]);
});

const SIGNED = "\n\nMed venlig hilsen\n\nAnders Holm\nHR-partner\nNordlys Energi A/S";

describe("who takes part", () => {
  test.each([
    ["Du møder afdelingschef Karin Lund og mig.", ["anders", "karin"]],
    ["You will meet Karin Lund, Head of Grid, and me.", ["anders", "karin"]],
    ["Du møder afdelingschef Karin Lund. Jeg deltager også selv.", ["anders", "karin"]],
    ["Du møder afdelingschef Karin Lund. Ring til mig, hvis du bliver forsinket.", ["karin"]],
    ["Du møder afdelingschef Karin Lund, og jeg sender en plan.", ["karin"]],
  ])("%s", (sentence, expected) => {
    const text = `Kære Mette\n\nKom til samtale tirsdag den 24. november kl. 13-14. ${sentence}${SIGNED}`;
    expect(read(text).caseFile.interviews?.[0]?.contacts?.toSorted()).toEqual(expected);
  });
});

test("a pasted text that is signed with a mail address was a mail", () => {
  const text = `Kære Mette\n\nKom til samtale tirsdag den 24. november kl. 13-14.${SIGNED}`;
  const channel = (pasted: string) => read(pasted).caseFile.exchanges?.[0]?.channel;
  expect(channel(`${text}\nanders.holm@nordlys.example`)).toBe("email");
  expect(channel(text)).toBe("online-message");
});

test("dashes above a signature need nothing behind them", () => {
  expect(read("Kom til samtale.\n--\nJens Holm\nHR-chef").caseFile.contacts?.[0]?.name).toBe(
    "Jens Holm",
  );
});

test("whatever the text, the case file is valid and every passage lies in it", () => {
  const piece = fc.oneof(
    fc.constantFrom(
      ..."Kære Mette|Fra: |Til: |Sendt: |Emne: |den 24. november kl. 13|tirsdag|Anders Holm|Holm A/S|stillingen som |projektleder|deltager |hos |Venlig hilsen|HR-chef|+45 20 30 40 50|a@b.example|https://zoom.us/j/1|> |skrev |wrote:|varer 45 minutter|senest|vi vender tilbage|, |. |\n|\n\n| ".split(
        "|",
      ),
    ),
    fc.string({ unit: "binary", maxLength: 5 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join(" ");
      const { caseFile, facts, texts } = read(text);
      expect(parseCaseFile(caseFile).ok).toBe(true);
      for (const { source } of facts) {
        expect(source.start).toBeLessThanOrEqual(source.end);
        expect(source.end).toBeLessThanOrEqual(texts[0]!.text.length);
      }
    }),
    { numRuns: 300 },
  );
});

describe("nothing wrong is stated as certain", () => {
  const certainly = (text: string) =>
    read(text)
      .facts.filter(({ certainty }) => certainty === "certain")
      .map(({ path }) => path);

  test.each([
    ["an open house", "Vi holder åbent hus tirsdag den 24. november 2026 kl. 16."],
    [
      "an English text from nobody knows where",
      "Your interview is on Tuesday 24 November 2026 at 10:00.",
    ],
    [
      "a stretch to choose from",
      "Kom til samtale tirsdag den 24. november 2026 mellem kl. 9 og 12.",
    ],
    ["the time that was moved", "Vi havde planlagt samtale tirsdag den 24. november 2026 kl. 10."],
    ["a meeting that was", "Tak for samtalen tirsdag den 24. november 2026 kl. 10."],
  ])("%s", (_, text) => {
    expect(certainly(text)).not.toContain("interviews[0].startAt");
  });

  test("an employer for whom an agency writes stands before the agency", () => {
    const { caseFile } = read(
      "Hej Mette\n\nPå vegne af Nordsø Stål A/S inviterer jeg dig til samtale hos Talenthuset A/S.\n\nMvh\nIda Holm\nTalenthuset A/S",
    );
    expect(caseFile.company?.name).toBe("Nordsø Stål A/S");
  });
});

describe("an interview that is called off in words", () => {
  test.each([
    ["Samtalen tirsdag den 24. november kl. 13 er aflyst.", true],
    ["Vi er desværre nødt til at aflyse samtalen.", true],
    ["I'm afraid we have to cancel your interview.", true],
    ["Kom til samtale tirsdag den 24. november kl. 13. Hvis vi må aflyse, hører du fra os.", false],
    [
      "Vi må desværre aflyse. Kan du komme til samtale onsdag den 25. november kl. 9 i stedet?",
      false,
    ],
    ["Let me know if you need to cancel.", false],
  ])("%s", (text, expected) => {
    expect(read(text).cancelled).toBe(expected);
  });
});

describe("clock times as they are spoken", () => {
  test.each([
    ["Could you come to an interview on 24 November at half past two?", "14:30"],
    ["Can you pop in for an interview on 24 November at half 4?", "16:30"],
    ["Could you come to an interview on 24 November at quarter to five?", "16:45"],
    ["Kan du komme til samtale den 24. november kl. halv tre?", "14:30"],
    ["Kan du komme til samtale den 24. november kl. kvart over ti?", "10:15"],
  ])("%s", (text, clock) => {
    expect(read(text).caseFile.interviews?.[0]?.startAt?.slice(11, 16)).toBe(clock);
  });
});
