import { Temporal } from "temporal-polyfill";
import type { Day } from "./day.ts";
import { dayText } from "./day.ts";

/** An instant as milliseconds since 1970-01-01T00:00Z. */
export type Instant = number;

/** What the clock on the wall shows: a day and the minutes since its midnight (fractions are seconds). */
export interface WallTime {
  day: Day;
  minute: number;
}

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Reads an ISO 8601 instant that the schema has accepted; what is finer than a millisecond is left out. */
export function instantOf(text: string): Instant {
  return Temporal.Instant.from(text).epochMilliseconds;
}

/** The first whole millisecond that is not before the instant. */
export function firstInstantFrom(text: string): Instant {
  const instant = Temporal.Instant.from(text);
  return instant.round({ smallestUnit: "millisecond", roundingMode: "ceil" }).epochMilliseconds;
}

/** The wall time of an instant in a zone. */
export function wallTime(at: Instant, zone: string): WallTime {
  const local = at + offset(at, zone);
  const day = Math.floor(local / DAY);
  return { day, minute: (local - day * DAY) / MINUTE };
}

/** The instant at which the wall clock shows a time; one that summer time skips is moved forward, of two the first is meant. */
export function instantAt(day: Day, minute: number, zone: string): Instant {
  return remembered(
    wallInstants,
    `${zone} ${day} ${minute}`,
    () =>
      Temporal.PlainDate.from(dayText(day)).toZonedDateTime({
        timeZone: zone,
        plainTime: { hour: Math.floor(minute / 60), minute: minute % 60 },
      }).epochMilliseconds,
  );
}

/**
 * Writes an instant in ISO 8601 with the zone's offset: `2026-11-24T15:00:00+01:00`. Offsets have whole minutes;
 * where a zone's old local mean time had seconds, the instant stays exact and the wall clock is that much off.
 */
export function instantText(at: Instant, zone: string): string {
  const ahead = Math.round(offset(at, zone) / MINUTE) * MINUTE;
  const local = new Date(at + ahead).toISOString().slice(0, -1).replace(".000", "");
  const minutes = Math.abs(ahead) / MINUTE;
  const two = (number: number) => String(number).padStart(2, "0");
  return `${local}${ahead < 0 ? "-" : "+"}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** How far a zone's clocks are ahead of UTC, in milliseconds. Looked up once a quarter of an hour: no clock changes more often. */
function offset(at: Instant, zone: string): number {
  const quarter = Math.floor(at / (15 * MINUTE));
  return remembered(
    offsets,
    `${zone} ${quarter}`,
    () =>
      Temporal.Instant.fromEpochMilliseconds(quarter * 15 * MINUTE).toZonedDateTimeISO(zone)
        .offsetNanoseconds / 1_000_000,
  );
}

const offsets = new Map<string, number>();
const wallInstants = new Map<string, number>();
const MOST_REMEMBERED = 4_096;

/** The same question has always the same answer, so remembering it changes nothing but the time it takes. */
function remembered(answers: Map<string, number>, question: string, find: () => number): number {
  const known = answers.get(question);
  if (known !== undefined) return known;
  if (answers.size >= MOST_REMEMBERED) answers.clear();
  const found = find();
  answers.set(question, found);
  return found;
}
