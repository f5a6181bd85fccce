import { sql } from "kysely";
import type { Migration } from "./migrations.ts";

/** Messages on their way out. The two indexes keep the promises: one under way a case, and the next one found at once. */
export const outbox: Migration = {
  name: "outbox",
  async up(db) {
    await db.schema
      .createTable("outbox")
      .addColumn("id", "text", (column) => column.primaryKey().notNull())
      .addColumn("owner_id", "text", (column) => column.notNull())
      .addColumn("case_id", "text", (column) => column.notNull())
      .addColumn("state", "text", (column) => column.notNull())
      .addColumn("message_id", "text", (column) => column.notNull())
      .addColumn("message", "text", (column) => column.notNull())
      .addColumn("lease_holder", "text")
      .addColumn("wake_at", "text")
      .addColumn("approved_at", "text", (column) => column.notNull())
      .addColumn("updated_at", "text", (column) => column.notNull())
      .addColumn("version", "integer", (column) => column.notNull())
      .addCheckConstraint(
        "outbox_state",
        sql`state in ('approved', 'scheduled', 'sending', 'held', 'uncertain', 'sent', 'refused', 'cancelled')`,
      )
      .addForeignKeyConstraint(
        "outbox_case",
        ["owner_id", "case_id"],
        "cases",
        ["owner_id", "id"],
        (key) => key.onDelete("cascade"),
      )
      .execute();
    await db.schema
      .createIndex("outbox_one_under_way")
      .unique()
      .on("outbox")
      .columns(["owner_id", "case_id"])
      .where(sql.ref("state"), "in", ["approved", "scheduled", "sending", "held", "uncertain"])
      .execute();
    await db.schema
      .createIndex("outbox_wake_at")
      .on("outbox")
      .column("wake_at")
      .where(sql.ref("wake_at"), "is not", null)
      .execute();
    await db.schema
      .createIndex("outbox_message_id")
      .unique()
      .on("outbox")
      .columns(["owner_id", "message_id"])
      .execute();
  },
};
