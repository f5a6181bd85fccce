/** What of a case stands in a calendar. */
export const CALENDAR_EVENT_KINDS = [
  "interview",
  "follow-up",
  "window-closes",
  "answer-promised",
  "inquiry",
] as const;
export type CalendarEventKind = (typeof CALENDAR_EVENT_KINDS)[number];

/** One entry of a calendar. Its facts are few, since others may see a calendar: no message, no notes, no person. */
export interface CalendarEvent {
  kind: CalendarEventKind;
  /** Names it among the events of its case, for as long as it means the same. */
  key: string;
  /** A time, in ISO 8601, or a whole day. */
  when: { startAt: string; endAt: string } | { on: string };
  /** When it came to be as it is, ISO 8601; never earlier than for an earlier form of it. */
  changedAt: string;
  /** Minutes before the start at which to remind; null for never. */
  remindMinutes: number | null;
  company: string | null;
  /** Where to be, in one line; null where that is nowhere, or not known. */
  place: string | null;
}
