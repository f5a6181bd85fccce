import type { Migration } from "./migrations.ts";

/** The browsers that asked for reminders, and which reminders each has had. */
export const reminders: Migration = {
  name: "reminders",
  async up(db) {
    await db.schema
      .createTable("push_subscriptions")
      .addColumn("owner_id", "text", (column) => column.notNull().references("owners.id"))
      .addColumn("id", "text", (column) => column.notNull())
      .addColumn("endpoint", "text", (column) => column.notNull())
      .addColumn("p256dh", "text", (column) => column.notNull())
      .addColumn("auth", "text", (column) => column.notNull())
      .addColumn("created_at", "text", (column) => column.notNull())
      .addColumn("test_asked_at", "text")
      .addPrimaryKeyConstraint("push_subscriptions_key", ["owner_id", "id"])
      .execute();
    await db.schema
      .createTable("reminders")
      .addColumn("owner_id", "text", (column) => column.notNull())
      .addColumn("subscription_id", "text", (column) => column.notNull())
      .addColumn("case_id", "text", (column) => column.notNull())
      .addColumn("reminder_key", "text", (column) => column.notNull())
      .addColumn("attempts", "integer", (column) => column.notNull())
      .addColumn("again_at", "text")
      .addPrimaryKeyConstraint("reminders_key", [
        "owner_id",
        "subscription_id",
        "case_id",
        "reminder_key",
      ])
      .addForeignKeyConstraint(
        "reminders_subscription",
        ["owner_id", "subscription_id"],
        "push_subscriptions",
        ["owner_id", "id"],
        (key) => key.onDelete("cascade"),
      )
      .addForeignKeyConstraint(
        "reminders_case",
        ["owner_id", "case_id"],
        "cases",
        ["owner_id", "id"],
        (key) => key.onDelete("cascade"),
      )
      .execute();
    await db.schema
      .createIndex("reminders_of_case")
      .on("reminders")
      .columns(["owner_id", "case_id"])
      .execute();
  },
};
