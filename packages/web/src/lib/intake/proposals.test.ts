import { describe, expect, test } from "vitest";
import type { KeptCaseFile } from "../api.ts";
import { type Fact, proposals, withoutEntry } from "./proposals.ts";

const BLANK: KeptCaseFile = {
  format: "efterklang/case-file@1",
  id: "case",
  language: "da",
  timeZone: "Europe/Copenhagen",
  region: "DK",
  candidate: { address: [] },
  company: { address: [] },
  position: {},
  process: { status: "open" },
  contacts: [],
  interviews: [],
  exchanges: [],
  notes: { highlights: [], enthusiasm: [], fit: [], additions: [] },
  judgement: {},
};

const fact = (path: string, certainty: Fact["certainty"] = "certain"): Fact => ({
  path,
  certainty,
  source: { file: "mail.eml", start: 0, end: 1 },
});

describe("what is proposed", () => {
  test("stands in the order in which one tells it, with an empty line for company and position", () => {
    const caseFile: KeptCaseFile = {
      ...BLANK,
      contacts: [{ id: "karen", name: "Karen Lund" }],
      interviews: [{ contacts: [], asked: ["no-calls"], answerPromisedOn: "2026-12-01" }],
      exchanges: [
        { at: "2026-11-18T09:00:00+01:00", from: "employer", kind: "message" },
        { at: "2026-11-19T09:00:00+01:00", from: "employer", kind: "invitation" },
      ],
    };
    expect(proposals(caseFile, []).map(({ key }) => key)).toEqual([
      "company-0",
      "position-0",
      "time-0",
      "form-0",
      "asked-0",
      "promised-0",
      "person-karen",
      "invitation-1",
    ]);
  });

  test("is likely where its first fact is, and holds the facts of its own entry alone", () => {
    const contacts = Array.from({ length: 11 }, (_, index) => ({ id: `c${index}` }));
    const facts = [
      fact("contacts[1].title", "likely"),
      fact("contacts[1].name"),
      fact("contacts[10].name", "likely"),
      fact("company.name", "likely"),
    ];
    const lines = proposals({ ...BLANK, contacts }, facts);
    const line = (key: string) => lines.find((one) => one.key === key);
    expect(line("company-0")?.likely).toBe(true);
    expect(line("person-c1")?.likely).toBe(false);
    expect(line("person-c1")?.facts.map(({ path }) => path)).toEqual([
      "contacts[1].title",
      "contacts[1].name",
    ]);
    expect(line("person-c10")?.likely).toBe(true);
  });

  test("keeps its passages when an entry before it is taken out", () => {
    const facts = [
      fact("contacts[0].name"),
      fact("contacts[1].name"),
      fact("contacts[2].phone"),
      fact("interviews[2].startAt"),
    ];
    expect(withoutEntry(facts, "contacts", 1).map(({ path }) => path)).toEqual([
      "contacts[0].name",
      "contacts[1].phone",
      "interviews[2].startAt",
    ]);
  });
});
