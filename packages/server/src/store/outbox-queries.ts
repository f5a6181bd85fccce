import { isMove, type OutboxMessage, OVER, wakeAt } from "../outbox/outbox-message.ts";
import type { Own } from "./case-queries.ts";
import type { Database, Db } from "./database.ts";
import type { Claimed, OutboxQueries, OutboxWork } from "./kept-outbox.ts";

/** The outbox of one owner. */
export function outboxQueries(db: Db, ownerId: string): OutboxQueries {
  const own = { db, ownerId };
  return {
    list: (caseId) => list(own, caseId),
    read: async (id) => messageOf(await ofOwner(own).where("id", "=", id).executeTakeFirst()),
    find: async (messageId) =>
      messageOf(await ofOwner(own).where("message_id", "=", messageId).executeTakeFirst()),
    add: (message) => add(own, message),
    write: (current, next) => write(own, current, next),
    purge: (before) => purge(own, before),
  };
}

/** The outboxes of all owners, for workers. */
export function outboxWork(db: Db): OutboxWork {
  return {
    claim: (holder, now, until) => claim(db, holder, now, until),
    nextAt: async () => {
      const next = await db
        .selectFrom("outbox")
        .select("wake_at")
        .where("wake_at", "is not", null)
        .orderBy("wake_at")
        .limit(1)
        .executeTakeFirst();
      return next?.wake_at ?? null;
    },
    writtenAfter: async (instant) => {
      const rows = await db
        .selectFrom("outbox")
        .selectAll()
        .where("wake_at", "is not", null)
        .where("updated_at", ">", instant)
        .execute();
      return rows.map(claimed);
    },
  };
}

type Row = Database["outbox"];

function ofOwner({ db, ownerId }: Own) {
  return db.selectFrom("outbox").selectAll().where("owner_id", "=", ownerId);
}

async function list(own: Own, caseId: string | undefined): Promise<OutboxMessage[]> {
  const living = own.db
    .selectFrom("cases")
    .select("id")
    .where("owner_id", "=", own.ownerId)
    .where("deleted_at", "is", null);
  const all = ofOwner(own).where("case_id", "in", living);
  const rows = await (caseId === undefined ? all : all.where("case_id", "=", caseId))
    .orderBy("approved_at", "desc")
    .orderBy("id")
    .execute();
  return rows.map((row) => readMessage(row));
}

async function add({ db, ownerId }: Own, message: OutboxMessage): Promise<OutboxMessage | null> {
  const added = await db
    .insertInto("outbox")
    .values({ owner_id: ownerId, ...rowOf(message, 1) })
    .onConflict((conflict) => conflict.doNothing())
    .returningAll()
    .executeTakeFirst();
  return messageOf(added);
}

async function write(
  { db, ownerId }: Own,
  current: OutboxMessage,
  next: OutboxMessage,
): Promise<OutboxMessage | null> {
  if (!isMove(current.state, next.state))
    throw new RangeError(`A message cannot go from ${current.state} to ${next.state}.`);
  const written = await db
    .updateTable("outbox")
    .set(rowOf(next, current.version + 1))
    .where("owner_id", "=", ownerId)
    .where("id", "=", current.id)
    .where("version", "=", current.version)
    .returningAll()
    .executeTakeFirst();
  return messageOf(written);
}

async function purge({ db, ownerId }: Own, before: string): Promise<number> {
  const purged = await db
    .deleteFrom("outbox")
    .where("owner_id", "=", ownerId)
    .where("state", "in", OVER)
    .where("updated_at", "<", before)
    .returning("id")
    .execute();
  return purged.length;
}

/**
 * One statement, so that of several workers one gets the message. The due instant is asked for twice: a database that
 * lets a second worker wait for the first looks at the outer condition again, and no more at the inner.
 */
async function claim(db: Db, holder: string, now: string, until: string): Promise<Claimed | null> {
  const row = await db
    .updateTable("outbox")
    .set((set) => ({ lease_holder: holder, wake_at: until, version: set("version", "+", 1) }))
    .where("id", "=", (from) =>
      from
        .selectFrom("outbox as next")
        .select("next.id")
        .where("next.wake_at", "<=", now)
        .orderBy("next.wake_at")
        .limit(1),
    )
    .where("wake_at", "<=", now)
    .returningAll()
    .executeTakeFirst();
  return row === undefined ? null : claimed(row);
}

function claimed(row: Row): Claimed {
  return { ownerId: row.owner_id, message: readMessage(row) };
}

/** What is asked for has a column of its own; the rest of the message is one text. */
function rowOf(message: OutboxMessage, version: number): Omit<Row, "owner_id"> {
  const { id, caseId, state, lease, approvedAt, updatedAt } = message;
  return {
    id,
    case_id: caseId,
    state,
    message_id: message.letter.messageId,
    message: JSON.stringify({ ...message, version, lease: null }),
    lease_holder: lease?.holder ?? null,
    wake_at: wakeAt(message),
    approved_at: approvedAt,
    updated_at: updatedAt,
    version,
  };
}

function messageOf(row: Row | undefined): OutboxMessage | null {
  return row === undefined ? null : readMessage(row);
}

function readMessage({ message, version, lease_holder, wake_at }: Row): OutboxMessage {
  const lease =
    lease_holder === null || wake_at === null ? null : { holder: lease_holder, until: wake_at };
  return { ...(JSON.parse(message) as OutboxMessage), version, lease };
}
