import type { Migration } from "./migrations.ts";

/** Owners, and what belongs to them: cases, drafts and settings. */
export const owners: Migration = {
  name: "owners",
  async up(db) {
    await db.schema
      .createTable("owners")
      .addColumn("id", "text", (column) => column.primaryKey().notNull())
      .addColumn("created_at", "text", (column) => column.notNull())
      .execute();
    await db.schema
      .createTable("cases")
      .addColumn("owner_id", "text", (column) => column.notNull().references("owners.id"))
      .addColumn("id", "text", (column) => column.notNull())
      .addColumn("revision", "integer", (column) => column.notNull())
      .addColumn("case_file", "text", (column) => column.notNull())
      .addColumn("created_at", "text", (column) => column.notNull())
      .addColumn("updated_at", "text", (column) => column.notNull())
      .addColumn("deleted_at", "text")
      .addPrimaryKeyConstraint("cases_key", ["owner_id", "id"])
      .execute();
    await db.schema
      .createTable("drafts")
      .addColumn("owner_id", "text", (column) => column.notNull())
      .addColumn("case_id", "text", (column) => column.notNull())
      .addColumn("channel", "text", (column) => column.notNull())
      .addColumn("subject", "text")
      .addColumn("body", "text", (column) => column.notNull())
      .addColumn("updated_at", "text", (column) => column.notNull())
      .addPrimaryKeyConstraint("drafts_key", ["owner_id", "case_id"])
      .addForeignKeyConstraint(
        "drafts_case",
        ["owner_id", "case_id"],
        "cases",
        ["owner_id", "id"],
        (key) => key.onDelete("cascade"),
      )
      .execute();
    await db.schema
      .createTable("settings")
      .addColumn("owner_id", "text", (column) =>
        column.primaryKey().notNull().references("owners.id"),
      )
      .addColumn("settings", "text", (column) => column.notNull())
      .addColumn("updated_at", "text", (column) => column.notNull())
      .execute();
  },
};
