import { createHash } from "node:crypto";
import { caseEvents } from "@efterklang/core/calendar-feed/case-events";
import type { ClosedDays } from "@efterklang/core/calendar/closed-days";
import type { LanguageCode } from "@efterklang/core/case-file/case-file";
import type { StoredCase } from "../store/store.ts";
import { MOST_CASES } from "./calendar-limits.ts";
import { type NumberedEvent, writeCalendar } from "./write-calendar.ts";

/** The instant (ISO 8601), the holidays, and the language of the entries. */
export interface CalendarOptions {
  now: string;
  closedDays(region: string): ClosedDays;
  language: LanguageCode;
}

/** Cases as an iCalendar file, events in order of their cases; a valid, empty one where there is nothing. */
export function calendarOf(cases: readonly StoredCase[], options: CalendarOptions): string {
  const events = cases.slice(0, MOST_CASES).flatMap((stored) => numberedEvents(stored, options));
  return writeCalendar(events, options.language);
}

function numberedEvents(stored: StoredCase, options: CalendarOptions): NumberedEvent[] {
  const { caseFile, createdAt, updatedAt: savedAt } = stored;
  const { now, closedDays } = options;
  const events = caseEvents(caseFile, { savedAt, now, closedDays: closedDays(caseFile.region) });
  return events.map((event) => ({
    ...event,
    uid: uidOf(stored, event.key),
    sequence: secondsBetween(createdAt, event.changedAt),
  }));
}

/** Says nothing about the case; a new case under an old id gets other ones. */
function uidOf({ id, createdAt }: StoredCase, key: string): string {
  const hash = createHash("sha256")
    .update(JSON.stringify([id, createdAt, key]))
    .digest("hex");
  return `${hash.slice(0, 32)}@efterklang.invalid`;
}

/** An event changes at instants that only go on, so that these count its forms, without anything to be kept. */
function secondsBetween(from: string, to: string): number {
  return Math.max(0, Math.floor((Date.parse(to) - Date.parse(from)) / 1_000));
}
