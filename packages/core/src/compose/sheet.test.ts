import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CaseFileInput } from "../case-file/case-file.ts";
import { shapeFor } from "../plan/tone.ts";
import { gatherFacts } from "../plan/facts.ts";
import { plan } from "../plan/plan.ts";
import { closedDaysOf } from "../testing/planned.ts";
import {
  anders,
  arbitraryCase,
  caseFileInput,
  contact,
  fromEmployer,
  interview,
  readInput,
} from "../testing/case-files.ts";
import { hostileFields } from "../testing/hostile-fields.ts";
import { compose } from "./compose.ts";
import type { Sheet, SpokenChannel } from "./draft.ts";
import { countWords } from "./wording.ts";

const DAY_AFTER = "2026-11-25T09:00:00+01:00";

function sheetOf(
  input: CaseFileInput,
  channel: SpokenChannel = "phone",
  now = DAY_AFTER,
  variant = 0,
): Sheet {
  const caseFile = readInput(input);
  const closedDays = closedDaysOf(caseFile.region);
  const made = plan(caseFile, now, closedDays);
  return compose(caseFile, made, { now, channel, variant, closedDays }) as Sheet;
}

const spokenWords = ({ opening, points, question, closing }: Sheet) =>
  countWords([opening, ...points, question ?? "", closing].join(" "));

const codes = ({ remarks }: Sheet) => remarks.map(({ code }) => code);

describe("a sheet", () => {
  it("never takes longer than its time, nor its voicemail than twenty seconds, for any case", () => {
    fc.assert(
      fc.property(
        arbitraryCase(),
        hostileFields(),
        fc.constantFrom("phone" as const, "visit" as const),
        fc.nat(20),
        ({ input, now }, hostile, channel, variant) => {
          const file = hostile(input);
          const sheet = sheetOf(file, channel, now, variant);
          const caseFile = readInput(file);
          const facts = gatherFacts(caseFile, now, closedDaysOf(caseFile.region));
          const purpose = plan(caseFile, now, closedDaysOf(caseFile.region)).purpose ?? "thank-you";
          const { maxWords } = shapeFor(facts, purpose, channel);
          expect(spokenWords(sheet)).toBeLessThanOrEqual(Math.max(maxWords, 125));
          expect(sheet.minutes).toBeLessThanOrEqual(2);
          expect(countWords(sheet.voicemail ?? "")).toBeLessThanOrEqual(41);
          expect(sheet.points.length).toBeLessThanOrEqual(5);
          const said = [
            sheet.opening,
            sheet.closing,
            sheet.gatekeeper,
            sheet.busy,
            sheet.question ?? "-",
          ];
          for (const text of [...said, sheet.voicemail ?? "-"]) {
            expect(text).toMatch(/\S/);
            expect(text).not.toMatch(/undefined|null|NaN|[{}]| {2}/);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it("says who is calling and whom they want, with the number to dial", () => {
    const sheet = sheetOf(caseFileInput());
    expect(sheet.gatekeeper).toContain("Mette Kjær");
    expect(sheet.gatekeeper).toContain("Anders Holm");
    expect(sheet.opening).toContain("Mette Kjær");
    expect(sheet.number).toEqual({ shown: "+45 70 10 20 30", dial: "+4570102030" });
    expect(sheet.slots).toHaveLength(2);
    expect(sheet.leaveAfterMinutes).toBeNull();
    expect(sheet.address).toEqual([]);
  });

  it("keeps the candidate's own words in the order of a conversation", () => {
    const { points } = sheetOf(caseFileInput());
    const { highlights, enthusiasm, fit } = caseFileInput().notes!;
    expect(points).toEqual([...highlights!, ...enthusiasm!, ...fit!]);
  });

  it("asks when they will decide only where they have not said so", () => {
    const promised = [interview("2026-11-24T14:00:00+01:00", { answerPromisedOn: "2026-12-01" })];
    const again = [interview("2026-11-24T14:00:00+01:00", { nextRound: true })];
    expect(sheetOf(caseFileInput()).question).toMatch(/\?$/);
    expect(sheetOf(caseFileInput({ interviews: promised })).question).toBeNull();
    expect(sheetOf(caseFileInput({ interviews: again })).question).toBeNull();
  });

  it("asks once in a status inquiry, after the points", () => {
    const sheet = sheetOf(caseFileInput(), "phone", "2026-12-20T10:00:00+01:00");
    expect(sheet.question).toMatch(/\?$/);
    expect(sheet.points.join(" ")).not.toContain("?");
    expect(sheet.voicemail).toContain("+45 20 30 40 50");
  });

  it("goes to the company's address on a visit, begins with the thanks, and says when to leave", () => {
    const sheet = sheetOf(caseFileInput(), "visit");
    expect(sheet.address).toEqual(["Nordlys Energi A/S", "Havnegade 3", "5000 Odense C"]);
    expect(sheet.opening).toMatch(/tak/);
    expect(sheet.leaveAfterMinutes).toBe(2);
    expect([sheet.number, sheet.voicemail]).toEqual([null, null]);
  });

  it("opens again where a locked case may call", () => {
    const exchanges = [
      fromEmployer("invitation", "2026-11-18T09:00:00+01:00", { channel: "phone" }),
      {
        ...fromEmployer("message", "2026-11-25T09:00:00+01:00"),
        from: "candidate" as const,
        kind: "follow-up" as const,
      },
    ];
    expect(
      sheetOf(caseFileInput({ exchanges }), "phone", "2026-12-20T10:00:00+01:00").slots,
    ).toHaveLength(2);
    expect(
      sheetOf(caseFileInput({ exchanges }), "phone", "2026-11-26T10:00:00+01:00").slots,
    ).toHaveLength(0);
  });
});

describe("a sheet says what is missing or too long", () => {
  it.each<[string, Partial<CaseFileInput>, SpokenChannel, string]>([
    ["no number", { contacts: [{ ...anders, phone: undefined }] }, "phone", "no-number"],
    [
      "a number that is none",
      { contacts: [{ ...anders, phone: "via omstillingen" }] },
      "phone",
      "no-number",
    ],
    [
      "a number from abroad",
      { contacts: [{ ...anders, phone: "+46 8 123 456 78" }] },
      "phone",
      "number-abroad",
    ],
    ["nobody", { contacts: [] }, "phone", "no-recipient"],
    ["no name", { candidate: {} }, "phone", "no-sender-name"],
    ["no address", { company: { name: "Nordlys" } }, "visit", "no-company-address"],
    ["one note", { notes: { fit: ["Jeg kan svejse."] } }, "phone", "few-points"],
    ["a note of 2,000 words", { notes: { fit: ["ord ".repeat(2_000)] } }, "phone", "note-left-out"],
  ])("%s", (_, partial, channel, code) => {
    expect(codes(sheetOf(caseFileInput(partial), channel))).toContain(code);
  });

  it("and nothing where all is there", () => {
    const notes = { ...caseFileInput().notes, additions: ["Jeg har kørekort til lastbil."] };
    expect(codes(sheetOf(caseFileInput({ notes })))).toEqual([]);
  });

  it("that no office hours are left", () => {
    const interviews = [interview("2026-11-27T16:00:00+01:00")];
    expect(
      codes(sheetOf(caseFileInput({ interviews }), "phone", "2026-11-27T16:10:00+01:00")),
    ).toContain("no-office-hours");
  });

  it("and names people whose names run from right to left", () => {
    const contacts = [contact("a", { name: "محمد علي", leads: true })];
    expect(sheetOf(caseFileInput({ contacts })).gatekeeper).toContain("محمد علي");
  });
});
