import { instantAt, instantOf, instantText } from "@efterklang/core/calendar/zone";
import { dayOf } from "@efterklang/core/calendar/day";
import { isDay, isInstant } from "@efterklang/core/case-file/is-time";
import type { GivenEvent, GivenPerson } from "@efterklang/core/intake/make-document";
import ICAL from "ical.js";
import { MEETING_LINK } from "@efterklang/core/intake/form-in-text";
import { htmlWithLinks } from "./html-with-links.ts";
import { LONGEST_TEXT, MOST_ATTENDEES, MOST_EVENTS, MOST_EXCEPTIONS } from "./limits.ts";
import { ianaZone } from "./zone-of-calendar.ts";

/** The zone for times that a calendar leaves without one. */
interface CalendarReading {
  timeZone: string;
}

interface Moment {
  at: string;
  zone: string | null;
  floating: boolean;
}

/** The meetings of a calendar file; of one that repeats the first that takes place. Throws what the parser throws. */
export function readCalendar(text: string, reading: CalendarReading): GivenEvent[] {
  const jcal: unknown = ICAL.parse(text.replaceAll("\0", ""));
  const roots = (Array.isArray((jcal as unknown[])[0]) ? jcal : [jcal]) as unknown[];
  const events = roots.slice(0, MOST_EVENTS).flatMap((root) => {
    const calendar = new ICAL.Component(root as never);
    const cancelled = textOf(calendar, "method").toUpperCase() === "CANCEL";
    return calendar
      .getAllSubcomponents("vevent")
      .slice(0, MOST_EVENTS)
      .map((event) => readEvent(calendar, event, cancelled, reading));
  });
  return withoutReplaced(events);
}

type Read = GivenEvent & { replaces: boolean };

function readEvent(
  calendar: ICAL.Component,
  event: ICAL.Component,
  cancelled: boolean,
  reading: CalendarReading,
): Read {
  const starts = event.getFirstProperty("dtstart");
  const isDayLong =
    starts?.getParameter("value") === "DATE" || /^\d{4}-\d{2}-\d{2}$/.test(rawValue(starts));
  const start = starts && !isDayLong ? moment(calendar, starts, reading) : null;
  const end = endOf(calendar, event, start, reading);
  const repeats =
    event.getFirstProperty("rrule") !== null || event.getFirstProperty("rdate") !== null;
  const shift = start && repeats ? firstHeld(calendar, event, start, reading) : 0;
  const moved = (at: string | undefined) =>
    at === undefined || shift === null
      ? undefined
      : shifted(at, shift, start?.zone ?? reading.timeZone);
  const on = isDayLong ? rawValue(starts).slice(0, 10) : undefined;
  return {
    uid: textOf(event, "uid") || `${rawValue(starts)} ${textOf(event, "summary")}`.slice(0, 200),
    sequence: Number.parseInt(textOf(event, "sequence"), 10) || 0,
    cancelled: cancelled || textOf(event, "status").toUpperCase() === "CANCELLED",
    startAt: moved(start?.at),
    endAt: moved(end ?? undefined),
    on: on !== undefined && isDay(on) ? on : undefined,
    timeZone: start?.zone ?? undefined,
    ...(start?.floating && { floating: true }),
    summary: oneLine(textOf(event, "summary")),
    location: oneLine(textOf(event, "location").replace(/\s*\n\s*/g, ", ")),
    link: linkOf(event),
    organizer: personOf(event.getFirstProperty("organizer")),
    attendees: event
      .getAllProperties("attendee")
      .slice(0, MOST_ATTENDEES)
      .filter(isPersonLike)
      .flatMap((property) => personOf(property) ?? []),
    description: descriptionOf(event),
    at: instantOrNull(
      calendar,
      event.getFirstProperty("dtstamp") ?? event.getFirstProperty("created"),
      reading,
    ),
    repeats,
    replaces: event.getFirstProperty("recurrence-id") !== null,
  };
}

/** A single meeting of a series stands for the series that the same file holds. */
function withoutReplaced(events: readonly Read[]): GivenEvent[] {
  const replaced = new Set(events.filter(({ replaces }) => replaces).map(({ uid }) => uid));
  return events
    .filter(({ uid, replaces, repeats }) => replaces || !repeats || !replaced.has(uid))
    .slice(0, MOST_EVENTS)
    .map(({ replaces: _replaces, ...event }) => event);
}

/** The value as written, "2026-11-24T13:00:00" or with a Z; empty where there is none. */
function rawValue(property: ICAL.Property | null | undefined): string {
  const value: unknown = property?.jCal[3];
  return typeof value === "string" ? value : "";
}

function moment(
  calendar: ICAL.Component,
  property: ICAL.Property,
  reading: CalendarReading,
): Moment | null {
  const value = rawValue(property);
  if (value.endsWith("Z"))
    return isInstant(value) ? { at: value, zone: "Etc/UTC", floating: false } : null;
  if (!isInstant(`${value}Z`)) return null;
  const named = property.getFirstParameter("tzid");
  const zone = named ? ianaZone(named) : null;
  const offset = named && zone === null ? offsetIn(calendar, named, value) : null;
  if (offset !== null)
    return {
      at: instantText(instantOf(`${value}Z`) - offset * 1_000, "Etc/UTC"),
      zone: null,
      floating: false,
    };
  const told = zone ?? headZone(calendar);
  return { at: wallInstant(value, told ?? reading.timeZone), zone, floating: told === null };
}

function wallInstant(value: string, zone: string): string {
  const [day = "", time = ""] = value.split("T");
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  return instantText(instantAt(dayOf(day), hour * 60 + minute, zone), zone);
}

/** Calendars of Google and Apple say in their head which zone they are kept in. */
function headZone(calendar: ICAL.Component): string | null {
  const name = textOf(calendar, "x-wr-timezone");
  return name === "" ? null : ianaZone(name);
}

/** Seconds ahead of UTC by the file's own description of a zone that nobody else knows. */
function offsetIn(calendar: ICAL.Component, name: string, value: string): number | null {
  const described = calendar
    .getAllSubcomponents("vtimezone")
    .slice(0, MOST_EVENTS)
    .find((zone) => textOf(zone, "tzid") === name);
  if (!described) return null;
  const month = Number(value.slice(5, 7));
  const summer = month > 3 && month < 11;
  const part =
    described.getFirstSubcomponent(summer ? "daylight" : "standard") ??
    described.getFirstSubcomponent("standard");
  const offset = /^([+-])(\d{2}):?(\d{2})/.exec(rawValue(part?.getFirstProperty("tzoffsetto")));
  return offset
    ? (offset[1] === "-" ? -1 : 1) * (Number(offset[2]) * 3_600 + Number(offset[3]) * 60)
    : null;
}

function endOf(
  calendar: ICAL.Component,
  event: ICAL.Component,
  start: Moment | null,
  reading: CalendarReading,
): string | null {
  if (!start) return null;
  const property = event.getFirstProperty("dtend");
  const end = property && moment(calendar, property, reading);
  if (end) return instantOf(end.at) > instantOf(start.at) ? end.at : null;
  const lasts = /^P(?:(\d{1,3})D)?(?:T(?:(\d{1,3})H)?(?:(\d{1,4})M)?)?$/.exec(
    rawValue(event.getFirstProperty("duration")),
  );
  if (!lasts) return null;
  const minutes =
    Number(lasts[1] ?? 0) * 1_440 + Number(lasts[2] ?? 0) * 60 + Number(lasts[3] ?? 0);
  return minutes > 0
    ? instantText(instantOf(start.at) + minutes * 60_000, start.zone ?? reading.timeZone)
    : null;
}

const STEPS: Readonly<Record<string, number>> = { DAILY: 1, WEEKLY: 7 };

/** Days from the first time of a series to the first that was not taken out; null where that is not plain. */
function firstHeld(
  calendar: ICAL.Component,
  event: ICAL.Component,
  start: Moment,
  reading: CalendarReading,
): number | null {
  const out = new Set(
    event
      .getAllProperties("exdate")
      .slice(0, MOST_EXCEPTIONS)
      .flatMap((property) => {
        const at = moment(calendar, property, reading)?.at;
        return at === undefined ? [] : [instantOf(at)];
      }),
  );
  if (!out.has(instantOf(start.at))) return 0;
  const rule = event.getFirstProperty("rrule")?.jCal[3] as
    { freq?: string; interval?: number; byday?: unknown } | undefined;
  const step = (STEPS[rule?.freq ?? ""] ?? 0) * (rule?.interval ?? 1);
  if (!(step > 0 && step <= 70) || (rule?.byday !== undefined && rule.freq !== "WEEKLY"))
    return null;
  for (let days = step; days <= step * MOST_EXCEPTIONS; days += step)
    if (!out.has(instantOf(shifted(start.at, days, start.zone ?? reading.timeZone)))) return days;
  return null;
}

/** The same clock time some days later. */
function shifted(at: string, days: number, zone: string): string {
  if (days === 0) return at;
  const local = instantText(instantOf(at), zone);
  const [hour = 0, minute = 0] = local.slice(11, 16).split(":").map(Number);
  return instantText(instantAt(dayOf(local.slice(0, 10)) + days, hour * 60 + minute, zone), zone);
}

function instantOrNull(
  calendar: ICAL.Component,
  property: ICAL.Property | null,
  reading: CalendarReading,
): string | null {
  return property && (moment(calendar, property, reading)?.at ?? null);
}

const LINK_PROPERTIES = [
  "x-google-conference",
  "x-microsoft-skypeteamsmeetingurl",
  "x-microsoft-onlinemeetingconflink",
  "conference",
  "url",
];

function linkOf(event: ICAL.Component): string {
  for (const name of LINK_PROPERTIES) {
    const found = MEETING_LINK.exec(textOf(event, name).slice(0, 2_000));
    if (found) return found[0];
  }
  return MEETING_LINK.exec(textOf(event, "location").slice(0, 2_000))?.[0] ?? "";
}

/** The description, or that in HTML where there is none; nothing that it names is loaded. */
function descriptionOf(event: ICAL.Component): string {
  const plain = textOf(event, "description").trim();
  const html = textOf(event, "x-alt-desc");
  const raw =
    plain === "" && html !== ""
      ? htmlWithLinks(html)
      : /<(?:p|br|div|html|a)\b/i.test(plain)
        ? htmlWithLinks(plain)
        : plain;
  return raw.slice(0, LONGEST_TEXT).replace(/\r\n?/g, "\n").trim();
}

/** Rooms and things are invited too. */
function isPersonLike(property: ICAL.Property): boolean {
  const kind = String(property.getFirstParameter("cutype") ?? "").toUpperCase();
  return kind !== "ROOM" && kind !== "RESOURCE";
}

function personOf(property: ICAL.Property | null): GivenPerson | null {
  if (!property) return null;
  // Apple sends invitations by a relay and keeps the organizer's own address beside it.
  const own = String(property.getFirstParameter("email") ?? "");
  const address = /^(?:mailto:)?([^\s<>?]{1,254}@[^\s<>?]{1,254})$/i
    .exec(own === "" ? rawValue(property).replace(/\?.*$/s, "") : own)?.[1]
    ?.toLowerCase();
  const name = oneLine(String(property.getFirstParameter("cn") ?? "")).replace(
    /^["']+|["']+$/g,
    "",
  );
  const named = name !== "" && name.toLowerCase() !== address;
  return address === undefined && !named
    ? null
    : { ...(named && { name: name.slice(0, 200) }), ...(address !== undefined && { address }) };
}

function textOf(component: ICAL.Component, name: string): string {
  const value: unknown = component.getFirstProperty(name)?.jCal[3];
  return typeof value === "string" ? value : typeof value === "number" ? String(value) : "";
}

function oneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, " ")
    .trim()
    .slice(0, 2_000);
}
