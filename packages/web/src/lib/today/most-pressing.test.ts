import type { Plan } from "@efterklang/core/plan/plan-types";
import { describe, expect, test } from "vitest";
import { callOf, type Entry, mostPressing } from "./most-pressing.ts";

const QUIET: Partial<Plan> = {
  decision: "wait",
  reconsiderAt: null,
  questions: [],
  window: null,
  reasons: [],
  channels: [],
};
const window = (closesAt: string | null) => ({ opensAt: "", bestAt: "", closesAt });

const PLANS: Record<string, Partial<Plan>> = {
  locked: QUIET,
  later: { ...QUIET, reconsiderAt: "2026-12-01T09:00:00+01:00" },
  soon: { ...QUIET, reconsiderAt: "2026-11-25T09:00:00+01:00" },
  inquiry: { ...QUIET, decision: "follow-up", purpose: "status-inquiry", window: window(null) },
  thanks: {
    ...QUIET,
    decision: "follow-up",
    purpose: "thank-you",
    window: window("2026-11-25T14:00:00+01:00"),
  },
  thanksSooner: {
    ...QUIET,
    decision: "follow-up",
    purpose: "thank-you",
    window: window("2026-11-24T14:00:00Z"),
  },
  owed: { ...QUIET, questions: [{ code: "answer-them", params: {} }] },
};

describe("the order of Today", () => {
  test("an answer owed comes first, then what closes soonest, then what comes back, then the rest", () => {
    const entries = Object.entries(PLANS).map(
      ([id, plan]) => ({ caseFile: { id }, plan }) as unknown as Entry,
    );
    expect(mostPressing(entries).map(({ caseFile }) => caseFile.id)).toEqual([
      "owed",
      "thanksSooner",
      "thanks",
      "inquiry",
      "soon",
      "later",
      "locked",
    ]);
  });

  test("a mail that waits for a word goes before all plans, and one on its way is for later", () => {
    const note = { label: "", text: "" };
    const entries = [
      { caseFile: { id: "thanks" }, plan: PLANS["thanks"] },
      { caseFile: { id: "sent" }, plan: PLANS["thanks"], mail: { ...note, asks: false } },
      { caseFile: { id: "held" }, plan: PLANS["locked"], mail: { ...note, asks: true } },
    ] as unknown as Entry[];
    expect(mostPressing(entries).map(({ caseFile }) => caseFile.id)).toEqual([
      "held",
      "thanks",
      "sent",
    ]);
  });

  test.each([
    ["locked", "nothing"],
    ["later", "later"],
    ["owed", "now"],
    ["thanks", "now"],
  ])("a process that is %s calls for %s", (name, call) => {
    expect(callOf({ plan: PLANS[name] as Plan })).toBe(call);
  });
});
