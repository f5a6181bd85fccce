import { expect, it } from "vitest";
import * as fc from "fast-check";
import { isInside, OFFICE_HOURS } from "../calendar/working-hours.ts";
import { instantOf } from "../calendar/zone.ts";
import { caseFile, fromEmployer, interview } from "../testing/case-files.ts";
import { closedDays, danishClosedDays } from "../testing/danish-closed-days.ts";
import { arbitraryPlanned } from "../testing/planned.ts";
import { bestSlots } from "./best-slots.ts";
import { plan } from "./plan.ts";

/** The slots in short: day and hours. */
function slotsAt(now: string, endAt = "2026-11-24T14:00:00+01:00", days = danishClosedDays) {
  const file = caseFile({ interviews: [interview(endAt)] });
  const made = plan(file, now, days);
  return bestSlots(file, made, now, days).map(
    ({ opensAt, closesAt }) => `${opensAt.slice(5, 16)}–${closesAt.slice(11, 16)}`,
  );
}

it.each([
  [
    "an hour after the interview, never sooner",
    "2026-11-24T14:05:00+01:00",
    ["11-25T09:30–11:30", "11-25T13:00–14:00"],
  ],
  ["not before now", "2026-11-25T10:50:00+01:00", ["11-25T10:50–11:30", "11-25T13:00–14:00"]],
] as const)("offers two good stretches of the day: %s", (_, now, expected) => {
  expect(slotsAt(now)).toEqual(expected);
});

it("begins where the plan does, in what is left of the day's office hours", () => {
  const now = "2026-11-24T14:05:00+01:00";
  const phoned = fromEmployer("invitation", "2026-11-18T09:00:00+01:00", { channel: "phone" });
  const file = caseFile({
    interviews: [interview("2026-11-24T14:00:00+01:00")],
    exchanges: [phoned],
    judgement: { calmOnPhone: true },
  });
  const made = plan(file, now, danishClosedDays);
  const [first, second] = bestSlots(file, made, now, danishClosedDays);
  expect([made.channel, made.window?.bestAt]).toEqual(["phone", "2026-11-24T15:00:00+01:00"]);
  expect(first).toEqual({
    opensAt: "2026-11-24T15:00:00+01:00",
    closesAt: "2026-11-24T15:30:00+01:00",
  });
  expect(second?.opensAt).toBe("2026-11-25T09:30:00+01:00");
});

it("leaves out the last minutes before the window closes", () => {
  expect(slotsAt("2026-11-25T13:50:00+01:00")).toEqual([]);
});

it("takes what is left of office hours where no better time is", () => {
  expect(slotsAt("2026-11-27T14:10:00+01:00", "2026-11-27T14:00:00+01:00")).toEqual([
    "11-27T15:00–15:30",
  ]);
});

it("offers nothing where the time is up", () => {
  expect(slotsAt("2026-11-27T16:10:00+01:00", "2026-11-27T16:00:00+01:00")).toEqual([]);
});

it("knows the region's holidays", () => {
  const days = closedDays("DK", ["2026-11-25"]);
  expect(slotsAt("2026-12-09T10:00:00+01:00", "2026-11-24T14:00:00+01:00", days)[0]).toBe(
    "12-09T10:00–11:30",
  );
  expect(slotsAt("2026-11-24T15:00:00+01:00", "2026-11-24T14:00:00+01:00", days)).toEqual([
    "11-24T15:00–15:30",
  ]);
});

it("keeps to office hours and to the plan's window, in order, for any case", () => {
  fc.assert(
    fc.property(arbitraryPlanned(), ({ caseFile: file, now, closed, plan: made }) => {
      const slots = bestSlots(file, made, now, closed);
      const calendar = { zone: file.timeZone, closedDays: closed };
      expect(slots.length).toBeLessThanOrEqual(2);
      let before = -Infinity;
      for (const { opensAt, closesAt } of slots) {
        const [opens, closes] = [instantOf(opensAt), instantOf(closesAt)];
        expect(opens).toBeGreaterThanOrEqual(Math.max(before, Math.floor(instantOf(now))));
        expect(closes).toBeGreaterThan(opens);
        expect(isInside(opens, OFFICE_HOURS, calendar)).toBe(true);
        expect(isInside(closes - 1, OFFICE_HOURS, calendar)).toBe(true);
        if (made.window?.closesAt)
          expect(closes).toBeLessThanOrEqual(instantOf(made.window.closesAt));
        before = closes;
      }
      if (made.decision === "leave") expect(slots).toEqual([]);
    }),
    { numRuns: 200 },
  );
});
