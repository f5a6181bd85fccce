import * as fc from "fast-check";
import { Temporal } from "temporal-polyfill";

/** Days around which a calendar can go wrong: summer time, Christmas, Easter, year's end, a leap day, and plain ones. */
export const ANCHORS = [
  "2026-11-24",
  "2026-03-28",
  "2026-03-29",
  "2026-10-24",
  "2026-10-25",
  "2025-12-22",
  "2026-12-23",
  "2026-12-30",
  "2027-12-31",
  "2026-04-01",
  "2027-03-24",
  "2026-05-13",
  "2028-06-02",
  "2024-02-28",
  "2026-06-04",
  "2026-07-18",
];

/** Weighted towards the default; the others differ in summer time, in their half hours, or have none. */
export const PLACES = [
  { timeZone: "Europe/Copenhagen", region: "DK" },
  { timeZone: "Europe/London", region: "GB" },
  { timeZone: "America/New_York", region: "US" },
  { timeZone: "Asia/Tokyo", region: "JP" },
  { timeZone: "Australia/Lord_Howe", region: "AU" },
  { timeZone: "Asia/Kathmandu", region: "NP" },
  { timeZone: "America/Santiago", region: "CL" },
  { timeZone: "UTC", region: "ZZ" },
];

const DAY_MINUTES = 24 * 60;

/** Minutes from the anchor's midnight: mostly on the hour or at a limit of writing and office hours. */
export function arbitraryMinutes(firstDay: number, lastDay: number): fc.Arbitrary<number> {
  const ofDay = fc.oneof(
    fc.constantFrom(8, 8.5, 9, 10, 13, 14, 14.5, 15, 15.5, 16, 17, 18, 20, 23).map((h) => h * 60),
    fc.integer({ min: 0, max: DAY_MINUTES - 1 }),
  );
  return fc
    .tuple(fc.integer({ min: firstDay, max: lastDay }), ofDay)
    .map(([day, minutes]) => day * DAY_MINUTES + minutes);
}

/** An instant on the calendar of the anchor's zone, written in that zone's offset or in UTC. */
export function instantAt(anchor: string, timeZone: string, minutes: number, utc = false): string {
  const day = Temporal.PlainDate.from(anchor).add({ days: Math.floor(minutes / DAY_MINUTES) });
  const minuteOfDay = ((minutes % DAY_MINUTES) + DAY_MINUTES) % DAY_MINUTES;
  const zoned = day.toZonedDateTime(timeZone).add({ minutes: minuteOfDay });
  return utc ? zoned.toInstant().toString() : zoned.toString({ timeZoneName: "never" });
}

/** The day that many days after the anchor. */
export function dayAt(anchor: string, days: number): string {
  return Temporal.PlainDate.from(anchor).add({ days }).toString();
}

/** An instant that many minutes earlier, written in UTC. */
export function minutesBefore(at: string, minutes: number): string {
  return Temporal.Instant.from(at).subtract({ minutes }).toString();
}
