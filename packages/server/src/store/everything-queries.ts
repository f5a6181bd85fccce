import { atomically, type Db, ensureOwner } from "./database.ts";
import type { EverythingQueries } from "./store.ts";

/** All that one owner has, deleted and brought back at one stroke. */
export function everythingQueries(db: Db, ownerId: string): EverythingQueries {
  return {
    delete: (at) => atomically(db, (within) => deleteAll(within, ownerId, at)),
    restore: () => atomically(db, (within) => restoreAll(within, ownerId)),
    purge: (deletedBefore) => atomically(db, (within) => purgeAll(within, ownerId, deletedBefore)),
  };
}

/** What an owner has one of. */
const SET_ONCE = ["settings", "mail_accounts"] as const;

async function deleteAll(db: Db, ownerId: string, at: string): Promise<number> {
  await ensureOwner(db, ownerId, at);
  await db.updateTable("owners").set({ emptied_at: at }).where("id", "=", ownerId).execute();
  for (const table of SET_ONCE) {
    await db
      .updateTable(table)
      .set({ deleted_at: at })
      .where("owner_id", "=", ownerId)
      .where("deleted_at", "is", null)
      .execute();
  }
  const deleted = await db
    .updateTable("cases")
    .set({ deleted_at: at })
    .where("owner_id", "=", ownerId)
    .where("deleted_at", "is", null)
    .returning("id")
    .execute();
  return deleted.length;
}

/** What was deleted at another instant was deleted by itself and stays so. */
async function restoreAll(db: Db, ownerId: string): Promise<number | null> {
  const at = await emptiedAt(db, ownerId);
  if (at === null) return null;
  await db.updateTable("owners").set({ emptied_at: null }).where("id", "=", ownerId).execute();
  for (const table of SET_ONCE) {
    await db
      .updateTable(table)
      .set({ deleted_at: null })
      .where("owner_id", "=", ownerId)
      .where("deleted_at", "=", at)
      .execute();
  }
  const restored = await db
    .updateTable("cases")
    .set({ deleted_at: null })
    .where("owner_id", "=", ownerId)
    .where("deleted_at", "=", at)
    .returning("id")
    .execute();
  return restored.length;
}

async function purgeAll(db: Db, ownerId: string, deletedBefore: string): Promise<number> {
  const at = await emptiedAt(db, ownerId);
  if (at === null || at >= deletedBefore) return 0;
  await db.updateTable("owners").set({ emptied_at: null }).where("id", "=", ownerId).execute();
  for (const table of SET_ONCE) {
    await db
      .deleteFrom(table)
      .where("owner_id", "=", ownerId)
      .where("deleted_at", "<=", at)
      .execute();
  }
  await forgetMarksWithoutAccount(db, ownerId);
  const purged = await db
    .deleteFrom("cases")
    .where("owner_id", "=", ownerId)
    .where("deleted_at", "<=", at)
    .returning("id")
    .execute();
  return purged.length;
}

/** The names of a mailbox's folders are the person's own too. */
async function forgetMarksWithoutAccount(db: Db, ownerId: string): Promise<void> {
  await db
    .deleteFrom("inbox_folders")
    .where("owner_id", "=", ownerId)
    .where("owner_id", "not in", db.selectFrom("mail_accounts").select("owner_id"))
    .execute();
}

async function emptiedAt(db: Db, ownerId: string): Promise<string | null> {
  const owner = await db
    .selectFrom("owners")
    .select("emptied_at")
    .where("id", "=", ownerId)
    .executeTakeFirst();
  return owner?.emptied_at ?? null;
}
