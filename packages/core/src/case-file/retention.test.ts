import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryCaseFile } from "../testing/arbitrary-case-file.ts";
import type { CaseFile } from "./case-file.ts";
import { parseCaseFile } from "./parse-case-file.ts";
import { areContactDetailsDue, contactDetailsDueOn, withoutContactDetails } from "./retention.ts";

function caseFile(fields: object): CaseFile {
  const parsed = parseCaseFile({ format: "efterklang/case-file@1", ...fields });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  return parsed.caseFile;
}

const anders = { id: "anders", name: "Anders Holm", title: "HR-partner", role: "hr", leads: true };
const ended = { status: "rejected", endedOn: "2026-03-31" };
const exchange = { at: "2026-03-10T09:00:00+01:00", from: "employer", kind: "message" };
const interview = { endAt: "2026-02-28T23:30:00Z" };

describe("the day from which deleting contact details is proposed", () => {
  it.each([
    ["six months after the end", { process: ended }, "2026-09-30"],
    [
      "after the last contact, where that is later",
      { process: ended, exchanges: [{ ...exchange, at: "2026-05-02T09:00:00+02:00" }] },
      "2026-11-02",
    ],
    [
      "after the last exchange, where the end is unknown",
      { process: { status: "withdrawn" }, exchanges: [exchange] },
      "2026-09-10",
    ],
    [
      "after the last interview, on the employer's calendar, where nothing else is known",
      { process: { status: "cancelled" }, interviews: [interview] },
      "2026-09-01",
    ],
    ["never in an open process", { exchanges: [exchange] }, null],
    ["never where nothing tells when it ended", { process: { status: "hired" } }, null],
    ["never where nobody is named", { process: ended, contacts: [{ role: "hr" }] }, null],
    [
      "for a text alone",
      { process: ended, contacts: [], exchanges: [{ ...exchange, text: "Kære Mette" }] },
      "2026-09-30",
    ],
    [
      "never for blank fields alone",
      { process: ended, contacts: [{ name: " ", email: "" }] },
      null,
    ],
  ])("is %s", (_, fields, dueOn) => {
    expect(contactDetailsDueOn(caseFile({ contacts: [anders], ...fields }))).toBe(dueOn);
  });

  it.each([
    ["2026-09-29T21:59:59Z", false],
    ["2026-09-29T22:00:00Z", true],
    ["2027-01-01T00:00:00Z", true],
  ])("at %s it has come: %s", (now, due) => {
    expect(areContactDetailsDue(caseFile({ contacts: [anders], process: ended }), now)).toBe(due);
  });
});

describe("a case file without contact details", () => {
  it("keeps what the candidate did and drops who the others were", () => {
    const full = caseFile({
      company: { name: "Nordlys" },
      process: ended,
      contacts: [
        { ...anders, email: "a@nordlys.example", phone: "1", linkedin: "x", birthday: "1 May" },
        { id: "contact-1", name: "Bodil", manner: "warm" },
      ],
      interviews: [{ contacts: ["contact-1", "anders"] }],
      exchanges: [
        { ...exchange, contact: "contact-1", text: "Kære Mette", messageId: "<1@nordlys>" },
        exchange,
      ],
      notes: { fit: ["Jeg kan det."] },
    });
    expect(withoutContactDetails(full)).toEqual({
      ...full,
      contacts: [
        { id: "contact-1", title: "HR-partner", role: "hr", leads: true },
        { id: "contact-2", manner: "warm" },
      ],
      interviews: [{ ...full.interviews[0], contacts: ["contact-2", "contact-1"] }],
      exchanges: [{ ...exchange, contact: "contact-2" }, exchange],
    });
  });

  it("is a sound case file for which nothing more is proposed", () => {
    fc.assert(
      fc.property(arbitraryCaseFile(), (input) => {
        const before = { ...input, process: ended };
        const after = withoutContactDetails(caseFile(before));
        expect(parseCaseFile(after)).toEqual({ ok: true, caseFile: after });
        expect(contactDetailsDueOn(after)).toBeNull();
        expect(withoutContactDetails(after)).toEqual(after);
        expect(JSON.stringify(after.contacts)).not.toMatch(/@|Holm|linkedin/);
      }),
    );
  });
});
