import type { Channel, LanguageCode } from "../case-file/case-file.ts";
import type { Register } from "../plan/plan-types.ts";

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

/** A message to send. `subject` is null where the channel has none. Lines end in `\n`. */
export interface Draft {
  channel: WrittenChannel;
  language: LanguageCode;
  register: Register;
  subject: string | null;
  body: string;
}

/** What to say on the phone or at the door. `minutes` is the time it takes, spoken calmly. */
export interface Sheet {
  channel: SpokenChannel;
  language: LanguageCode;
  register: Register;
  opening: string;
  points: string[];
  closing: string;
  voicemail: string | null;
  minutes: number;
}

export function isWritten(channel: Channel): channel is WrittenChannel {
  return (WRITTEN_CHANNELS as readonly Channel[]).includes(channel);
}
