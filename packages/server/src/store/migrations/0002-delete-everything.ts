import type { Migration } from "./migrations.ts";

/** When an owner deleted everything, and settings that can be brought back like cases. */
export const deleteEverything: Migration = {
  name: "delete-everything",
  async up(db) {
    await db.schema.alterTable("owners").addColumn("emptied_at", "text").execute();
    await db.schema.alterTable("settings").addColumn("deleted_at", "text").execute();
  },
};
