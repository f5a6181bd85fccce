import { atomically, type Db, ensureOwner } from "./database.ts";
import type { KeptMailAccount, MailAccountQueries } from "./kept-mail.ts";

/** The mail account of one owner. */
export function mailAccountQueries(db: Db, ownerId: string): MailAccountQueries {
  return {
    read: () => read(db, ownerId),
    save: (kept, at) => atomically(db, (within) => save(within, ownerId, kept, at)),
    reseal: (before, after) => reseal(db, ownerId, before, after),
    async delete() {
      const deleted = await db
        .deleteFrom("mail_accounts")
        .where("owner_id", "=", ownerId)
        .returning("deleted_at")
        .executeTakeFirst();
      return deleted?.deleted_at === null;
    },
  };
}

async function read(db: Db, ownerId: string): Promise<KeptMailAccount | null> {
  const row = await db
    .selectFrom("mail_accounts")
    .selectAll()
    .where("owner_id", "=", ownerId)
    .where("deleted_at", "is", null)
    .executeTakeFirst();
  if (row === undefined) return null;
  const { trusted, sealed } = row;
  const client = row.client === null ? null : JSON.parse(row.client);
  return { account: JSON.parse(row.account), client, trusted, sealed };
}

async function save(db: Db, ownerId: string, kept: KeptMailAccount, at: string): Promise<void> {
  await ensureOwner(db, ownerId, at);
  const values = {
    account: JSON.stringify(kept.account),
    client: kept.client === null ? null : JSON.stringify(kept.client),
    trusted: kept.trusted,
    sealed: kept.sealed,
    updated_at: at,
    deleted_at: null,
  };
  await db
    .insertInto("mail_accounts")
    .values({ owner_id: ownerId, ...values })
    .onConflict((conflict) => conflict.column("owner_id").doUpdateSet(values))
    .execute();
}

async function reseal(db: Db, ownerId: string, before: string, after: string): Promise<boolean> {
  const resealed = await db
    .updateTable("mail_accounts")
    .set({ sealed: after })
    .where("owner_id", "=", ownerId)
    .where("sealed", "=", before)
    .returning("owner_id")
    .executeTakeFirst();
  return resealed !== undefined;
}
