import * as fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { dayOf, dayText, weekday } from "./day.ts";
import { instantAt, instantOf, instantText, wallTime } from "./zone.ts";

const ZONES = [
  "Europe/Copenhagen",
  "Europe/London",
  "America/New_York",
  "America/Santiago",
  "Asia/Kathmandu",
  "Asia/Tokyo",
  "Australia/Lord_Howe",
  "Pacific/Auckland",
  "Pacific/Chatham",
  "UTC",
];
const zone = fc.constantFrom(...ZONES);
/** Seconds since 1970, up to 2070. */
const second = fc.integer({ min: 0, max: 100 * 365 * 86_400 });

describe("Wall time and instants agree with Temporal", () => {
  test("the wall time of an instant", () => {
    const holds = fc.property(zone, second, (timeZone, seconds) => {
      const there = Temporal.Instant.fromEpochMilliseconds(seconds * 1000).toZonedDateTimeISO(
        timeZone,
      );
      const { day, minute } = wallTime(seconds * 1000, timeZone);
      expect(dayText(day)).toBe(there.toPlainDate().toString());
      expect(minute * 60).toBeCloseTo(there.hour * 3600 + there.minute * 60 + there.second, 3);
    });
    fc.assert(holds, { numRuns: 500 });
  });

  test("an instant written with the zone's offset reads as the same instant", () => {
    const holds = fc.property(zone, second, (timeZone, seconds) => {
      const written = instantText(seconds * 1000, timeZone);
      expect(instantOf(written)).toBe(seconds * 1000);
      const there = Temporal.Instant.fromEpochMilliseconds(seconds * 1000);
      expect(written.slice(-6)).toBe(there.toZonedDateTimeISO(timeZone).offset);
    });
    fc.assert(holds, { numRuns: 500 });
  });

  test("the instant of a wall time", () => {
    const minutes = fc.integer({ min: 0, max: 24 * 60 - 1 });
    const holds = fc.property(zone, second, minutes, (timeZone, seconds, minute) => {
      const day = Math.floor(seconds / 86_400);
      const wall = Temporal.PlainDate.from(dayText(day)).toPlainDateTime({
        hour: Math.floor(minute / 60),
        minute: minute % 60,
      });
      const expected = wall.toZonedDateTime(timeZone).epochMilliseconds;
      expect(instantAt(day, minute, timeZone)).toBe(expected);
    });
    fc.assert(holds, { numRuns: 500 });
  });
});

describe("Where the clocks change", () => {
  const at = (day: string, minute: number, timeZone = "Europe/Copenhagen") =>
    instantText(instantAt(dayOf(day), minute, timeZone), timeZone);

  test("a wall time that summer time skips is moved forward", () => {
    expect(at("2026-03-29", 2 * 60 + 30)).toBe("2026-03-29T03:30:00+02:00");
  });

  test("of a wall time that comes twice the first is meant", () => {
    expect(at("2026-10-25", 2 * 60 + 30)).toBe("2026-10-25T02:30:00+02:00");
  });

  test("a midnight that is skipped is the first moment of the day", () => {
    expect(at("2026-03-29", 0, "Asia/Beirut")).toBe("2026-03-29T01:00:00+03:00");
  });

  test("fractions of a second are kept, whole seconds are written without them", () => {
    const text = (instant: string) => instantText(instantOf(instant), "Europe/Copenhagen");
    expect(text("2026-11-24T13:00:00.250Z")).toBe("2026-11-24T14:00:00.250+01:00");
    expect(text("2026-11-24T13:00:00Z")).toBe("2026-11-24T14:00:00+01:00");
  });
});

describe("Days", () => {
  test("a day reads back as it was written, for every year of the contract", () => {
    const days = fc.integer({ min: dayOf("0000-01-01"), max: dayOf("9999-12-31") });
    const holds = fc.property(days, (day) => {
      expect(dayOf(dayText(day))).toBe(day);
      expect(weekday(day)).toBe(Temporal.PlainDate.from(dayText(day)).dayOfWeek);
    });
    fc.assert(holds, { numRuns: 500 });
  });
});
