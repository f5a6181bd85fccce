import { CASE_FILE_FORMAT, type CaseFileInput, type ContactRole } from "../case-file/case-file.ts";
import { isTimeZone } from "../case-file/is-time.ts";
import { companyFound } from "./company-found.ts";
import { companyKey } from "./company-in-text.ts";
import { gather } from "./gather.ts";
import {
  ask,
  fact,
  type FoundContact,
  type Gathered,
  known,
  type Known,
  sourceOf,
  type Writing,
} from "./gathered.ts";
import type { IntakeDocument } from "./intake-document.ts";
import type { Intake, IntakeReading } from "./intake.ts";
import { type FoundInterview, interviewsFound, promiseFound } from "./interview-found.ts";
import { writeExchanges } from "./exchanges-found.ts";
import { roleOfTitle } from "./job-titles.ts";
import { positionFound, referenceFound } from "./position-found.ts";
import { zoneOf } from "./region-found.ts";
import { callsOff, findRequests } from "./requests-in-text.ts";
import { spanIn } from "./view.ts";

/**
 * What documents that belong together say of one recruitment process. Nothing is set that no passage says; what is not
 * beyond doubt is "likely", and what stays open is a question. Never throws.
 */
export function readIntake(documents: readonly IntakeDocument[], reading: IntakeReading): Intake {
  const gathered = gather(documents, reading);
  const caseFile: CaseFileInput = { format: CASE_FILE_FORMAT };
  const writing: Writing = { caseFile, facts: [], questions: [] };
  writeFrame(writing, gathered);
  const { company, agency } = companyFound(gathered);
  writeCompany(writing, company);
  writePosition(writing, gathered, company?.value);
  dropThings(gathered, writing);
  const ids = writeContacts(writing, gathered, agency);
  const interviews = interviewsFound(gathered);
  writeInterviews(writing, gathered, interviews, ids);
  writeExchanges(writing, gathered, ids);
  writePromise(writing, gathered, interviews[0]);
  const cancelled = isCancelled(gathered, interviews);
  if (cancelled) ask(writing, "cancelled-or-moved", "process.status");
  const texts = documents.map(({ file, text }) => ({ file, text }));
  const uids = [...new Set(gathered.events.map(({ event }) => event.uid))];
  return { ...writing, texts, cancelled, uids };
}

/** By the calendar, or in words where no other time is named instead. */
function isCancelled({ events, messages }: Gathered, found: readonly FoundInterview[]): boolean {
  if (events.length > 0) return events.every(({ event }) => event.cancelled);
  const [newest] = messages;
  return (
    newest !== undefined &&
    callsOff(newest.message.body.text) &&
    found.every(
      ({ startAt, open }) => !startAt && open.every(({ options }) => options.length === 0),
    )
  );
}

function writeFrame(writing: Writing, gathered: Gathered): void {
  const { caseFile } = writing;
  const { zone, region, zoneSource, regionSource } = zoneOf(gathered);
  caseFile.language = gathered.language;
  const body = languagePassage(gathered);
  if (body) fact(writing, "language", { source: body, certainty: "likely" });
  if (zoneSource && isTimeZone(zone)) {
    caseFile.timeZone = zone;
    fact(writing, "timeZone", zoneSource);
  }
  if (regionSource) {
    caseFile.region = region;
    fact(writing, "region", regionSource);
  }
  const { name, email } = gathered.me;
  if (name || email) caseFile.candidate = { ...(name && { name }), ...(email && { email }) };
  writeCandidateFacts(writing, gathered);
}

function languagePassage({ messages, events, documents }: Gathered): Known["source"] | null {
  const [first] = messages;
  const { document, view } = first
    ? { document: first.document, view: first.message.body }
    : { document: events[0]?.document, view: events[0]?.event.description ?? null };
  if (document && view && view.text !== "")
    return sourceOf(document, spanIn(view, 0, view.text.length));
  const [only] = documents;
  return only && only.text !== "" ? { file: only.file, start: 0, end: only.text.length } : null;
}

/** Where the texts name the candidate, as they were addressed. */
function writeCandidateFacts(writing: Writing, { documents, me }: Gathered): void {
  const people = documents.flatMap((document) =>
    [
      ...document.messages.flatMap(({ to }) => to),
      ...document.events.flatMap(({ attendees }) => attendees),
    ].map((person) => ({ document, person })),
  );
  const mine = people.find(({ person }) => person.email && person.email.value === me.email);
  if (mine?.person.email)
    fact(writing, "candidate.email", known(mine.document, mine.person.email, "likely"));
  if (mine?.person.name && mine.person.name.value === me.name)
    fact(writing, "candidate.name", known(mine.document, mine.person.name, "likely"));
}

function writeCompany(writing: Writing, company: Known | null): void {
  if (!company) return ask(writing, "company", "company.name");
  writing.caseFile.company = { name: company.value };
  fact(writing, "company.name", company);
}

function writePosition(writing: Writing, gathered: Gathered, company: string | undefined): void {
  const title = positionFound(gathered, company);
  const reference = referenceFound(gathered);
  if (title || reference)
    writing.caseFile.position = {
      ...(title && { title: title.value }),
      ...(reference && { reference: reference.value }),
    };
  if (title) fact(writing, "position.title", title);
  else ask(writing, "position", "position.title");
  if (reference) fact(writing, "position.reference", reference);
}

/** Two words with capitals that are the company, or the position, are nobody. */
function dropThings(gathered: Gathered, { caseFile }: Writing): void {
  const company = companyKey(caseFile.company?.name ?? "");
  const title = caseFile.position?.title?.toLowerCase() ?? "";
  gathered.contacts = gathered.contacts.filter(({ name, email }) => {
    if (email || !name) return true;
    const key = companyKey(name.value);
    return (
      !(company !== "" && (company.startsWith(key) || key.startsWith(company))) &&
      !title.includes(name.value.toLowerCase())
    );
  });
}

const MOST_CONTACTS = 50;

/** The contacts' ids, as the case file has them. */
export type ContactIds = ReadonlyMap<FoundContact, string>;

function writeContacts(writing: Writing, gathered: Gathered, agency: boolean): ContactIds {
  const ids = new Map<FoundContact, string>();
  const contacts = gathered.contacts.slice(0, MOST_CONTACTS);
  writing.caseFile.contacts = contacts.map((contact, index) => {
    const id = idFor(contact, ids);
    ids.set(contact, id);
    return { id, ...contactFields(writing, contact, index, agency && isSender(gathered, contact)) };
  });
  if (contacts.length > 1 || (contacts[0] && !contacts[0].title))
    ask(writing, "who-leads", "contacts");
  const reachable = contacts.some(({ email, phone }) => email || phone);
  if (!reachable) ask(writing, "their-details", "contacts");
  return ids;
}

function isSender({ messages }: Gathered, contact: FoundContact): boolean {
  return messages.some((message) => message.contact === contact);
}

function contactFields(writing: Writing, contact: FoundContact, index: number, agency: boolean) {
  const fields: Record<string, unknown> = {};
  for (const field of ["name", "title", "email", "phone", "linkedin"] as const) {
    const found = contact[field];
    if (!found) continue;
    fields[field] = found.value;
    fact(writing, `contacts[${index}].${field}`, found);
  }
  const role: ContactRole | undefined = contact.title
    ? roleOfTitle(contact.title.value, agency)
    : agency
      ? "recruiter"
      : undefined;
  const told = contact.title ?? contact.name ?? contact.email;
  if (role && told) {
    fields["role"] = role;
    fact(writing, `contacts[${index}].role`, { source: told.source, certainty: "likely" });
  }
  return fields;
}

function idFor({ name, email }: FoundContact, taken: ReadonlyMap<FoundContact, string>): string {
  const word = (name?.value ?? email?.value ?? "contact")
    .toLowerCase()
    .replaceAll("æ", "ae")
    .replaceAll("ø", "oe")
    .replaceAll("å", "aa");
  const slug =
    word
      .normalize("NFD")
      .split("@")[0]!
      .replace(/\p{M}/gu, "")
      .split(/[^a-z0-9]+/)
      .find((part) => part !== "")
      ?.slice(0, 40) ?? "contact";
  const used = new Set(taken.values());
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? slug : `${slug}-${number}`;
    if (!used.has(id)) return id;
  }
}

function writeInterviews(
  writing: Writing,
  gathered: Gathered,
  found: readonly FoundInterview[],
  ids: ContactIds,
): void {
  writing.caseFile.interviews = found.map((interview, index) => {
    const path = `interviews[${index}]`;
    const fields: Record<string, unknown> = {};
    for (const field of ["startAt", "endAt", "format", "location", "link"] as const) {
      const value = interview[field];
      if (!value) continue;
      fields[field] = value.value;
      fact(writing, `${path}.${field}`, value);
    }
    for (const { code, options } of interview.open) ask(writing, code, path, options);
    const attending = gathered.contacts.filter(
      (contact) => ids.has(contact) && (contact.attends || ids.size === 1),
    );
    const asked = index === 0 ? writeRequests(writing, gathered, path) : [];
    return {
      ...fields,
      contacts: attending.map((contact) => ids.get(contact)!),
      ...(asked.length > 0 && { asked }),
      ...(interview.uid !== undefined && { uid: interview.uid, sequence: interview.sequence }),
    };
  });
}

function writeRequests(
  writing: Writing,
  { messages }: Gathered,
  path: string,
): ("no-contact" | "no-calls")[] {
  const asked: ("no-contact" | "no-calls")[] = [];
  for (const { document, message } of messages)
    for (const { request, start, end } of findRequests(message.body)) {
      if (request === "confirm" || asked.includes(request)) continue;
      fact(writing, `${path}.asked[${asked.length}]`, {
        source: sourceOf(document, spanIn(message.body, start, end)),
        certainty: "likely",
      });
      asked.push(request);
    }
  return asked;
}

/** In the interview, if it lies before the day; else with the message that promised. */
function writePromise(
  writing: Writing,
  gathered: Gathered,
  interview: FoundInterview | undefined,
): void {
  const promise = promiseFound(gathered, interview);
  if (!promise) return;
  const { interviews = [], exchanges = [] } = writing.caseFile;
  const start = interviews[0]?.startAt?.slice(0, 10);
  if (interviews[0] && start !== undefined && start <= promise.value) {
    interviews[0].answerPromisedOn = promise.value;
    return fact(writing, "interviews[0].answerPromisedOn", promise);
  }
  const at = exchanges.findLastIndex(({ from }) => from === "employer");
  if (at === -1) return;
  exchanges[at]!.answerPromisedOn = promise.value;
  fact(writing, `exchanges[${at}].answerPromisedOn`, promise);
}
