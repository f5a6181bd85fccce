import { atomically, type Db, ensureOwner } from "./database.ts";
import type { Settings, SettingsQueries } from "./store.ts";

/** What one owner has set. */
export function settingsQueries(db: Db, ownerId: string): SettingsQueries {
  return {
    async read() {
      const row = await db
        .selectFrom("settings")
        .select("settings")
        .where("owner_id", "=", ownerId)
        .where("deleted_at", "is", null)
        .executeTakeFirst();
      return row === undefined ? null : (JSON.parse(row.settings) as Settings);
    },
    save: (settings, at) =>
      atomically(db, async (within) => {
        await ensureOwner(within, ownerId, at);
        const values = { settings: JSON.stringify(settings), updated_at: at, deleted_at: null };
        await within
          .insertInto("settings")
          .values({ owner_id: ownerId, ...values })
          .onConflict((conflict) => conflict.column("owner_id").doUpdateSet(values))
          .execute();
      }),
  };
}
