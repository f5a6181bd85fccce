import { describe, expect, test } from "vitest";
import type { KeptCaseFile } from "../api.ts";
import { questionsFor, setStart } from "./questions.ts";

function caseWith(changes: Partial<KeptCaseFile>): KeptCaseFile {
  return {
    format: "efterklang/case-file@1",
    id: "case",
    language: "da",
    timeZone: "Europe/Copenhagen",
    region: "DK",
    candidate: { name: "Mette Kjær", address: [] },
    company: { address: [] },
    position: {},
    process: { status: "open" },
    contacts: [],
    interviews: [],
    exchanges: [],
    notes: { highlights: [], enthusiasm: [], fit: [], additions: [] },
    judgement: {},
    ...changes,
  };
}

const TWO = [
  { id: "anders", name: "Anders Holm" },
  { id: "karen", name: "Karen Lund" },
];

describe("questions before an invitation is kept", () => {
  test("offer times once each, the earliest first", () => {
    const options = [
      "2026-12-01T15:30:00+01:00",
      "2026-11-24T15:30:00+01:00",
      "2026-12-01T15:30:00+01:00",
    ];
    const [asked] = questionsFor(caseWith({}), [
      { code: "which-time", path: "interviews[1]", options },
    ]);
    expect(asked).toEqual({
      code: "which-time",
      index: 1,
      options: ["2026-11-24T15:30:00+01:00", "2026-12-01T15:30:00+01:00"],
    });
  });

  test.each(["2026-11-24T03:00:00+01:00", "2026-11-24T15:00:00+01:00"])(
    "offer both halves of the day for %s",
    (at) => {
      const read = [{ code: "half-day" as const, path: "interviews[0]", options: [at] }];
      expect(questionsFor(caseWith({}), read)[0]?.options).toEqual([
        "2026-11-24T03:00:00+01:00",
        "2026-11-24T15:00:00+01:00",
      ]);
    },
  );

  test.each([
    ["who leads where there is a choice", { contacts: TWO }, ["who-leads"]],
    ["nobody where there is one", { contacts: TWO.slice(1) }, []],
    [
      "first who of them is the candidate, where nobody said so",
      { contacts: TWO, candidate: { address: [] } },
      ["who-are-you", "who-leads"],
    ],
  ])("ask %s", (_, changes, codes) => {
    const read = [{ code: "who-leads" as const, path: "contacts", options: [] }];
    expect(questionsFor(caseWith(changes), read).map(({ code }) => code)).toEqual(codes);
  });

  test.each(["interview-end", "their-details", "company", "cancelled-or-moved"] as const)(
    "leave %s to where it is seen anyway",
    (code) => {
      expect(questionsFor(caseWith({}), [{ code, path: "", options: [] }])).toEqual([]);
    },
  );
});

test("a time that is chosen keeps the length that was read", () => {
  const caseFile = caseWith({
    interviews: [
      {
        contacts: [],
        asked: [],
        startAt: "2026-11-24T03:00:00+01:00",
        endAt: "2026-11-24T03:45:00+01:00",
      },
      { contacts: [], asked: [], endAt: "2026-11-24T03:45:00+01:00" },
    ],
  });
  setStart(caseFile, 0, "2026-11-24T15:00:00+01:00");
  setStart(caseFile, 1, "2026-11-25T15:00:00+01:00");
  setStart(caseFile, 7, "2026-11-25T15:00:00+01:00");
  expect(caseFile.interviews.map(({ startAt, endAt }) => [startAt, endAt])).toEqual([
    ["2026-11-24T15:00:00+01:00", "2026-11-24T15:45:00+01:00"],
    ["2026-11-25T15:00:00+01:00", undefined],
  ]);
});
