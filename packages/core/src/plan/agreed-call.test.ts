import { describe, expect, it } from "vitest";
import type { CaseFileInput, Exchange } from "../case-file/case-file.ts";
import type { Sheet } from "../compose/draft.ts";
import { compose } from "../compose/compose.ts";
import { caseFileInput, fromEmployer } from "../testing/case-files.ts";
import { closedDaysOf, planned } from "../testing/planned.ts";

const NOW = "2026-11-24T15:10:00+01:00";
const AGREED = "2026-11-25T10:00:00+01:00";

const call = (change: Partial<Exchange> = {}): Exchange => ({
  at: "2026-11-24T15:05:00+01:00",
  from: "candidate",
  contact: "anders",
  channel: "phone",
  kind: "unanswered-call",
  callBackAt: AGREED,
  ...change,
});

function phoned(...exchanges: Exchange[]): CaseFileInput {
  const invitation = fromEmployer("invitation", "2026-11-18T09:00:00+01:00", { channel: "phone" });
  return caseFileInput({
    exchanges: [invitation, ...exchanges],
    judgement: { calmOnPhone: true },
  });
}

function slots(input: CaseFileInput, now = NOW) {
  const { caseFile, plan } = planned(input, now);
  const closedDays = closedDaysOf(caseFile.region);
  return (compose(caseFile, plan, { now, channel: "phone", closedDays }) as Sheet).slots;
}

describe("a call that was agreed", () => {
  it("is the best moment of the plan and the one time on the sheet", () => {
    const { plan } = planned(phoned(call()), NOW);
    expect([plan.decision, plan.channel, plan.window?.bestAt]).toEqual([
      "follow-up",
      "phone",
      AGREED,
    ]);
    expect(slots(phoned(call()))).toEqual([
      { opensAt: AGREED, closesAt: "2026-11-25T10:30:00+01:00" },
    ]);
  });

  it("may lie outside office hours, since they said so", () => {
    const at = "2026-11-24T17:30:00+01:00";
    expect(planned(phoned(call({ callBackAt: at })), NOW).plan.window?.bestAt).toBe(at);
  });

  it("holds for the sheet also past the window, and leaves the window as it is", () => {
    const late = phoned(call({ callBackAt: "2026-12-03T10:00:00+01:00" }));
    const without = phoned(call({ callBackAt: undefined }));
    expect(planned(late, NOW).plan).toEqual(planned(without, NOW).plan);
    expect(slots(late)).toHaveLength(1);
  });

  it.each([
    ["its time has passed", [call()], "2026-11-25T10:31:00+01:00"],
    ["they have talked since", [call(), call({ at: NOW, kind: "conversation" })], NOW],
    ["the candidate called again in vain", [call(), call({ at: NOW, callBackAt: undefined })], NOW],
    ["it was before the interview", [call({ at: "2026-11-23T10:00:00+01:00" })], NOW],
  ])("is over where %s", (_, exchanges, now) => {
    const over = phoned(...exchanges);
    const without = phoned(...exchanges.map((one) => ({ ...one, callBackAt: undefined })));
    expect(planned(over, now).plan).toEqual(planned(without, now).plan);
    expect(slots(over, now)).toEqual(slots(without, now));
  });
});
