import type { Channel } from "@efterklang/core/case-file/case-file";
import { parseCaseFile } from "@efterklang/core/case-file/parse-case-file";
import { atomically, type Database, type Db, ensureOwner } from "./database.ts";
import { StoreFault } from "./store-fault.ts";
import type { CaseQueries, DamagedCase, KeptCaseFile, StoredCase, Written } from "./store.ts";

/** The cases of one owner. */
export function caseQueries(db: Db, ownerId: string): CaseQueries {
  const own = { db, ownerId };
  return {
    list: async () => (await listAll(own)).cases,
    listAll: () => listAll(own),
    read: (id) => readCase(own, id),
    create: (caseFile, at) => create(own, caseFile, at),
    replace: (caseFile, revision, at) => replace(own, caseFile, revision, at),
    delete: (id, at) => remove(own, id, at),
    restore: (id) => restore(own, id),
    purge: (deletedBefore) => purge(own, deletedBefore),
  };
}

/** A database seen by one owner. */
export interface Own {
  db: Db;
  ownerId: string;
}

function casesWithDrafts({ db, ownerId }: Own) {
  return db
    .selectFrom("cases")
    .leftJoin("drafts", (join) =>
      join.onRef("drafts.owner_id", "=", "cases.owner_id").onRef("drafts.case_id", "=", "cases.id"),
    )
    .where("cases.owner_id", "=", ownerId)
    .where("cases.deleted_at", "is", null)
    .select([
      "cases.id",
      "cases.revision",
      "cases.case_file",
      "cases.created_at",
      "cases.updated_at",
      "drafts.channel",
      "drafts.subject",
      "drafts.body",
      "drafts.updated_at as draft_updated_at",
    ]);
}

async function listAll(own: Own): Promise<{ cases: StoredCase[]; damaged: DamagedCase[] }> {
  const rows = await casesWithDrafts(own)
    .orderBy("cases.updated_at", "desc")
    .orderBy("cases.id")
    .execute();
  const damaged: DamagedCase[] = [];
  const cases = rows.flatMap((row) => {
    try {
      return [storedCase(row)];
    } catch (fault) {
      if (!(fault instanceof StoreFault)) throw fault;
      damaged.push({ id: row.id, text: row.case_file });
      return [];
    }
  });
  return { cases, damaged: damaged.toSorted((a, b) => (a.id < b.id ? -1 : 1)) };
}

/** One case of the owner, or null if there is none or it is deleted. */
export async function readCase(own: Own, id: string): Promise<StoredCase | null> {
  const row = await casesWithDrafts(own).where("cases.id", "=", id).executeTakeFirst();
  return row === undefined ? null : storedCase(row);
}

function create(own: Own, caseFile: KeptCaseFile, at: string): Promise<StoredCase | null> {
  return atomically(own.db, async (db) => {
    const { ownerId } = own;
    await ensureOwner(db, ownerId, at);
    await db
      .deleteFrom("cases")
      .where("owner_id", "=", ownerId)
      .where("id", "=", caseFile.id)
      .where("deleted_at", "is not", null)
      .execute();
    const added = await db
      .insertInto("cases")
      .values({
        owner_id: ownerId,
        id: caseFile.id,
        revision: 1,
        case_file: JSON.stringify(caseFile),
        created_at: at,
        updated_at: at,
        deleted_at: null,
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning("id")
      .executeTakeFirst();
    return added === undefined ? null : readCase({ db, ownerId }, caseFile.id);
  });
}

function replace(own: Own, caseFile: KeptCaseFile, revision: number, at: string): Promise<Written> {
  const changes = { case_file: JSON.stringify(caseFile) };
  return writeOver(own, caseFile.id, revision, at, changes, async () => {});
}

/**
 * Raises a case from `revision` to the next and writes `changes`, then does `more` in the same transaction;
 * does neither where another revision stands.
 */
export function writeOver(
  own: Own,
  id: string,
  revision: number,
  at: string,
  changes: Partial<Pick<Database["cases"], "case_file">>,
  more: (db: Db) => Promise<void>,
): Promise<Written> {
  return atomically(own.db, async (db) => {
    const within = { db, ownerId: own.ownerId };
    const raised = await db
      .updateTable("cases")
      .set({ ...changes, revision: revision + 1, updated_at: at })
      .where("owner_id", "=", own.ownerId)
      .where("id", "=", id)
      .where("revision", "=", revision)
      .where("deleted_at", "is", null)
      .returning("id")
      .executeTakeFirst();
    if (raised !== undefined) await more(db);
    const stored = await readCase(within, id);
    if (stored === null) return { outcome: "not-found" };
    if (raised === undefined) return { outcome: "changed-elsewhere", current: stored };
    return { outcome: "written", stored };
  });
}

async function remove({ db, ownerId }: Own, id: string, at: string): Promise<boolean> {
  const deleted = await db
    .updateTable("cases")
    .set({ deleted_at: at })
    .where("owner_id", "=", ownerId)
    .where("id", "=", id)
    .where("deleted_at", "is", null)
    .returning("id")
    .executeTakeFirst();
  return deleted !== undefined;
}

async function restore(own: Own, id: string): Promise<StoredCase | null> {
  await own.db
    .updateTable("cases")
    .set({ deleted_at: null })
    .where("owner_id", "=", own.ownerId)
    .where("id", "=", id)
    .execute();
  return readCase(own, id);
}

async function purge({ db, ownerId }: Own, deletedBefore: string): Promise<number> {
  const purged = await db
    .deleteFrom("cases")
    .where("owner_id", "=", ownerId)
    .where("deleted_at", "<", deletedBefore)
    .returning("id")
    .execute();
  return purged.length;
}

type Row = Awaited<ReturnType<ReturnType<typeof casesWithDrafts>["execute"]>>[number];

function storedCase(row: Row): StoredCase {
  return {
    id: row.id,
    revision: row.revision,
    caseFile: keptCaseFile(row),
    draft: draftOf(row),
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}

function draftOf({ channel, subject, body, draft_updated_at }: Row): StoredCase["draft"] {
  if (channel === null || body === null || draft_updated_at === null) return null;
  return { channel: channel as Channel, subject, body, updatedAt: draft_updated_at };
}

/** Read anew each time, so that a field with a default that was added since it was written is there. */
function keptCaseFile({ id, case_file }: Row): KeptCaseFile {
  const parsed = parseCaseFile(jsonIn(id, case_file));
  if (!parsed.ok) {
    const where = parsed.faults.map(({ path, code }) => `${path}: ${code}`).join(", ");
    throw new StoreFault("damaged-case", `The case ${id} cannot be read (${where}).`);
  }
  return { ...parsed.caseFile, id };
}

function jsonIn(id: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new StoreFault("damaged-case", `The case ${id} cannot be read (not-json).`);
  }
}
