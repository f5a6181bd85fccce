import type { LanguageCode } from "../case-file/case-file.ts";
import type { CalendarEvent, CalendarEventKind } from "../calendar-feed/calendar-event.ts";
import { daCalendarEventWords } from "./da/calendar-event-words.ts";
import { enCalendarEventWords } from "./en/calendar-event-words.ts";

/** What calendar entries say. Anybody who sees the calendar may read it, so it is little. */
export interface CalendarEventWords {
  calendar: string;
  /** A title, with the company where it is known. */
  titles: Record<CalendarEventKind, (company: string | null) => string>;
  /** One sentence of help. */
  help: Record<CalendarEventKind, string>;
}

const WORDS: Record<LanguageCode, CalendarEventWords> = {
  da: daCalendarEventWords,
  en: enCalendarEventWords,
};

/** The name of the calendar. */
export function calendarName(language: LanguageCode): string {
  return WORDS[language].calendar;
}

/** Title and help of an entry. */
export function describeCalendarEvent(
  { kind, company }: CalendarEvent,
  language: LanguageCode,
): { title: string; help: string } {
  const { titles, help } = WORDS[language];
  return { title: titles[kind](company), help: help[kind] };
}
