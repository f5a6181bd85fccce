import type { Channel, LanguageCode, NoteKind } from "../case-file/case-file.ts";
import type { Slot } from "../plan/best-slots.ts";
import type { Register } from "../plan/plan-types.ts";
import type { PhoneNumber } from "./phone-number.ts";
import type { Remark } from "./remark.ts";

/** The channels whose message is written text; the other two, phone and visit, get a sheet. */
export const WRITTEN_CHANNELS = [
  "email",
  "online-message",
  "linkedin",
  "letter",
  "hand-delivered-letter",
] as const satisfies readonly Channel[];
export type WrittenChannel = (typeof WRITTEN_CHANNELS)[number];
export type SpokenChannel = Exclude<Channel, WrittenChannel>;

/** One of the candidate's notes: the one at `index`, counted from 0, among those of its kind. */
export interface NotePlace {
  kind: NoteKind;
  index: number;
}

/** A message to send. `subject` is null where the channel has none. Lines end in `\n`. */
export interface Draft {
  channel: WrittenChannel;
  language: LanguageCode;
  register: Register;
  subject: string | null;
  body: string;
  /** The notes that are not in it, blank ones aside: for want of room, or because they have no place in such a message. */
  leftOut: NotePlace[];
}

/**
 * What to say on the phone or at the door: `opening`, then `points` in order, `question`, `closing`. `minutes` is the
 * time these take, spoken calmly.
 */
export interface Sheet {
  channel: SpokenChannel;
  language: LanguageCode;
  register: Register;
  opening: string;
  points: string[];
  /** The one question; null where there is nothing to ask. */
  question: string | null;
  closing: string;
  /** At most twenty seconds; null for a visit. */
  voicemail: string | null;
  minutes: number;
  /** What to say to whoever answers first: a secretary, or the reception. */
  gatekeeper: string;
  /** What to say if they are busy. */
  busy: string;
  /** Who is called or visited, as on file; null where nobody is. */
  recipient: string | null;
  /** The number to call; null for a visit, and where none is on file. */
  number: PhoneNumber | null;
  /** Where to go, a line each, the company first; empty for a call, and where no address is on file. */
  address: string[];
  /** The best times, soonest first: at most two, none where office hours are over. */
  slots: Slot[];
  /** A visit ends after so many minutes; null for a call. */
  leaveAfterMinutes: number | null;
  /** What is missing, or was left out because it is too long. */
  remarks: Remark[];
}

export function isWritten(channel: Channel): channel is WrittenChannel {
  return (WRITTEN_CHANNELS as readonly Channel[]).includes(channel);
}
