import { Temporal } from "temporal-polyfill";

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:[0-5]\d(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** True for an ISO 8601 instant with an offset that exists in the calendar, such as `2026-11-24T13:00:00+01:00`. */
export function isInstant(text: string): boolean {
  return INSTANT.test(text) && succeeds(() => Temporal.Instant.from(text));
}

/** True for a calendar day that exists, written `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  return DAY.test(text) && succeeds(() => Temporal.PlainDate.from(text));
}

/** True for a time zone by its IANA name; bare offsets are refused, because they know no summer time. */
export function isTimeZone(text: string): boolean {
  if (!/^[A-Za-z]/.test(text)) return false;
  return succeeds(() => new Intl.DateTimeFormat("en", { timeZone: text }));
}

function succeeds(attempt: () => unknown): boolean {
  try {
    attempt();
    return true;
  } catch {
    return false;
  }
}
