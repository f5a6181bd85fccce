import { atomically, type Db, ensureOwner } from "./database.ts";
import type { CalendarFeedQueries } from "./store.ts";

/** The secret address of one owner's calendar. */
export function calendarFeedQueries(db: Db, ownerId: string): CalendarFeedQueries {
  return {
    async read() {
      const row = await db
        .selectFrom("calendar_feeds")
        .select(["token_hash", "created_at"])
        .where("owner_id", "=", ownerId)
        .executeTakeFirst();
      return row === undefined ? null : { tokenHash: row.token_hash, createdAt: row.created_at };
    },
    save: ({ tokenHash, createdAt }) =>
      atomically(db, async (within) => {
        await ensureOwner(within, ownerId, createdAt);
        const values = { token_hash: tokenHash, created_at: createdAt };
        await within
          .insertInto("calendar_feeds")
          .values({ owner_id: ownerId, ...values })
          .onConflict((conflict) => conflict.column("owner_id").doUpdateSet(values))
          .execute();
      }),
    async delete() {
      await db.deleteFrom("calendar_feeds").where("owner_id", "=", ownerId).execute();
    },
  };
}
