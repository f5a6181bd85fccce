import type { CalendarEvent } from "@efterklang/core/calendar-feed/calendar-event";
import type { LanguageCode } from "@efterklang/core/case-file/case-file";
import {
  calendarName,
  describeCalendarEvent,
} from "@efterklang/core/language/calendar-event-words";
import ICAL from "ical.js";
import { LONGEST_TEXT, REFRESH_HOURS } from "./calendar-limits.ts";

/** An event with what makes it the same one, and a later form of it, to a calendar program. */
export interface NumberedEvent extends CalendarEvent {
  uid: string;
  /** Rises whenever the event changes; from 0. */
  sequence: number;
}

/**
 * The events as iCalendar (RFC 5545, with the name, colour and refresh interval of RFC 7986). All times are UTC, so that no program
 * needs a zone; the same events give the same text.
 */
export function writeCalendar(events: readonly NumberedEvent[], language: LanguageCode): string {
  const calendar = new ICAL.Component("vcalendar");
  const name = calendarName(language);
  calendar.addPropertyWithValue("version", "2.0");
  calendar.addPropertyWithValue("prodid", "-//Efterklang//Efterklang//DA");
  calendar.addPropertyWithValue("calscale", "GREGORIAN");
  calendar.addPropertyWithValue("name", name);
  calendar.addPropertyWithValue("x-wr-calname", name);
  calendar.addPropertyWithValue("color", "teal");
  const refresh = new ICAL.Property("refresh-interval");
  refresh.resetType("duration");
  refresh.setValue(ICAL.Duration.fromSeconds(REFRESH_HOURS * 3_600));
  calendar.addProperty(refresh);
  calendar.addPropertyWithValue("x-published-ttl", `PT${REFRESH_HOURS}H`);
  for (const event of events) calendar.addSubcomponent(component(event, language));
  return `${calendar.toString()}\r\n`;
}

function component(event: NumberedEvent, language: LanguageCode): ICAL.Component {
  const { title, help } = describeCalendarEvent(event, language);
  const changed = utc(event.changedAt);
  const written = new ICAL.Component("vevent");
  written.addPropertyWithValue("uid", event.uid);
  written.addPropertyWithValue("sequence", event.sequence);
  written.addPropertyWithValue("dtstamp", changed);
  written.addPropertyWithValue("last-modified", changed);
  addTime(written, event.when);
  written.addPropertyWithValue("summary", oneLine(title));
  written.addPropertyWithValue("description", oneLine(help));
  if (event.place !== null) written.addPropertyWithValue("location", oneLine(event.place));
  written.addPropertyWithValue("class", "PRIVATE");
  written.addPropertyWithValue("status", "CONFIRMED");
  written.addPropertyWithValue("transp", event.kind === "interview" ? "OPAQUE" : "TRANSPARENT");
  if (event.remindMinutes !== null) written.addSubcomponent(alarm(event.remindMinutes, title));
  return written;
}

function addTime(written: ICAL.Component, when: CalendarEvent["when"]): void {
  if ("on" in when) {
    const day = ICAL.Time.fromDateString(when.on);
    const next = day.clone();
    next.adjust(1, 0, 0, 0);
    written.addPropertyWithValue("dtstart", day);
    written.addPropertyWithValue("dtend", next);
    return;
  }
  written.addPropertyWithValue("dtstart", utc(when.startAt));
  written.addPropertyWithValue("dtend", utc(when.endAt));
}

function alarm(minutes: number, title: string): ICAL.Component {
  const written = new ICAL.Component("valarm");
  written.addPropertyWithValue("action", "DISPLAY");
  written.addPropertyWithValue("description", oneLine(title));
  written.addPropertyWithValue("trigger", ICAL.Duration.fromSeconds(-minutes * 60));
  return written;
}

/** To the second, which is all that the format holds. */
function utc(at: string): ICAL.Time {
  return ICAL.Time.fromJSDate(new Date(at), true);
}

/** One line without control characters, cut where it is longer than programs show. */
function oneLine(text: string): string {
  const tidy = text
    .toWellFormed()
    .replace(/[\p{Cc}\u2028\u2029\s]+/gu, " ")
    .trim();
  if (tidy.length <= LONGEST_TEXT) return tidy;
  return `${tidy
    .slice(0, LONGEST_TEXT - 1)
    .toWellFormed()
    .replace(/\uFFFD$/, "")}…`;
}
