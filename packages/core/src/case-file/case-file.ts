import * as z from "zod/mini";
import { CHANNELS } from "./channels.ts";
import { dayString, instantString, timeZoneString } from "./time-strings.ts";

/** The version of the contract that this product reads and writes. */
export const CASE_FILE_FORMAT = "efterklang/case-file@1";

// What stands apart lets a plan and a review be loaded without this schema.
export { CHANNELS, type Channel } from "./channels.ts";
export const LANGUAGES = ["da", "en"] as const;
/** A language of messages or of the interface; the two are chosen independently. */
export type LanguageCode = (typeof LANGUAGES)[number];

export const PROCESS_STATUSES = [
  "open",
  "offered",
  "hired",
  "rejected",
  "withdrawn",
  "cancelled",
] as const;
export const CONTACT_ROLES = ["hr", "manager", "department-head", "recruiter", "other"] as const;
export const MANNERS = ["formal", "warm", "brisk"] as const;
export const CULTURES = ["formal", "relaxed"] as const;
export const INTERVIEW_FORMATS = ["in-person", "video", "phone"] as const;
export const REQUESTS = ["no-contact", "no-calls"] as const;
export const PARTIES = ["employer", "candidate"] as const;
/** What the employer's side of an exchange can be. */
export const EMPLOYER_KINDS = [
  "invitation",
  "screening",
  "message",
  "conversation",
  "auto-reply",
] as const;
/** What the candidate's side of an exchange can be. */
export const CANDIDATE_KINDS = [
  "application",
  "message",
  "follow-up",
  "conversation",
  "voicemail",
  "unanswered-call",
] as const;
export const EXCHANGE_KINDS = [...new Set([...EMPLOYER_KINDS, ...CANDIDATE_KINDS])];
export const DELIVERIES = ["uncertain", "undelivered"] as const;
export { NOTE_KINDS, type NoteKind } from "./notes.ts";

/** Longest single text in a case file, in UTF-16 code units: a very long application fits four times over. */
export const MAX_TEXT = 200_000;
/** Most entries in one list: far more than any real process holds. */
export const MAX_ENTRIES = 1_000;

const text = z.string().check(z.maxLength(MAX_TEXT));
const flag = z.boolean();
const texts = z._default(z.array(text).check(z.maxLength(MAX_ENTRIES)), []);
const list = <T extends z.core.SomeType>(entry: T) =>
  z._default(z.array(entry).check(z.maxLength(MAX_ENTRIES)), []);

const candidate = z.looseObject({
  name: z.optional(text),
  email: z.optional(text),
  phone: z.optional(text),
  address: texts,
});

const company = z.looseObject({
  name: z.optional(text),
  culture: z.optional(z.enum(CULTURES)),
  address: texts,
});

const position = z.looseObject({ title: z.optional(text), reference: z.optional(text) });

const process = z.looseObject({
  status: z._default(z.enum(PROCESS_STATUSES), "open"),
  endedOn: z.optional(dayString),
});

/** A contact without an id gets one from its place in the list (`contact-1`), so that plans can name it. */
const contact = z.looseObject({
  id: z.optional(text.check(z.minLength(1))),
  name: z.optional(text),
  title: z.optional(text),
  role: z.optional(z.enum(CONTACT_ROLES)),
  leads: z.optional(flag),
  email: z.optional(text),
  phone: z.optional(text),
  linkedin: z.optional(text),
  manner: z.optional(z.enum(MANNERS)),
});

const interview = z.looseObject({
  startAt: z.optional(instantString),
  endAt: z.optional(instantString),
  format: z.optional(z.enum(INTERVIEW_FORMATS)),
  contacts: texts,
  answerPromisedOn: z.optional(dayString),
  nextRound: z.optional(flag),
  asked: list(z.enum(REQUESTS)),
  /** Where to go, as the invitation says it. */
  location: z.optional(text),
  /** The address of an online meeting. */
  link: z.optional(text),
  /** By which calendars tell one meeting, and its latest version, from another. */
  uid: z.optional(text),
  sequence: z.optional(z.number()),
});

const exchange = z.looseObject({
  at: instantString,
  from: z.enum(PARTIES),
  contact: z.optional(text),
  channel: z.optional(z.enum(CHANNELS)),
  kind: z.enum(EXCHANGE_KINDS as readonly ExchangeKind[]),
  answerPromisedOn: z.optional(dayString),
  needsAnswer: z.optional(flag),
  /** With an `auto-reply`: the day on which whoever is away is back. */
  returnsOn: z.optional(dayString),
  messageId: z.optional(text),
  /** An e-mail's subject, so that an answer can stay in its thread. */
  subject: z.optional(text),
  text: z.optional(text),
  delivery: z.optional(z.enum(DELIVERIES)),
  /** When to call again, as agreed with whoever answered an unanswered call. */
  callBackAt: z.optional(instantString),
});

const notes = z.looseObject({
  highlights: texts,
  enthusiasm: texts,
  fit: texts,
  additions: texts,
});

const judgement = z.looseObject({
  feelsRight: z.optional(flag),
  calmOnPhone: z.optional(flag),
  letterFits: z.optional(flag),
  canDeliverByHand: z.optional(flag),
  visitFits: z.optional(flag),
  visitPractical: z.optional(flag),
  preferredChannel: z.optional(z.enum(CHANNELS)),
});

const emptyNotes = { highlights: [], enthusiasm: [], fit: [], additions: [] };

/** The shape of a case file as the contract has it; unknown fields are kept, references are checked elsewhere. */
export const caseFileSchema = z.looseObject({
  format: z.literal(CASE_FILE_FORMAT),
  id: z.optional(text),
  language: z._default(z.enum(LANGUAGES), "da"),
  timeZone: z._default(timeZoneString, "Europe/Copenhagen"),
  region: z._default(text, "DK"),
  candidate: z._default(candidate, { address: [] }),
  company: z._default(company, { address: [] }),
  position: z._default(position, {}),
  process: z._default(process, { status: "open" }),
  contacts: list(contact),
  interviews: list(interview),
  exchanges: list(exchange),
  notes: z._default(notes, emptyNotes),
  judgement: z._default(judgement, {}),
  application: z.optional(text),
});

export type ExchangeKind = (typeof EMPLOYER_KINDS)[number] | (typeof CANDIDATE_KINDS)[number];
/** The fields of the contract; what else a file may hold is kept, but nothing reads it. */
type Known<T> = T extends readonly (infer Entry)[]
  ? Known<Entry>[]
  : T extends object
    ? { [Key in keyof T as string extends Key ? never : Key]: Known<T[Key]> }
    : T;
/** A case file as it may be written: defaults left out. */
export type CaseFileInput = Known<z.input<typeof caseFileSchema>>;
type Parsed = Known<z.output<typeof caseFileSchema>>;
/** A person at the employer's or an agency; every contact of a read case file has an id. */
export type Contact = Parsed["contacts"][number] & { id: string };
/** Everything known about one recruitment process, read and with its defaults filled in. */
export type CaseFile = { [K in keyof Parsed as K extends "contacts" ? never : K]: Parsed[K] } & {
  contacts: Contact[];
};
export type Interview = Parsed["interviews"][number];
export type Exchange = Parsed["exchanges"][number];
export type Notes = Parsed["notes"];
export type Judgement = Parsed["judgement"];
export type ProcessStatus = (typeof PROCESS_STATUSES)[number];
export type ContactRole = (typeof CONTACT_ROLES)[number];
export type Culture = (typeof CULTURES)[number];
export type Manner = (typeof MANNERS)[number];
