import { dayOf, dayText, weekday } from "../calendar/day.ts";
import { instantAt, instantOf, instantText } from "../calendar/zone.ts";
import type { FoundDate } from "../dates-in-text/found-date.ts";
import { findFormSigns, type FormSign, type InterviewForm, MEETING_LINK } from "./form-in-text.ts";
import type { EmployerMessage, FoundEvent, Gathered, Known } from "./gathered.ts";
import { known, sourceOf } from "./gathered.ts";
import { findDuration, findInterviewTimes } from "./interview-in-text.ts";
import type { IntakeQuestion } from "./intake.ts";
import { findPromiseAfterwards } from "./promise-in-text.ts";
import { findInvitation, invites } from "./requests-in-text.ts";
import { zoneOf } from "./region-found.ts";
import { sentenceAround } from "./sentence-around.ts";
import { spanIn } from "./view.ts";

/** One interview as far as known; what was left open is in `open`. */
export interface FoundInterview {
  startAt?: Known;
  endAt?: Known;
  format?: Known<InterviewForm>;
  location?: Known;
  link?: Known;
  answerPromisedOn?: Known;
  uid?: string;
  sequence?: number;
  open: Omit<IntakeQuestion, "path">[];
}

/** The interviews that calendars and messages tell of, the earliest first. */
export function interviewsFound(gathered: Gathered): FoundInterview[] {
  const meetings = latestVersions(gathered.events);
  const found =
    meetings.length > 0 ? meetings.map((event) => ofEvent(gathered, event)) : ofMessages(gathered);
  for (const interview of found) {
    addForm(gathered, interview, meetings.find(({ event }) => event.uid === interview.uid) ?? null);
    addEnd(gathered, interview);
  }
  return found.toSorted((a, b) => (a.startAt?.value ?? "").localeCompare(b.startAt?.value ?? ""));
}

const MOST_MEETINGS = 20;

/** Of each meeting the newest version; the same time under two names is one meeting. */
function latestVersions(events: readonly FoundEvent[]): FoundEvent[] {
  const latest = new Map<string, FoundEvent>();
  for (const found of events) {
    const held = latest.get(found.event.uid);
    if (!held || found.event.sequence > held.event.sequence) latest.set(found.event.uid, found);
  }
  const kept = [...latest.values()].filter(({ event }) => !event.cancelled);
  const same = (a: FoundEvent, b: FoundEvent) =>
    a.event.startAt !== undefined &&
    instantOf(a.event.startAt.value) ===
      instantOf(b.event.startAt?.value ?? "1970-01-01T00:00:00Z");
  return kept
    .filter(
      (found, index) => kept.findIndex((other) => same(found, other) || other === found) === index,
    )
    .slice(0, MOST_MEETINGS);
}

function ofEvent(gathered: Gathered, { document, event }: FoundEvent): FoundInterview {
  const at = (passage: typeof event.startAt): Known | undefined =>
    passage && {
      ...known(document, passage, event.floating ? "likely" : "certain"),
      value: instantText(instantOf(passage.value), gathered.zone),
    };
  const startAt = at(event.startAt);
  const endAt = at(event.endAt);
  return {
    ...(startAt && { startAt }),
    ...(endAt && { endAt }),
    uid: event.uid,
    sequence: event.sequence,
    open: [
      ...(startAt
        ? []
        : [{ code: "interview-time" as const, options: event.on ? [event.on.value] : [] }]),
      ...(event.repeats ? [{ code: "repeats" as const, options: [] }] : []),
    ],
  };
}

/** From the newest message that names a time; a thread's older times are those that were changed. */
function ofMessages(gathered: Gathered): FoundInterview[] {
  for (const found of gathered.messages) {
    const { times, only } = timesIn(gathered, found);
    const [first] = times;
    if (!first) continue;
    return [
      times.length === 1
        ? ofTime(gathered, found, first, only)
        : { open: [choice(gathered, times)] },
    ];
  }
  const invited = gathered.messages.some(
    ({ message }) => !message.automatic && findInvitation(message.body),
  );
  return invited ? [{ open: [{ code: "interview-time", options: [] }] }] : [];
}

function timesIn(gathered: Gathered, { message, signature }: EmployerMessage) {
  const from = { at: message.at ?? gathered.now, timeZone: gathered.zone };
  return findInterviewTimes(message.body, gathered.language, from, signature.from);
}

function choice(gathered: Gathered, times: readonly FoundDate[]): FoundInterview["open"][number] {
  return {
    code: "which-time",
    options: times.map((time) => clockAt(gathered, time.firstOn, time)),
  };
}

function clockAt(gathered: Gathered, on: string, { time }: FoundDate, end = false): string {
  const clock = (end ? time?.endTime : time?.startTime) ?? "00:00";
  const [hour = 0, minute = 0] = clock.split(":").map(Number);
  // Nobody is interviewed at three in the night.
  const half = time?.halfDayUnsure && hour < 12 ? 12 : 0;
  return instantText(
    instantAt(dayOf(on), (hour + half) * 60 + minute, time?.timeZone ?? gathered.zone),
    gathered.zone,
  );
}

function ofTime(
  gathered: Gathered,
  found: EmployerMessage,
  date: FoundDate,
  only: boolean,
): FoundInterview {
  const days = [date.firstOn, ...date.otherDays];
  if (date.contradicts)
    return {
      open: [{ code: "weekday-contradicts", options: [clockAt(gathered, date.firstOn, date)] }],
    };
  if (days.length > 1)
    return {
      open: [{ code: "which-time", options: days.map((day) => clockAt(gathered, day, date)) }],
    };
  if (isWindow(date))
    return {
      open: [
        {
          code: "which-time",
          options: [
            clockAt(gathered, date.firstOn, date),
            clockAt(gathered, date.firstOn, date, true),
          ],
        },
      ],
    };
  const span = spanIn(found.message.body, date.start, date.end);
  const source = sourceOf(found.document, span);
  const certainty = only && isSure(gathered, found, date) ? "certain" : "likely";
  const startAt: Known = { value: clockAt(gathered, date.firstOn, date), source, certainty };
  const endAt: Known | undefined = date.time?.endTime
    ? { value: clockAt(gathered, date.firstOn, date, true), source, certainty }
    : undefined;
  const open: FoundInterview["open"] = date.time?.halfDayUnsure
    ? [{ code: "half-day", options: [startAt.value] }]
    : [];
  return { startAt, ...(endAt && { endAt }), open };
}

const LONGEST_BETWEEN = 120;

/** "Some time between 9 and 12" is no interview of three hours. */
function isWindow({ time }: FoundDate): boolean {
  if (time?.endTime === undefined) return false;
  const minutes = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
  return time.between === true && minutes(time.endTime) - minutes(time.startTime) > LONGEST_BETWEEN;
}

const LABELLED = /^\s{0,4}(?:dato|tid|tidspunkt|hvornår|date|time|when|start)\s{0,2}:/imu;

/** Whether the words around the time speak of an interview, not of the open house before it. */
function speaksOfInterview(text: string, date: FoundDate): boolean {
  const sentence = sentenceAround(text, date);
  return LABELLED.test(sentence) || invites(sentence);
}

function isDanish(gathered: Gathered): boolean {
  const { region, regionSource } = zoneOf(gathered);
  return regionSource !== null && region === "DK";
}

/** A date of the calendar told twice over, by its year or its weekday, in a message that invites. */
function isSure(gathered: Gathered, { message }: EmployerMessage, date: FoundDate): boolean {
  const twice = date.year || date.weekday !== null;
  // An English text may come from anywhere: where is not known for sure unless the time says so.
  const abroad =
    date.time?.timeZone === undefined &&
    (gathered.zone !== "Europe/Copenhagen" || (gathered.language === "en" && !isDanish(gathered)));
  return (
    date.basis === "date" &&
    twice &&
    !date.time?.halfDayUnsure &&
    !abroad &&
    findInvitation(message.body) !== null &&
    speaksOfInterview(message.body.text, date) &&
    date.bound === undefined
  );
}

function addEnd(gathered: Gathered, interview: FoundInterview): void {
  if (!interview.startAt || interview.endAt) return;
  for (const { document, message } of gathered.messages) {
    const lasts = findDuration(message.body.text);
    if (!lasts) continue;
    const end = instantOf(interview.startAt.value) + lasts.minutes * 60_000;
    const source = sourceOf(document, spanIn(message.body, lasts.start, lasts.end));
    interview.endAt = { value: instantText(end, gathered.zone), source, certainty: "likely" };
    return;
  }
  interview.open.push({ code: "interview-end", options: [] });
}

interface PlacedSign extends Omit<FormSign, "start" | "end"> {
  source: Known["source"];
  value: string;
}

function addForm(gathered: Gathered, interview: FoundInterview, found: FoundEvent | null): void {
  const signs = [...(found ? eventSigns(found) : []), ...gathered.messages.flatMap(messageSigns)];
  const link = signs.find(({ value }) => MEETING_LINK.test(value));
  addLocation(gathered, interview, found);
  const best = (form: InterviewForm, strong: boolean) =>
    signs.find((sign) => sign.form === form && sign.strong === strong);
  const [video, phone, place] = [best("video", true), best("phone", true), best("in-person", true)];
  const chosen = video && place ? place : (video ?? phone ?? place ?? signs[0]);
  if (link)
    interview.link = {
      value: link.value,
      source: link.source,
      certainty: place || phone ? "likely" : "certain",
    };
  if (!chosen) return void interview.open.push({ code: "interview-format", options: [] });
  const forms = new Set(signs.filter(({ strong }) => strong).map(({ form }) => form));
  const certain =
    chosen.strong && forms.size === 1 && chosen.form === "video" && link !== undefined;
  interview.format = {
    value: chosen.form,
    source: chosen.source,
    certainty: certain ? "certain" : "likely",
  };
  if (video && place)
    interview.open.push({ code: "interview-format", options: ["in-person", "video"] });
}

function messageSigns({ document, message, signature }: EmployerMessage): PlacedSign[] {
  const place = (sign: FormSign): PlacedSign => ({
    form: sign.form,
    strong: sign.strong,
    value: message.body.text.slice(sign.start, sign.end),
    source: sourceOf(document, spanIn(message.body, sign.start, sign.end)),
  });
  const above = findFormSigns(message.body, signature.from).map(place);
  const link = MEETING_LINK.exec(message.body.text);
  const below =
    link &&
    place({ form: "video", strong: true, start: link.index, end: link.index + link[0].length });
  return below && !above.some(({ value }) => MEETING_LINK.test(value)) ? [below, ...above] : above;
}

function eventSigns({ document, event, signature }: FoundEvent): PlacedSign[] {
  const signs: PlacedSign[] = [];
  const { location, link, description, summary } = event;
  if (link)
    signs.push({
      form: "video",
      strong: true,
      value: link.value,
      source: sourceOf(document, link),
    });
  if (location) {
    const { value } = location;
    const form = /https?:|teams|zoom|webex|google meet|\bonline\b|\bvideo/i.test(value)
      ? "video"
      : /\b(?:phone|telefon|tlf|call|opkald)\b/i.test(value)
        ? "phone"
        : "in-person";
    signs.push({ form, strong: true, value, source: sourceOf(document, location) });
  }
  for (const view of [
    description,
    summary && { text: summary.value, starts: [0], origins: [summary.start] },
  ]) {
    if (!view) continue;
    const until = view === description ? (signature?.from ?? view.text.length) : view.text.length;
    const meeting = MEETING_LINK.exec(view.text);
    const found = findFormSigns(view, until);
    const all = meeting
      ? [
          ...found,
          {
            form: "video" as const,
            strong: true,
            start: meeting.index,
            end: meeting.index + meeting[0].length,
          },
        ]
      : found;
    for (const sign of all)
      signs.push({
        form: sign.form,
        strong: sign.strong,
        value: view.text.slice(sign.start, sign.end),
        source: sourceOf(document, spanIn(view, sign.start, sign.end)),
      });
  }
  return signs;
}

const ONLINE = /https?:|\b(?:teams|zoom|webex|google meet|video|online|telefon|phone|opkald)\b/i;
const PLACE =
  /^[ \t]{0,4}(?:sted|adresse|hvor|venue|address|where|location|mødested|place)\s{0,2}:[ \t]{0,3}(?!https?:)([^\n]{3,200})$/imu;

function addLocation(
  gathered: Gathered,
  interview: FoundInterview,
  found: FoundEvent | null,
): void {
  const place = found?.event.location;
  if (found && place && !ONLINE.test(place.value)) {
    interview.location = known(found.document, place, "certain");
    return;
  }
  for (const { document, message } of gathered.messages) {
    const match = PLACE.exec(message.body.text);
    if (!match || ONLINE.test(match[1]!)) continue;
    const at = match.index + match[0].length - match[1]!.length;
    interview.location = {
      value: match[1]!.trim(),
      source: sourceOf(document, spanIn(message.body, at, at + match[1]!.trim().length)),
      certainty: "likely",
    };
    return;
  }
}

/** The day by which an answer is promised, and the passage that says so; the newest promise. */
export function promiseFound(
  gathered: Gathered,
  interview: FoundInterview | undefined,
): Known | null {
  for (const found of gathered.messages) {
    const { message, document } = found;
    const { promises } = timesIn(gathered, found);
    const promise = promises.at(-1);
    const one = promises.every(({ lastOn }) => lastOn === promise?.lastOn);
    if (promise)
      return {
        value: promise.lastOn,
        source: sourceOf(document, spanIn(message.body, promise.start, promise.end)),
        certainty:
          one &&
          promise.precision === "exact" &&
          promise.otherDays.length === 0 &&
          !promise.contradicts &&
          promise.basis === "date"
            ? "certain"
            : "likely",
      };
    const after = findPromiseAfterwards(message.body.text);
    const start = interview?.startAt?.value.slice(0, 10);
    if (!after || start === undefined) continue;
    const value = dayText(daysAfter(dayOf(start), after.days, after.working));
    return {
      value,
      source: sourceOf(document, spanIn(message.body, after.start, after.end)),
      certainty: "likely",
    };
  }
  return null;
}

function daysAfter(from: number, count: number, working: boolean): number {
  if (!working) return from + count;
  let day = from;
  for (let left = count; left > 0; left -= weekday(day) <= 5 ? 1 : 0) day += 1;
  return day;
}
