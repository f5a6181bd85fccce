import type { CalendarEvent, IntakeDocument, Message, NamedPerson } from "./intake-document.ts";
import type { IntakeReading } from "./intake.ts";
import {
  type EmployerMessage,
  type FoundContact,
  type Gathered,
  isMe,
  known,
  sourceOf,
} from "./gathered.ts";
import { findPhone } from "./phone-number.ts";
import { spanIn } from "./view.ts";
import { addContact, contactOfCard, contactOfPerson, isMachine } from "./contacts-found.ts";
import { isPersonName, plainName } from "./person-name.ts";
import { readSignature, type Signature } from "./signature.ts";
import { languageOf } from "./shown-text.ts";
import { findPeople, saysWriterAttends } from "./people-in-text.ts";
import { zoneOf } from "./region-found.ts";

/** Puts the documents in order: whose messages, which meetings, who is on the employer's side. */
export function gather(documents: readonly IntakeDocument[], { me, now }: IntakeReading): Gathered {
  const gathered: Gathered = {
    now,
    me: me ?? recipientOf(documents),
    language: languageOf(employerText(documents)),
    zone: "Europe/Copenhagen",
    documents,
    messages: [],
    own: [],
    events: documents.flatMap((document) =>
      document.events.map((event) => ({ document, event, signature: signatureOf(event) })),
    ),
    contacts: [],
  };
  takeMessages(gathered);
  takeEvents(gathered);
  takeCards(gathered);
  takePeople(gathered);
  takeWriters(gathered);
  gathered.zone = zoneOf(gathered).zone;
  return gathered;
}

function signatureOf({ description, organizer }: CalendarEvent): Signature | null {
  const name = organizer?.name?.value;
  return description && readSignature(description, name && isPersonName(name) ? name : undefined);
}

/** The text that tells the language: what was written, not the labels around it. */
function employerText(documents: readonly IntakeDocument[]): string {
  const bodies = documents.flatMap(({ messages, events, text, kind }) => [
    ...messages.map(({ body }) => body.text),
    ...events.map(
      ({ summary, description }) => `${summary?.value ?? ""}\n${description?.text ?? ""}`,
    ),
    ...(kind === "contact-card" ? [text] : []),
  ]);
  return bodies.join("\n").slice(0, 20_000);
}

/** Without `--me`, the one to whom the mail, or the invitation, went. */
function recipientOf(documents: readonly IntakeDocument[]): Gathered["me"] {
  for (const { messages, events } of documents) {
    const to = messages[0]?.to ?? [];
    const attendees = events[0]?.attendees.filter(
      ({ email }) => email?.value !== events[0]?.organizer?.email?.value,
    );
    const one = to.length === 1 ? to[0] : attendees?.length === 1 ? attendees[0] : undefined;
    if (one) return { name: one.name?.value, email: one.email?.value };
  }
  return {};
}

function takeMessages(gathered: Gathered): void {
  const all = gathered.documents.flatMap((document) =>
    document.messages.map((message) => ({ document, message })),
  );
  const dated = all.toSorted((a, b) =>
    (b.message.at ?? "9999").localeCompare(a.message.at ?? "9999"),
  );
  for (const { document, message } of newestFirst(all, dated)) {
    if (isMe(message.from, gathered.me)) gathered.own.push({ document, message });
    else gathered.messages.push(employerMessage(gathered, document, message));
  }
}

/** A thread is in order by itself; several files are put in order by their dates, where all have one. */
function newestFirst<T extends { message: Message }>(all: T[], dated: T[]): T[] {
  return all.every(({ message }) => message.at !== null) ? dated : all;
}

function employerMessage(
  gathered: Gathered,
  document: IntakeDocument,
  message: Message,
): EmployerMessage {
  const personal = personalName(message);
  const signature = readSignature(message.body, personal);
  const contact = senderOf(document, message, signature, personal);
  const kept = contact && addContact(gathered.contacts, contact);
  return { document, message, signature, contact: kept };
}

/** The person's name in the header; "Ida Holm via Portalen" is one too, whatever address a platform gave her. */
function personalName({ from }: Message): string | undefined {
  const header = from?.name?.value;
  if (header === undefined) return undefined;
  const [first = "", ...through] = header.split(/\s*\(?\b(?:via|through)\b /i);
  if (through.length === 0 && isMachine(from?.email?.value)) return undefined;
  const name = plainName(first);
  return isPersonName(name) ? name : undefined;
}

/** Whether both may name one person: a word of theirs is the same. */
function shareName(one: string, other: string): boolean {
  const words = new Set(one.toLowerCase().split(/[\s.]+/));
  return other
    .toLowerCase()
    .split(/[\s.]+/)
    .some((word) => word.length > 1 && words.has(word));
}

/** Whether the header's name says no less than the signature's: no initials, nothing turned round. */
function saysAll(header: string, signature: string): boolean {
  const words = header.split(/\s+/);
  return (
    words.every((word) => word.replace(".", "").length > 1) &&
    (words.at(-1) === signature.split(/\s+/).at(-1) || !signature.includes(" "))
  );
}

function senderOf(
  document: IntakeDocument,
  message: Message,
  signature: EmployerMessage["signature"],
  personal: string | undefined,
): FoundContact | null {
  const machine = isMachine(message.from?.email?.value);
  const named =
    signature.name && (signature.name.value.includes(" ") || !personal)
      ? signature.name
      : undefined;
  const sameAsHeader = !personal || !named || shareName(named.value, personal);
  const below = sameAsHeader ? signature : null;
  const header =
    personal && message.from?.name ? { ...message.from.name, value: personal } : undefined;
  const ofHeader = header && (!named || !sameAsHeader || saysAll(header.value, named.value));
  const sure =
    message.from?.name?.value === personal && signature.name && sameAsHeader ? "certain" : "likely";
  let name = ofHeader
    ? known(document, header, sure)
    : named
      ? known(document, named, "likely")
      : introduced(document, message);
  // An organisation's own mailbox is nobody's, but for the one who writes and signs from there.
  const ownAddress =
    (personal !== undefined && message.from?.name?.value.includes(" via ") !== true) ||
    (message.from?.email && !message.from.name && !machine);
  const email =
    !machine && message.from?.email && (ownAddress || named)
      ? known(document, message.from.email, ownAddress ? "certain" : "likely")
      : below?.email
        ? known(document, below.email, "likely")
        : undefined;
  if (!name && !email) return null;
  const whole = introduced(document, message);
  if (name && whole?.value.startsWith(`${name.value} `)) name = whole;
  return {
    ...(name && { name }),
    ...(email && { email }),
    ...(below?.title && { title: known(document, below.title, "likely") }),
    ...phoneOf(document, message, below),
    ...(below?.linkedin && { linkedin: known(document, below.linkedin, "likely") }),
    attends: false,
  };
}

const CALL_ME =
  /\b(?:ring (?:til mig|bare|gerne)|ring på|my number|call me|kontakt mig|træffes|fanges|reach me|mobil|telefon)[^.\n\d+]{0,40}(?=[\d+(])/i;

/** Of the signature, else the number on which the writer asks to be called. */
function phoneOf(
  document: IntakeDocument,
  message: Message,
  below: Signature | null,
): Pick<FoundContact, "phone"> {
  if (below?.phone) return { phone: known(document, below.phone, "likely") };
  const { body } = message;
  const match = below ? CALL_ME.exec(body.text) : null;
  const phone =
    match && findPhone(body.text.slice(match.index, match.index + match[0].length + 24));
  if (!match || !phone) return {};
  const at = body.text.indexOf(phone, match.index);
  return {
    phone: {
      value: phone,
      source: sourceOf(document, spanIn(body, at, at + phone.length)),
      certainty: "likely",
    },
  };
}

/** "Hannah Cole sent the following message at 8:52", as LinkedIn puts it above a message. */
const SENT =
  /^(\p{Lu}[\p{L}'’-]{1,30}(?: \p{Lu}[\p{L}'’-]{1,30}){1,3}) (?:sent the following message|sendte følgende besked|har sendt (?:følgende|dig en) besked|sent you a message|skrev til dig)/mu;
const INTRODUCED =
  /(?:\b(?:[Tt]his is|[Ii]t['’]?s|[Mm]y name is|[Hh]er er|[Mm]it navn er|[Dd]et er|[Jj]eg hedder) |(?:^|[!.,?] |\n)(?=\S+ (?:her\b|here\b|fra \p{Lu}|from \p{Lu}|at \p{Lu})))(\p{Lu}[\p{L}'’-]{1,30}(?: \p{Lu}[\p{L}'’-]{1,30}){0,2})/u;

/** "This is Ben Archer, HR at Portway Hotels." */
function introduced(document: IntakeDocument, message: Message): FoundContact["name"] {
  const match = SENT.exec(message.body.text) ?? INTRODUCED.exec(message.body.text);
  if (!match) return undefined;
  const at = match.index + match[0].length - match[1]!.length;
  return {
    value: match[1]!,
    source: sourceOf(document, spanIn(message.body, at, at + match[1]!.length)),
    certainty: "likely",
  };
}

function takeEvents(gathered: Gathered): void {
  for (const { document, event, signature } of gathered.events) {
    const people: NamedPerson[] = [
      ...(event.organizer ? [event.organizer] : []),
      ...event.attendees,
    ];
    for (const person of people) {
      if (isMe(person, gathered.me)) continue;
      const contact = contactOfPerson(document, person);
      if (contact) addContact(gathered.contacts, { ...contact, attends: true });
    }
    if (signature?.name) takeSignature(gathered, document, event, signature);
  }
}

function takeSignature(
  gathered: Gathered,
  document: IntakeDocument,
  event: CalendarEvent,
  signature: Signature,
): void {
  const { name, title, phone } = signature;
  const organizer = event.organizer?.name?.value;
  if (!name || (organizer && name.value.split(" ")[0] !== organizer.split(" ")[0])) return;
  const whole = organizer && isPersonName(organizer) ? { ...name, value: organizer } : name;
  addContact(gathered.contacts, {
    name: known(document, whole, "likely"),
    ...(title && { title: known(document, title, "likely") }),
    ...(phone && { phone: known(document, phone, "likely") }),
    attends: false,
  });
}

function takeCards(gathered: Gathered): void {
  for (const document of gathered.documents)
    for (const card of document.cards) addContact(gathered.contacts, contactOfCard(document, card));
}

/** A writer who says so takes part as well. */
function takeWriters({ messages }: Gathered): void {
  for (const { contact, message } of messages)
    if (contact && saysWriterAttends(message.body)) contact.attends = true;
}

/** Those whom the newest message that names anybody, and the descriptions of the meetings, name. */
function takePeople(gathered: Gathered): void {
  const views = [
    ...gathered.messages.map(({ document, message }) => ({ document, view: message.body })),
    ...gathered.events.flatMap(({ document, event }) =>
      event.description ? [{ document, view: event.description }] : [],
    ),
  ];
  for (const { document, view } of views)
    for (const { name, title, phone } of findPeople(view)) {
      if (gathered.me.name && name.value.toLowerCase() === gathered.me.name.toLowerCase()) continue;
      addContact(gathered.contacts, {
        name: known(document, name, "likely"),
        ...(title && { title: known(document, title, "likely") }),
        ...(phone && { phone: known(document, phone, "likely") }),
        attends: true,
      });
    }
}
