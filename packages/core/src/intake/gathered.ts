import type { CaseFileInput, ContactRole, LanguageCode } from "../case-file/case-file.ts";
import type { Span } from "../text/span.ts";
import type {
  CalendarEvent,
  IntakeDocument,
  Message,
  NamedPerson,
  Passage,
} from "./intake-document.ts";
import type { Fact, IntakeQuestion } from "./intake.ts";
import type { Signature } from "./signature.ts";

/** A passage, and the text in which it stands. */
export interface Source extends Span {
  file: string;
}

export interface Known<T = string> {
  value: T;
  source: Source;
  certainty: Fact["certainty"];
}

/** Somebody on the employer's side, as far as known. */
export interface FoundContact {
  name?: Known;
  title?: Known;
  role?: Known<ContactRole>;
  email?: Known;
  phone?: Known;
  linkedin?: Known;
  /** Takes part in the interview, as far as the texts tell. */
  attends: boolean;
}

/** A message of the employer's side with what stands below it. */
export interface EmployerMessage {
  document: IntakeDocument;
  message: Message;
  signature: Signature;
  /** As headers, greeting or signature name them; null where nobody is named. */
  contact: FoundContact | null;
}

export interface FoundEvent {
  document: IntakeDocument;
  event: CalendarEvent;
  /** Below its description. */
  signature: Signature | null;
}

/** What has been read so far. */
export interface Gathered {
  now: string;
  me: { name?: string; email?: string };
  language: LanguageCode;
  zone: string;
  documents: readonly IntakeDocument[];
  /** The employer's, the newest first. */
  messages: EmployerMessage[];
  /** The candidate's own, from threads. */
  own: { document: IntakeDocument; message: Message }[];
  events: FoundEvent[];
  contacts: FoundContact[];
}

/** The case file that grows, with a fact for each value that is set and what remains to be asked. */
export interface Writing {
  caseFile: CaseFileInput;
  facts: Fact[];
  questions: IntakeQuestion[];
}

export function sourceOf(document: IntakeDocument, { start, end }: Span): Source {
  return { file: document.file, start, end };
}

export function known<T>(
  document: IntakeDocument,
  passage: Passage<T>,
  certainty: Fact["certainty"],
): Known<T> {
  return { value: passage.value, source: sourceOf(document, passage), certainty };
}

/** Notes where a value that was set came from. */
export function fact(
  writing: Writing,
  path: string,
  { source, certainty }: Omit<Known<unknown>, "value">,
): void {
  writing.facts.push({
    path,
    certainty,
    source: { file: source.file, start: source.start, end: source.end },
  });
}

export function ask(
  writing: Writing,
  code: IntakeQuestion["code"],
  path: string,
  options: string[] = [],
): void {
  writing.questions.push({ code, path, options });
}

/** Whether somebody named is the candidate. */
export function isMe(person: NamedPerson | null, me: Gathered["me"]): boolean {
  if (!person) return false;
  if (me.email && person.email) return person.email.value.toLowerCase() === me.email.toLowerCase();
  return me.name !== undefined && person.name !== undefined && sameName(person.name.value, me.name);
}

export function sameName(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
