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

async function deleteAll(db: Db, ownerId: string, at: string): Promise<number> {
  await ensureOwner(db, ownerId, at);
  await db.updateTable("owners").set({ emptied_at: at }).where("id", "=", ownerId).execute();
  await db
    .updateTable("settings")
    .set({ deleted_at: at })
    .where("owner_id", "=", ownerId)
    .where("deleted_at", "is", null)
    .execute();
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
  await db
    .updateTable("settings")
    .set({ deleted_at: null })
    .where("owner_id", "=", ownerId)
    .where("deleted_at", "=", at)
    .execute();
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
  await db
    .deleteFrom("settings")
    .where("owner_id", "=", ownerId)
    .where("deleted_at", "<=", at)
    .execute();
  const purged = await db
    .deleteFrom("cases")
    .where("owner_id", "=", ownerId)
    .where("deleted_at", "<=", at)
    .returning("id")
    .execute();
  return purged.length;
}

async function emptiedAt(db: Db, ownerId: string): Promise<string | null> {
  const owner = await db
    .selectFrom("owners")
    .select("emptied_at")
    .where("id", "=", ownerId)
    .executeTakeFirst();
  return owner?.emptied_at ?? null;
}
