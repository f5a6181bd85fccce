import { weekendsOnly } from "@efterklang/core/calendar/closed-days";
import { parseCaseFile } from "@efterklang/core/case-file/parse-case-file";
import { plan } from "@efterklang/core/plan/plan";
import { describe, expect, test } from "vitest";
import { timeBand } from "./time-band.ts";

const DAYS = weekendsOnly("DK");

function bandOf(file: object, now: string) {
  const parsed = parseCaseFile({ format: "efterklang/case-file@1", ...file });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  return timeBand(parsed.caseFile, plan(parsed.caseFile, now, DAYS), now, DAYS);
}

const interviews = [{ endAt: "2026-11-24T14:00:00+01:00", answerPromisedOn: "2026-12-01" }];
const contacts = [{ id: "a", name: "Anders", email: "a@b.example", leads: true }];

describe("the band of a process in time", () => {
  test("without an interview there is none", () => {
    expect(bandOf({}, "2026-11-24T14:00:00+01:00")).toBeNull();
  });

  test("holds interview, now, best moment, the day after and the promised day, in order", () => {
    const band = bandOf({ interviews, contacts }, "2026-11-24T14:30:00+01:00")!;
    expect(band.points.map(({ mark }) => mark)).toEqual([
      "interview",
      "now",
      "best",
      "closes",
      "promised",
    ]);
  });

  test("an interview still to come stands after now", () => {
    const band = bandOf({ interviews, contacts }, "2026-11-23T14:30:00+01:00")!;
    expect(band.points.map(({ mark }) => mark).slice(0, 2)).toEqual(["now", "interview"]);
  });

  test("a promised day past the day after is listed and not drawn, until the thank-you is over", () => {
    const promised = (now: string) =>
      bandOf({ interviews, contacts }, now)!.points.find(({ mark }) => mark === "promised")!.x;
    expect(promised("2026-11-24T14:30:00+01:00")).toBeNull();
    expect(promised("2026-11-28T14:30:00+01:00")).not.toBeNull();
  });

  test("every point and stretch lies on it", () => {
    const band = bandOf({ interviews, contacts }, "2026-11-24T14:30:00+01:00")!;
    const places = [
      ...band.points.flatMap(({ x }) => (x === null ? [] : [x])),
      ...band.office.flatMap(({ from, to }) => [from, to]),
      band.dayAfter.from,
      band.dayAfter.to,
    ];
    for (const place of places) {
      expect(place).toBeGreaterThanOrEqual(0);
      expect(place).toBeLessThanOrEqual(1);
    }
  });

  test("from a Friday to a Tuesday office hours are shaded on three days", () => {
    const friday = [{ endAt: "2026-11-27T14:00:00+01:00" }];
    const band = bandOf({ interviews: friday, contacts }, "2026-11-30T10:00:00+01:00")!;
    expect(band.office).toHaveLength(3);
  });

  test("what was sent and answered since stands on it, what bounced does not", () => {
    const exchanges = [
      { at: "2026-11-24T16:00:00+01:00", from: "candidate", kind: "follow-up", channel: "email" },
      {
        at: "2026-11-24T17:00:00+01:00",
        from: "candidate",
        kind: "message",
        delivery: "undelivered",
      },
      { at: "2026-11-25T09:00:00+01:00", from: "employer", kind: "message", channel: "email" },
    ];
    const marks = bandOf(
      { interviews, contacts, exchanges },
      "2026-11-25T10:00:00+01:00",
    )!.points.map(({ mark }) => mark);
    expect(marks.filter((mark) => mark === "sent")).toHaveLength(1);
    expect(marks).toContain("answered");
    expect(marks).toContain("due");
  });
});
