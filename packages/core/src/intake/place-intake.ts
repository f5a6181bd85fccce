import { dayText } from "../calendar/day.ts";
import { instantOf, wallTime } from "../calendar/zone.ts";
import type { CaseFile, Contact, Exchange, Interview } from "../case-file/case-file.ts";
import { parseCaseFile } from "../case-file/parse-case-file.ts";
import { companyKey } from "./company-in-text.ts";
import type { Intake } from "./intake.ts";

export const PLACEMENTS = ["new", "same", "moved", "added", "cancelled"] as const;

/**
 * Where an intake belongs: a new case; a case that knows it already; one whose interview it moves, to which it adds
 * another round, or whose interview it calls off. `caseFile` is that case with what is new, and null for a new one.
 */
export type Placement =
  | { kind: "new"; id: null; caseFile: null }
  | { kind: Exclude<(typeof PLACEMENTS)[number], "new">; id: string; caseFile: CaseFile };

export type ExistingCase = CaseFile & { id: string };

/** Places an intake among the cases there are. `now` dates what the calendar does not. */
export function placeIntake(
  existing: readonly ExistingCase[],
  intake: Intake,
  now: string,
): Placement {
  const nothing: Placement = { kind: "new", id: null, caseFile: null };
  const parsed = parseCaseFile(intake.caseFile);
  if (!parsed.ok) return nothing;
  const found = parsed.caseFile;
  const known =
    existing.find((one) => knowsIt(one, found, intake.uids)) ??
    existing.find((one) => isSameProcess(one, found));
  if (!known) return nothing;
  if (intake.cancelled)
    return {
      kind: "cancelled",
      id: known.id,
      caseFile: cancelled(known, found, { now, uids: new Set(intake.uids) }),
    };
  const [kind, interviews] = placeInterviews(known, found);
  const merged = { ...withNews(known, found), interviews };
  const isSame =
    kind === "same" &&
    merged.exchanges.length === known.exchanges.length &&
    merged.contacts.length === known.contacts.length;
  if (isSame) return { kind: "same", id: known.id, caseFile: known };
  return { kind, id: known.id, caseFile: merged };
}

/** The very meeting or message is on file. */
function knowsIt(known: CaseFile, found: CaseFile, meetings: readonly string[]): boolean {
  const uids = new Set(known.interviews.flatMap(({ uid }) => uid ?? []));
  const ids = new Set(known.exchanges.flatMap(({ messageId }) => messageId ?? []));
  return (
    meetings.some((uid) => uids.has(uid)) ||
    found.exchanges.some(({ messageId }) => messageId !== undefined && ids.has(messageId))
  );
}

/** The same employer while the process is open, and the same time, person or position. */
function isSameProcess(known: CaseFile, found: CaseFile): boolean {
  if (known.process.status !== "open") return false;
  const key = companyKey(found.company.name ?? "");
  const sameCompany = key !== "" && key === companyKey(known.company.name ?? "");
  const starts = new Set(
    known.interviews.flatMap(({ startAt }) => (startAt ? [instantOf(startAt)] : [])),
  );
  const sameTime = found.interviews.some(
    ({ startAt }) => startAt !== undefined && starts.has(instantOf(startAt)),
  );
  const people = new Set(known.contacts.flatMap(({ email }) => email?.toLowerCase() ?? []));
  const samePerson = found.contacts.some(
    ({ email }) => email !== undefined && people.has(email.toLowerCase()),
  );
  const title = found.position.title?.toLowerCase();
  const otherTitle =
    title !== undefined &&
    known.position.title !== undefined &&
    title !== known.position.title.toLowerCase();
  if (sameTime && (sameCompany || samePerson)) return true;
  return !otherTitle && ((sameCompany && (samePerson || title !== undefined)) || samePerson);
}

function placeInterviews(
  known: CaseFile,
  found: CaseFile,
): ["same" | "moved" | "added", Interview[]] {
  let kind: "same" | "moved" | "added" = "same";
  const interviews = [...known.interviews];
  for (const interview of found.interviews) {
    const at = interviews.findIndex((one) => isSameMeeting(one, interview));
    const held = interviews[at];
    if (!held) {
      if (interview.startAt === undefined) continue;
      interviews.push({ ...interview, contacts: translated(interview.contacts, known, found) });
      if (kind === "same") kind = "added";
    } else if (isNewer(interview, held)) {
      interviews[at] = { ...held, ...timesOf(interview) };
      kind = "moved";
    }
  }
  return [kind, interviews];
}

function isSameMeeting(one: Interview, other: Interview): boolean {
  if (one.uid !== undefined && other.uid !== undefined) return one.uid === other.uid;
  return (
    one.startAt !== undefined &&
    other.startAt !== undefined &&
    instantOf(one.startAt) === instantOf(other.startAt)
  );
}

/** Another time or place, and no older version of the calendar's. */
function isNewer(found: Interview, held: Interview): boolean {
  if ((found.sequence ?? 0) < (held.sequence ?? 0)) return false;
  const instant = (at: string | undefined) => (at === undefined ? null : instantOf(at));
  return (
    (found.startAt !== undefined && instant(found.startAt) !== instant(held.startAt)) ||
    (found.endAt !== undefined && instant(found.endAt) !== instant(held.endAt)) ||
    (found.location !== undefined &&
      held.location !== undefined &&
      found.location !== held.location)
  );
}

function timesOf({
  startAt,
  endAt,
  format,
  location,
  link,
  uid,
  sequence,
}: Interview): Partial<Interview> {
  const fields = { startAt, endAt, format, location, link, uid, sequence };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/** The case with contacts and exchanges that it did not have; what the person wrote stays. */
function withNews(known: ExistingCase, found: CaseFile): CaseFile {
  const contacts = [...known.contacts];
  for (const contact of found.contacts) {
    const at = contacts.findIndex((one) => isSameContact(one, contact));
    if (at === -1) contacts.push({ ...contact, id: freeId(contact.id, contacts) });
    else contacts[at] = { ...contact, ...contacts[at]! };
  }
  const news = found.exchanges
    .filter((exchange) => !known.exchanges.some((one) => isSameExchange(one, exchange)))
    .map((exchange) => ({
      ...exchange,
      ...(exchange.contact && { contact: translated([exchange.contact], { contacts }, found)[0] }),
    }));
  const exchanges = [...known.exchanges, ...news].sort((a, b) => instantOf(a.at) - instantOf(b.at));
  return { ...known, contacts, exchanges };
}

function isSameContact(one: Contact, other: Contact): boolean {
  if (one.email !== undefined && other.email !== undefined)
    return one.email.toLowerCase() === other.email.toLowerCase();
  return one.name !== undefined && one.name.toLowerCase() === other.name?.toLowerCase();
}

function isSameExchange(one: Exchange, other: Exchange): boolean {
  if (one.messageId !== undefined && other.messageId !== undefined)
    return one.messageId === other.messageId;
  return (
    one.from === other.from && one.kind === other.kind && instantOf(one.at) === instantOf(other.at)
  );
}

/** The ids of the intake's contacts as the case has them. */
function translated(
  ids: readonly string[],
  known: Pick<CaseFile, "contacts">,
  found: CaseFile,
): string[] {
  return ids.flatMap((id) => {
    const contact = found.contacts.find((one) => one.id === id);
    const held = contact && known.contacts.find((one) => isSameContact(one, contact));
    return held ? [held.id] : [];
  });
}

function freeId(id: string, contacts: readonly Contact[]): string {
  for (let number = 1; ; number += 1) {
    const tried = number === 1 ? id : `${id}-${number}`;
    if (!contacts.some((contact) => contact.id === tried)) return tried;
  }
}

/** The interview still to come is taken off, what was said stays, and the process is closed until a new time comes. */
function cancelled(
  known: ExistingCase,
  found: CaseFile,
  { now, uids }: { now: string; uids: ReadonlySet<string> },
): CaseFile {
  const isOff = ({ uid, startAt }: Interview) =>
    uids.size > 0 && uid !== undefined
      ? uids.has(uid)
      : startAt !== undefined && instantOf(startAt) > instantOf(now);
  const interviews = known.interviews.filter(
    (interview) => !isOff(interview) || endedBefore(interview, now),
  );
  const endedOn = dayText(wallTime(instantOf(now), known.timeZone).day);
  const isOver =
    !interviews.some((interview) => !endedBefore(interview, now)) &&
    known.process.status === "open";
  return {
    ...withNews(known, found),
    interviews,
    ...(isOver && { process: { status: "cancelled" as const, endedOn } }),
  };
}

function endedBefore({ startAt, endAt }: Interview, now: string): boolean {
  const end = endAt ?? startAt;
  return end !== undefined && instantOf(end) <= instantOf(now);
}
