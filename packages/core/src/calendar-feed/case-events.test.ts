import * as fc from "fast-check";
import { expect, it } from "vitest";
import { weekendsOnly } from "../calendar/closed-days.ts";
import { instantOf } from "../calendar/zone.ts";
import type { CaseFileInput } from "../case-file/case-file.ts";
import { arbitraryCase, caseFileInput, fromCandidate, readInput } from "../testing/case-files.ts";
import type { CalendarEvent } from "./calendar-event.ts";
import { caseEvents } from "./case-events.ts";

const SAVED = "2026-11-23T09:00:00Z";
/** On Tuesday 24 November from 13 to 14 in Copenhagen, with an answer promised for the Tuesday after. */
const interview = {
  startAt: "2026-11-24T13:00:00+01:00",
  endAt: "2026-11-24T14:00:00+01:00",
  format: "in-person" as const,
  contacts: ["anders"],
  answerPromisedOn: "2026-12-01",
};

function eventsOf(input: Partial<CaseFileInput>, now: string, savedAt = SAVED): CalendarEvent[] {
  const caseFile = readInput(caseFileInput({ interviews: [interview], ...input }));
  return caseEvents(caseFile, { savedAt, now, closedDays: weekendsOnly("DK") });
}

/** "kind start", in UTC. */
const lines = (events: readonly CalendarEvent[]) =>
  events.map(({ kind, when }) => `${kind} ${"on" in when ? when.on : when.startAt.slice(0, 16)}`);

it.each([
  ["before the interview", "2026-11-23T10:00:00Z", {}, ["interview 2026-11-24T12:00"]],
  [
    "an hour after it",
    "2026-11-24T14:00:00Z",
    {},
    [
      "interview 2026-11-24T12:00",
      "follow-up 2026-11-24T15:00",
      "window-closes 2026-11-25T12:45",
      "answer-promised 2026-12-01",
    ],
  ],
  [
    "when the window has closed",
    "2026-11-25T14:00:00Z",
    {},
    [
      "interview 2026-11-24T12:00",
      "follow-up 2026-11-25T13:00",
      "window-closes 2026-11-26T15:45",
      "answer-promised 2026-12-01",
    ],
  ],
  [
    "when no thank-you was sent in time",
    "2026-11-27T14:00:00Z",
    {},
    ["interview 2026-11-24T12:00", "inquiry 2026-12-03T08:00", "answer-promised 2026-12-01"],
  ],
  [
    "after a follow-up",
    "2026-11-27T14:00:00Z",
    { exchanges: [fromCandidate("follow-up", "2026-11-25T09:00:00+01:00")] },
    ["interview 2026-11-24T12:00", "answer-promised 2026-12-01"],
  ],
  [
    "once the process is over",
    "2026-11-27T14:00:00Z",
    { process: { status: "rejected" as const } },
    ["interview 2026-11-24T12:00"],
  ],
  [
    "with an interview that is called off",
    SAVED,
    { process: { status: "cancelled" as const } },
    [],
  ],
  ["without an interview", SAVED, { interviews: [] }, []],
])("holds what is to be done %s", (_, now, input, expected) => {
  expect(lines(eventsOf(input, now))).toEqual(expected);
});

it("says where to be, and nothing that was said or written", () => {
  const [first] = eventsOf({}, SAVED);
  expect(first?.place).toBe("Nordlys Energi A/S, Havnegade 3, 5000 Odense C");
  expect(first?.company).toBe("Nordlys Energi");
  const video = eventsOf({ interviews: [{ ...interview, format: "video" }] }, SAVED);
  expect(video[0]?.place).toBeNull();
});

const someTime = fc.integer({ min: 0, max: 40 * 24 * 60 });

it("stays the same until the case or the plan changes, and tells every change by a later instant", () => {
  fc.assert(
    fc.property(arbitraryCase(), someTime, someTime, ({ input, now }, one, other) => {
      const caseFile = readInput(input);
      const savedAt = new Date(instantOf(now)).toISOString();
      const at = (minutes: number) =>
        caseEvents(caseFile, {
          savedAt,
          now: new Date(instantOf(savedAt) + minutes * 60_000).toISOString(),
          closedDays: weekendsOnly(caseFile.region),
        });
      const earlier = at(Math.min(one, other));
      for (const event of at(Math.max(one, other))) {
        const before = earlier.find(({ key }) => key === event.key);
        if (before === undefined) continue;
        const same = JSON.stringify(before) === JSON.stringify(event);
        if (!same) expect(instantOf(event.changedAt)).toBeGreaterThan(instantOf(before.changedAt));
      }
    }),
    { numRuns: 300 },
  );
});

it("gives events that end after they begin, each with a key of its own, for any case", () => {
  fc.assert(
    fc.property(arbitraryCase(), ({ input, now }) => {
      const caseFile = readInput(input);
      const closedDays = weekendsOnly(caseFile.region);
      const events = caseEvents(caseFile, { savedAt: now, now, closedDays });
      expect(new Set(events.map(({ key }) => key)).size).toBe(events.length);
      for (const { when } of events) {
        if ("on" in when) continue;
        expect(instantOf(when.endAt)).toBeGreaterThan(instantOf(when.startAt));
      }
    }),
    { numRuns: 300 },
  );
});
