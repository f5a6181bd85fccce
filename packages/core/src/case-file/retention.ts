import { Temporal } from "temporal-polyfill";
import type { CaseFile, Contact, Exchange } from "./case-file.ts";

/**
 * Months after a process has ended until we propose to delete what it holds about other people. Within half a year
 * a rejected candidate may be asked back or want to ask why; after that the details serve nobody.
 */
export const MONTHS_KEPT = 6;

/**
 * The day from which deleting the contact persons' details is worth proposing, `YYYY-MM-DD` in the case's time zone;
 * null while the process is open, where nothing tells when it ended, and where there are no details.
 */
export function contactDetailsDueOn(caseFile: CaseFile): string | null {
  if (caseFile.process.status === "open" || !hasContactDetails(caseFile)) return null;
  const last = lastDay(caseFile);
  return last === null ? null : last.add({ months: MONTHS_KEPT }).toString();
}

/** True where the details have served their time at `now`, ISO 8601. */
export function areContactDetailsDue(caseFile: CaseFile, now: string): boolean {
  const dueOn = contactDetailsDueOn(caseFile);
  return dueOn !== null && dueOn <= dayOf(now, caseFile.timeZone).toString();
}

/** The end of the process, or the last contact where that is unknown or later. */
function lastDay({ process, exchanges, interviews, timeZone }: CaseFile) {
  const instants = [...exchanges.map(({ at }) => at), ...interviews.flatMap(endOf)];
  const days = instants.map((at) => dayOf(at, timeZone));
  if (process.endedOn !== undefined) days.push(Temporal.PlainDate.from(process.endedOn));
  return days.toSorted(Temporal.PlainDate.compare).at(-1) ?? null;
}

function endOf({ startAt, endAt }: CaseFile["interviews"][number]): string[] {
  const at = endAt ?? startAt;
  return at === undefined ? [] : [at];
}

function dayOf(at: string, timeZone: string): Temporal.PlainDate {
  return Temporal.Instant.from(at).toZonedDateTimeISO(timeZone).toPlainDate();
}

function hasContactDetails({ contacts, exchanges }: CaseFile): boolean {
  const texts = [
    ...contacts.flatMap(({ name, email, phone, linkedin }) => [name, email, phone, linkedin]),
    ...exchanges.map(({ text }) => text),
  ];
  return texts.some((text) => (text ?? "").trim() !== "");
}

/**
 * The same case file without what it holds about other people: of contacts title, role and manner stay, of exchanges
 * all but the text. Ids are often names, so they become `contact-1`, `contact-2` and so on, everywhere.
 */
export function withoutContactDetails(caseFile: CaseFile): CaseFile {
  const ids = new Map(caseFile.contacts.map(({ id }, index) => [id, `contact-${index + 1}`]));
  const renamed = (id: string): string => ids.get(id) ?? id;
  return {
    ...caseFile,
    contacts: caseFile.contacts.map((contact) => anonymous(contact, renamed(contact.id))),
    interviews: caseFile.interviews.map((interview) => ({
      ...interview,
      contacts: interview.contacts.map(renamed),
    })),
    exchanges: caseFile.exchanges.map((exchange) => textless(exchange, renamed)),
  };
}

/** What is kept is named, so that no field that somebody added slips through. */
function anonymous({ title, role, leads, manner }: Contact, id: string): Contact {
  return {
    id,
    ...(title !== undefined && { title }),
    ...(role !== undefined && { role }),
    ...(leads !== undefined && { leads }),
    ...(manner !== undefined && { manner }),
  };
}

function textless(exchange: Exchange, renamed: (id: string) => string): Exchange {
  const { text: _, messageId: __, contact, ...rest } = exchange;
  return contact === undefined ? rest : { ...rest, contact: renamed(contact) };
}
