import type { Migration } from "./migrations.ts";

/** The secret address of an owner's calendar, as a hash. */
export const calendarFeed: Migration = {
  name: "calendar-feed",
  async up(db) {
    await db.schema
      .createTable("calendar_feeds")
      .addColumn("owner_id", "text", (column) =>
        column.primaryKey().notNull().references("owners.id"),
      )
      .addColumn("token_hash", "text", (column) => column.notNull())
      .addColumn("created_at", "text", (column) => column.notNull())
      .execute();
  },
};
