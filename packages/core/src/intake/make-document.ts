import type { LanguageCode } from "../case-file/case-file.ts";
import type { CalendarEvent, ContactCard, IntakeDocument, Passage } from "./intake-document.ts";
import { languageOf, shownText, type ShownText } from "./shown-text.ts";
import { readThread } from "./thread.ts";
import { linesOf, viewOf } from "./view.ts";

/** Somebody named in a mail's header or a calendar file. */
export interface GivenPerson {
  name?: string;
  address?: string;
}

/** A mail as its format gives it. `at` is ISO 8601 with an offset. */
export interface GivenMail {
  from: GivenPerson | null;
  to: readonly GivenPerson[];
  cc: readonly GivenPerson[];
  subject: string;
  at: string | null;
  messageId: string | null;
  automatic: boolean;
  text: string;
}

/** A meeting as its format gives it; see `CalendarEvent`. */
export interface GivenEvent {
  uid: string;
  sequence: number;
  cancelled: boolean;
  startAt?: string;
  endAt?: string;
  on?: string;
  timeZone?: string;
  floating?: boolean;
  summary: string;
  location: string;
  link: string;
  organizer: GivenPerson | null;
  attendees: readonly GivenPerson[];
  description: string;
  at: string | null;
  repeats: boolean;
}

export type GivenCard = { [Key in keyof ContactCard]: string };

/** A mail as it is shown: who, when, what about, and the text below, taken apart into the messages of its thread. */
export function mailDocument(
  file: string,
  mail: GivenMail,
  now: string,
  timeZone: string,
): IntakeDocument {
  const language = languageOf(mail.text || mail.subject);
  const shown = shownText(language);
  const from = mail.from && shown.person("from", mail.from.name, mail.from.address);
  const to = mail.to.map(({ name, address }) => shown.person("to", name, address));
  const cc = mail.cc.map(({ name, address }) => shown.person("cc", name, address));
  if (mail.at) shown.line("date", mail.at);
  const subject = mail.subject === "" ? null : shown.line("subject", mail.subject);
  const start = shown.body(mail.text);
  const { at, messageId, automatic } = mail;
  const head = { from, to: [...to, ...cc], subject, at, messageId, automatic };
  const reading = { language, from: { at: mail.at ?? now, timeZone } };
  const text = shown.text();
  return {
    file,
    kind: "mail",
    text,
    messages: readThread(text, start, head, reading),
    events: [],
    cards: [],
  };
}

const CHAT_HEAD =
  /^[ \t]*(\p{Lu}[\p{L}'’.-]{1,30}(?: \p{Lu}[\p{L}'’.-]{1,30}){1,3})(?: \([^()\n]{1,20}\))?[ \t,]{1,6}(?:\d{1,2}[:.]\d{2})(?:\s?[AP]M)?[ \t]*$/mu;

/** A text that was pasted: a mail with its header lines, a message from a chat, a notice, or a text message. */
export function textDocument(
  file: string,
  text: string,
  now: string,
  timeZone: string,
): IntakeDocument {
  const clean = text.replace(/\r\n?/g, "\n");
  const reading = { language: languageOf(clean), from: { at: now, timeZone } };
  const messages = readThread(clean, 0, {}, reading);
  const chat = CHAT_HEAD.exec(clean.slice(0, 2_000));
  const first = messages[0];
  if (chat && first && first.from === null) {
    const start = chat.index + chat[0].indexOf(chat[1]!);
    first.from = { name: { value: chat[1]!, start, end: start + chat[1]!.length } };
  }
  return { file, kind: "text", text: clean, messages, events: [], cards: [] };
}

/** The meetings of a calendar file, one below the other. */
export function calendarDocument(file: string, events: readonly GivenEvent[]): IntakeDocument {
  const language = languageOf(
    events.map((event) => `${event.summary}\n${event.description}`).join("\n"),
  );
  const shown = shownText(language);
  const ends: (() => CalendarEvent)[] = events.map((event) => shownEvent(shown, event));
  return {
    file,
    kind: "calendar",
    text: shown.text(),
    messages: [],
    events: ends.map((read) => read()),
    cards: [],
  };
}

/** The event is read once the whole text stands, since its description is a view of it. */
function shownEvent(shown: ShownText, event: GivenEvent): () => CalendarEvent {
  const line = (label: Parameters<ShownText["line"]>[0], value: string | undefined) =>
    value === undefined || value === "" ? null : shown.line(label, value);
  const summary = line("subject", event.summary);
  const startAt = line("when", event.startAt);
  const on = line("when", event.on);
  const endAt = line("until", event.endAt);
  const timeZone = line("zone", event.timeZone);
  const location = line("where", event.location);
  const link = line("link", event.link);
  const organizer =
    event.organizer && shown.person("organizer", event.organizer.name, event.organizer.address);
  const attendees = event.attendees.map(({ name, address }) =>
    shown.person("attendee", name, address),
  );
  const start = event.description === "" ? null : shown.body(event.description);
  const end = shown.text().length;
  if (start !== null) shown.body("");
  return () => ({
    ...event,
    ...optional({ startAt, endAt, on, timeZone }),
    summary,
    location,
    link,
    organizer,
    attendees,
    description: start === null ? null : viewOf(linesOf(shown.text(), start, end)),
  });
}

type Times = Partial<Record<"startAt" | "endAt" | "on" | "timeZone", Passage>>;

function optional(
  values: Record<keyof Times, Passage | null>,
): Times & Record<keyof Times, Passage | undefined> {
  const { startAt, endAt, on, timeZone } = values;
  return {
    startAt: startAt ?? undefined,
    endAt: endAt ?? undefined,
    on: on ?? undefined,
    timeZone: timeZone ?? undefined,
  };
}

/** Contact cards, one below the other. */
export function cardDocument(
  file: string,
  cards: readonly GivenCard[],
  language: LanguageCode,
): IntakeDocument {
  const shown = shownText(language);
  const read = cards.map((card) => {
    const fields = Object.entries(card).filter(([, value]) => value !== undefined && value !== "");
    return Object.fromEntries(
      fields.map(([name, value]) => [
        name,
        shown.line(name as keyof GivenCard, value!.replace(/\s*\n\s*/g, ", ")),
      ]),
    ) as ContactCard;
  });
  return { file, kind: "contact-card", text: shown.text(), messages: [], events: [], cards: read };
}
