import type { Migration } from "./migrations.ts";

/** The mail account with its sealed secret, how far the mailbox has been read, and the mails that concern a case. */
export const mailAccount: Migration = {
  name: "mail-account",
  async up(db) {
    await db.schema
      .createTable("mail_accounts")
      .addColumn("owner_id", "text", (column) =>
        column.primaryKey().notNull().references("owners.id"),
      )
      .addColumn("account", "text", (column) => column.notNull())
      .addColumn("client", "text")
      .addColumn("trusted", "text")
      .addColumn("sealed", "text")
      .addColumn("updated_at", "text", (column) => column.notNull())
      .addColumn("deleted_at", "text")
      .execute();
    await db.schema
      .createTable("inbox_folders")
      .addColumn("owner_id", "text", (column) => column.notNull().references("owners.id"))
      .addColumn("folder", "text", (column) => column.notNull())
      .addColumn("uid_validity", "text", (column) => column.notNull())
      .addColumn("last_uid", "integer", (column) => column.notNull())
      .addPrimaryKeyConstraint("inbox_folders_key", ["owner_id", "folder"])
      .execute();
    await db.schema
      .createTable("noticed_mails")
      .addColumn("owner_id", "text", (column) => column.notNull())
      .addColumn("mail_key", "text", (column) => column.notNull())
      .addColumn("id", "text", (column) => column.notNull())
      .addColumn("case_id", "text", (column) => column.notNull())
      .addColumn("proposal", "text")
      .addColumn("noticed_at", "text", (column) => column.notNull())
      .addPrimaryKeyConstraint("noticed_mails_key", ["owner_id", "mail_key"])
      .addUniqueConstraint("noticed_mails_id", ["owner_id", "id"])
      .addForeignKeyConstraint(
        "noticed_mails_case",
        ["owner_id", "case_id"],
        "cases",
        ["owner_id", "id"],
        (key) => key.onDelete("cascade"),
      )
      .execute();
    await db.schema
      .createIndex("noticed_mails_of_case")
      .on("noticed_mails")
      .columns(["owner_id", "case_id"])
      .execute();
  },
};
