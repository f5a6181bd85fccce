import * as fc from "fast-check";
import { expect, it } from "vitest";
import { weekendsOnly } from "../calendar/closed-days.ts";
import { instantOf, wallTime } from "../calendar/zone.ts";
import type { CaseFileInput } from "../case-file/case-file.ts";
import { isLocked } from "../plan/is-locked.ts";
import { plan } from "../plan/plan.ts";
import { arbitraryCase, caseFileInput, fromCandidate, readInput } from "../testing/case-files.ts";
import { dueReminder } from "./due-reminder.ts";

const SAVED = "2026-11-23T09:00:00Z";
/** On Tuesday 24 November from 13 to 14 in Copenhagen, with an answer promised for the Tuesday after. */
const interview = {
  startAt: "2026-11-24T13:00:00+01:00",
  endAt: "2026-11-24T14:00:00+01:00",
  format: "in-person" as const,
  contacts: ["anders"],
  answerPromisedOn: "2026-12-01",
};
const unwritten = { highlights: [], enthusiasm: [], fit: [], additions: [] };

function dueAt(now: string, input: Partial<CaseFileInput>, savedAt = SAVED) {
  const given = { interviews: [interview], notes: unwritten, ...input };
  const caseFile = readInput(caseFileInput(given));
  return dueReminder(caseFile, { savedAt, now, closedDays: weekendsOnly("DK") });
}

const day = (time: string) => `2026-11-${time}:00+01:00`;
const thanked = { exchanges: [fromCandidate("follow-up", day("24T16:10"))] };
const nowhere = { company: { name: "Nordlys Energi A/S" } };
const video = { ...interview, format: "video" as const };

it.each([
  ["while the interview lasts", day("24T13:30"), {}, null],
  ["at its end, before one is out of the door", day("24T14:10"), {}, null],
  ["a quarter of an hour after it", day("24T14:15"), {}, "interview-ended"],
  ["where it has been told how it went", day("24T14:15"), { notes: { fit: ["Ja"] } }, null],
  ["at the best moment", day("24T16:00"), {}, "best-moment"],
  ["in the evening", day("24T20:00"), {}, null],
  ["at night", day("25T03:00"), {}, null],
  ["the morning after", day("25T08:00"), {}, "best-moment"],
  ["two hours before the window closes", day("25T12:00"), {}, "window-closes"],
  ["when it was sent", day("25T12:00"), thanked, null],
  [
    "in a process that is over",
    day("25T12:00"),
    { process: { status: "rejected" as const } },
    null,
  ],
  ["where it does not feel right", day("25T12:00"), { judgement: { feelsRight: false } }, null],
  ["on the promised day", "2026-12-01T10:00:00+01:00", {}, null],
  ["when an inquiry is due", "2026-12-03T09:00:00+01:00", {}, "inquiry-due"],
  ["days after it was due", "2026-12-08T09:00:00+01:00", {}, null],
  ["the day before, with all that is needed", day("23T16:30"), {}, null],
  ["the day before, without an address", day("23T16:30"), nowhere, "interview-tomorrow"],
  [
    "the day before, without a link",
    day("23T16:30"),
    { interviews: [video] },
    "interview-tomorrow",
  ],
  [
    "the day before, with a link",
    day("23T16:30"),
    { interviews: [{ ...video, link: "https://meet.example/1" }] },
    null,
  ],
  [
    "the day before, with nobody to thank",
    day("23T16:30"),
    { contacts: [], interviews: [{ ...interview, contacts: [] }] },
    "interview-tomorrow",
  ],
  ["before that afternoon", day("23T15:30"), nowhere, null],
  ["without an interview", SAVED, { interviews: [] }, null],
])("knows what to be reminded of %s", (_, now, input, expected) => {
  expect(dueAt(now, input)?.kind ?? null).toBe(expected);
});

it("leaves whoever has just worked on the case in peace", () => {
  expect(dueAt(day("24T16:00"), {}, day("24T15:50"))).toBeNull();
  expect(dueAt(day("24T16:05"), {}, day("24T15:50"))).toMatchObject({ kind: "best-moment" });
});

it("keeps the key of a reminder for as long as it is about the same interview", () => {
  const keys = [day("24T16:00"), day("24T19:00"), day("25T09:00")].map((at) => dueAt(at, {})?.key);
  expect(new Set(keys)).toEqual(new Set(["best-moment 2026-11-24T13:00:00+00:00"]));
});

it("is of use until the window closes or the evening begins", () => {
  expect(dueAt(day("24T16:00"), {})?.until).toBe(day("24T20:00"));
  expect(dueAt(day("25T12:30"), {})?.until).toBe(day("25T14:00"));
});

it("comes neither at night nor where the case is over or locked, and at its own time, for any case", () => {
  const minutes = fc.integer({ min: -2 * 24 * 60, max: 40 * 24 * 60 });
  fc.assert(
    fc.property(arbitraryCase(), minutes, ({ input, now: savedAt }, passed) => {
      const caseFile = readInput(input);
      const now = new Date(instantOf(savedAt) + passed * 60_000).toISOString();
      const closedDays = weekendsOnly(caseFile.region);
      const due = dueReminder(caseFile, { savedAt, now, closedDays });
      if (due === null) return;
      const { minute } = wallTime(instantOf(now), caseFile.timeZone);
      expect(minute >= 8 * 60 && minute < 20 * 60).toBe(true);
      expect(instantOf(due.at)).toBeLessThanOrEqual(instantOf(now));
      expect(instantOf(due.until)).toBeGreaterThan(instantOf(now));
      expect(caseFile.process.status).toBe("open");
      const made = plan(caseFile, now, closedDays);
      expect(isLocked(made) || made.decision === "leave").toBe(false);
    }),
    { numRuns: 300 },
  );
});
