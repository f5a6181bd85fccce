import type { Span } from "../text/span.ts";
import type { View } from "./view.ts";

/** A value with the passage that it was read from, in the text of its document. */
export interface Passage<T = string> extends Span {
  value: T;
}

/** Somebody as a header, a calendar or a card names them. */
export interface NamedPerson {
  name?: Passage;
  email?: Passage;
}

/** One message: what was written at one time by one person. A thread has several, the newest first. */
export interface Message {
  from: NamedPerson | null;
  to: NamedPerson[];
  subject: Passage | null;
  /** ISO 8601 with an offset; null where unknown. */
  at: string | null;
  messageId: string | null;
  body: View;
  /** Written by a machine, by its headers. */
  automatic: boolean;
}

/** One meeting of a calendar file. Instants are ISO 8601 with an offset. */
export interface CalendarEvent {
  uid: string;
  sequence: number;
  cancelled: boolean;
  /** Left out where the day alone is known. */
  startAt?: Passage;
  endAt?: Passage;
  /** `YYYY-MM-DD` of an entry that fills whole days. */
  on?: Passage;
  /** IANA, where the file names one. */
  timeZone?: Passage;
  /** The file says in no way in which zone its times are: the candidate's is taken, and that may be wrong. */
  floating?: boolean;
  summary: Passage | null;
  location: Passage | null;
  /** Of an online meeting, where a property of its own names it. */
  link: Passage | null;
  organizer: NamedPerson | null;
  attendees: NamedPerson[];
  description: View | null;
  /** When the invitation was made, where known. */
  at: string | null;
  /** Repeats: only the first time was read. */
  repeats: boolean;
}

/** One contact card. */
export interface ContactCard {
  name?: Passage;
  title?: Passage;
  company?: Passage;
  email?: Passage;
  phone?: Passage;
  linkedin?: Passage;
  address?: Passage;
}

/** What the way of a document says of the channel. */
export type DocumentKind = "mail" | "calendar" | "contact-card" | "text";

/** One thing that was dropped, pasted or named, read as far as its format goes. `text` is what the person is shown. */
export interface IntakeDocument {
  file: string;
  kind: DocumentKind;
  text: string;
  messages: Message[];
  events: CalendarEvent[];
  cards: ContactCard[];
}
