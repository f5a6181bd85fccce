import type { FetchMessageObject, ImapFlow } from "imapflow";
import type { FolderMark } from "../store/kept-mail.ts";
import type { KeptCaseFile, OwnerStore } from "../store/store.ts";
import {
  FIRST_LOOK_DAYS,
  HEADS_AT_ONCE,
  MAIL_SIZE,
  MAILS_PER_LOOK,
  MAILS_SEARCHED,
} from "./fetch-limits.ts";
import { type FolderToRead, foldersToRead } from "./folders-to-read.ts";
import { matchReply } from "./match-reply.ts";
import { type Concerns, concernsOf, mayConcern } from "./may-concern.ts";
import { messageIdKey } from "./message-id.ts";
import { readMail } from "./read-mail.ts";
import { takeReply } from "./take-reply.ts";

/** What a look at the mailbox came to. */
export interface LookOutcome {
  recorded: number;
  proposed: number;
  /** There was more than one look takes: the next goes on from here. */
  more: boolean;
}

export interface LookParts {
  store: OwnerStore;
  /** The instant, ISO 8601. */
  now(): string;
  newId(): string;
  /** Addresses that were searched for already; what is searched for now is added. */
  searched: Set<string>;
}

/**
 * Looks through the mailbox for what concerns the person's cases: at what has come since the last look and, for
 * contacts that are new, at what came before. Heads first, whole mails only where the head may concern a case.
 * Nothing is marked, moved or changed on the server. Throws what the connection throws.
 */
export async function lookForReplies(client: ImapFlow, parts: LookParts): Promise<LookOutcome> {
  const cases = (await parts.store.cases.list()).map(({ caseFile }) => caseFile);
  const concerns = concernsOf(cases);
  const newAddresses = concerns.addresses.filter((address) => !parts.searched.has(address));
  const marks = new Map((await parts.store.inbox.marks()).map((mark) => [mark.folder, mark]));
  const outcome: LookOutcome = { recorded: 0, proposed: 0, more: false };
  const look: Look = { client, parts, cases, concerns, newAddresses, outcome, read: 0 };
  for (const folder of foldersToRead(await client.list())) {
    await lookInto(look, folder, marks.get(folder.path) ?? null);
  }
  for (const address of newAddresses) parts.searched.add(address);
  return outcome;
}

interface Look {
  client: ImapFlow;
  parts: LookParts;
  cases: readonly KeptCaseFile[];
  concerns: Concerns;
  newAddresses: readonly string[];
  outcome: LookOutcome;
  /** Whole mails that were read. */
  read: number;
}

/** A folder at the time of the look. */
interface Place extends FolderToRead {
  uidValidity: string;
}

async function lookInto(look: Look, folder: FolderToRead, mark: FolderMark | null): Promise<void> {
  const { client, newAddresses } = look;
  const status = await client.status(folder.path, { uidNext: true, uidValidity: true });
  // Taken away since it was listed, or not to be read.
  if (status === false || status.uidValidity === undefined) return;
  const place = { ...folder, uidValidity: String(status.uidValidity) };
  const lastUid = (status.uidNext ?? 1) - 1;
  const readTo = mark?.uidValidity === place.uidValidity ? mark.lastUid : null;
  if (readTo !== null && lastUid <= readTo && newAddresses.length === 0) return;
  const lock = await client.getMailboxLock(folder.path, { readOnly: true });
  try {
    if (readTo !== null) await readUids(look, place, await uidsFromNew(look, readTo));
    await readNew(look, place, readTo, lastUid);
  } finally {
    lock.release();
  }
}

/** What earlier looks passed over, from people that are in a case only now. */
async function uidsFromNew({ client, parts, newAddresses }: Look, readTo: number) {
  if (newAddresses.length === 0) return [];
  const from = newAddresses.map((address) => ({ from: address }));
  const [only] = from;
  const people = from.length === 1 ? only : { or: from };
  const found = await client.search({ ...people, since: firstDay(parts) }, { uid: true });
  return foundUids(found)
    .filter((uid) => uid <= readTo)
    .slice(-MAILS_SEARCHED);
}

/** Goes on from where the last look ended, and keeps how far it got after each handful. */
async function readNew(
  look: Look,
  place: Place,
  readTo: number | null,
  lastUid: number,
): Promise<void> {
  const { path: folder, uidValidity } = place;
  const keep = (uid: number) =>
    look.parts.store.inbox.setMark({ folder, uidValidity, lastUid: uid }, look.parts.now());
  const uids = look.cases.length === 0 ? [] : await newUids(look, readTo, lastUid);
  for (let at = 0; at < uids.length; at += HEADS_AT_ONCE) {
    if (look.read >= MAILS_PER_LOOK) {
      look.outcome.more = true;
      return;
    }
    const handful = uids.slice(at, at + HEADS_AT_ONCE);
    await readUids(look, place, handful);
    await keep(handful.at(-1) ?? lastUid);
  }
  await keep(Math.max(lastUid, uids.at(-1) ?? 0));
}

async function newUids(
  { client, parts }: Look,
  readTo: number | null,
  lastUid: number,
): Promise<number[]> {
  if (lastUid <= (readTo ?? 0)) return [];
  const query = readTo === null ? { since: firstDay(parts) } : { uid: `${readTo + 1}:*` };
  const found = await client.search(query, { uid: true });
  // "n:*" names the last mail even where that is older than n.
  const uids = foundUids(found).filter((uid) => uid > (readTo ?? 0));
  return uids.toSorted((a, b) => a - b);
}

/** Undefined where the server refuses to search. */
function foundUids(found: number[] | false | undefined): number[] {
  return found === undefined || found === false ? [] : found;
}

function firstDay({ now }: LookParts): Date {
  return new Date(Date.parse(now()) - FIRST_LOOK_DAYS * 86_400_000);
}

async function readUids(look: Look, place: Place, uids: readonly number[]): Promise<void> {
  if (uids.length === 0) return;
  const query = { uid: true, envelope: true, headers: ["references"] };
  const worthReading: { uid: number; key: string }[] = [];
  for await (const head of look.client.fetch([...uids], query, { uid: true })) {
    const key = keyOf(head, place);
    if (isWorthReading(head, look.concerns)) worthReading.push({ uid: head.uid, key });
  }
  // Not inside the loop above: no other command may be given while that one is answered.
  for (const { uid, key } of worthReading) {
    if (!(await look.parts.store.inbox.isNoticed(key))) await readWhole(look, place, uid, key);
  }
}

function keyOf({ envelope, uid }: FetchMessageObject, { path, uidValidity }: Place): string {
  const messageId = messageIdKey(envelope?.messageId ?? "").slice(0, LONGEST_KEY);
  return messageId === "" ? `${path}/${uidValidity}/${uid}` : messageId;
}

/** A Message-ID has at most 998 characters; what is longer is somebody's game. */
const LONGEST_KEY = 1_000;

function isWorthReading({ envelope, headers }: FetchMessageObject, concerns: Concerns): boolean {
  if (envelope === undefined) return false;
  return mayConcern({ envelope, references: headers?.toString("latin1") ?? "" }, concerns);
}

async function readWhole(look: Look, place: Place, uid: number, key: string): Promise<void> {
  const { client, parts, cases, outcome } = look;
  look.read += 1;
  const query = { uid: true, internalDate: true, source: { maxLength: MAIL_SIZE } };
  const whole = await client.fetchOne(String(uid), query, { uid: true });
  if (whole === false || whole.source === undefined) return;
  const received = whole.internalDate === undefined ? null : new Date(whole.internalDate);
  const receivedAt = received !== null && !isNaN(+received) ? received.toISOString() : null;
  const mail = await readMail(whole.source, receivedAt);
  const now = parts.now();
  const match = matchReply(mail, cases, now);
  const reply = { mail, match, key, isJunk: place.isJunk };
  const taken = await takeReply(parts.store, reply, now, parts.newId);
  if (taken === "recorded") outcome.recorded += 1;
  if (taken === "proposed") outcome.proposed += 1;
}
