import type { Channel, Contact, Exchange, Interview } from "@efterklang/core/case-file/case-file";
import { instantOf, instantText } from "@efterklang/core/calendar/zone";
import type { KeptCaseFile } from "../api.ts";

/** How far back an invitation is placed of which nobody said the day: before any interview it led to. */
const INVITED_BEFORE_MS = 7 * 24 * 3_600_000;

/** The channels that an employer gets hold of somebody by, the commonest first. */
export const REACHED_BY = ["email", "phone", "linkedin", "online-message"] as const;
export type ReachedBy = (typeof REACHED_BY)[number];

/** Sets a text field, or leaves it out again where nothing is left of it: unknown is written by leaving out. */
export function setText<T extends object>(target: T, key: keyof T & string, text: string): void {
  if (text === "") delete target[key];
  else target[key] = text as T[keyof T & string];
}

/** The interview that the capture asks about: the last one on file, made on demand. */
export function lastInterview(caseFile: KeptCaseFile): Interview {
  const last = caseFile.interviews.at(-1);
  if (last !== undefined) return last;
  const made: Interview = { contacts: caseFile.contacts.map(({ id }) => id), asked: [] };
  caseFile.interviews.push(made);
  return made;
}

/** Adds somebody who took part in the interview. */
export function addContact(caseFile: KeptCaseFile, name: string): Contact {
  const contact: Contact = { id: freeId(caseFile), name };
  caseFile.contacts.push(contact);
  lastInterview(caseFile).contacts.push(contact.id);
  return contact;
}

/** Takes a contact out, with every mention of them. */
export function removeContact(caseFile: KeptCaseFile, id: string): void {
  caseFile.contacts = caseFile.contacts.filter((contact) => contact.id !== id);
  for (const interview of caseFile.interviews)
    interview.contacts = interview.contacts.filter((contact) => contact !== id);
  for (const exchange of caseFile.exchanges) if (exchange.contact === id) delete exchange.contact;
}

/** Takes out rows that were begun and left empty. */
export function removeBlankContacts(caseFile: KeptCaseFile): void {
  for (const { id, name, role, email, phone } of caseFile.contacts)
    if (!name?.trim() && !role && !email && !phone) removeContact(caseFile, id);
}

/** Marks the one who leads the hiring; null for nobody. */
export function setLead(caseFile: KeptCaseFile, id: string | null): void {
  for (const contact of caseFile.contacts) {
    if (contact.id === id) contact.leads = true;
    else delete contact.leads;
  }
}

/** An exchange of which nobody said the day: it stands at a guess, before the interview. */
export type Undated = Exchange & { dayUnknown?: boolean };

export function isUndated(exchange: Undated): boolean {
  return exchange.dayUnknown === true;
}

/** The invitation that the capture recorded, of which the day was never said. */
export function capturedInvitation(caseFile: KeptCaseFile): Exchange | undefined {
  return caseFile.exchanges.find(isUndated);
}

/** Records how the employer got hold of the candidate, or takes it back with null. */
export function setInvitation(
  caseFile: KeptCaseFile,
  channel: Channel | null,
  contact: string | null,
  now: string,
): void {
  caseFile.exchanges = caseFile.exchanges.filter((exchange) => !isUndated(exchange));
  if (channel === null) return;
  const invitation: Undated = {
    at: beforeInterview(caseFile, now),
    from: "employer",
    ...(contact === null ? {} : { contact }),
    channel,
    kind: "invitation",
    dayUnknown: true,
  };
  caseFile.exchanges.push(invitation);
  sortExchanges(caseFile);
}

/** Says when the last interview ended. The invitation, of which nobody knows the day, stays before it. */
export function setEnded(caseFile: KeptCaseFile, endAt: string | null, now: string): void {
  const interview = lastInterview(caseFile);
  if (endAt === null) delete interview.endAt;
  else interview.endAt = endAt;
  const { startAt } = interview;
  if (startAt !== undefined && endAt !== null && instantOf(startAt) > instantOf(endAt))
    delete interview.startAt;
  const invitation = capturedInvitation(caseFile);
  if (invitation) invitation.at = beforeInterview(caseFile, now);
  sortExchanges(caseFile);
}

/** Puts the record in order, oldest first. */
export function sortExchanges(caseFile: KeptCaseFile): void {
  caseFile.exchanges.sort((a, b) => instantOf(a.at) - instantOf(b.at));
}

function beforeInterview(caseFile: KeptCaseFile, now: string): string {
  const end = caseFile.interviews.at(-1)?.endAt ?? now;
  return instantText(instantOf(end) - INVITED_BEFORE_MS, caseFile.timeZone);
}

function freeId(caseFile: KeptCaseFile): string {
  const taken = new Set(caseFile.contacts.map(({ id }) => id));
  let number = caseFile.contacts.length + 1;
  while (taken.has(`contact-${number}`)) number++;
  return `contact-${number}`;
}
