import type { Kysely } from "kysely";

/** The tables as the latest migration leaves them. Instants and JSON are text, on every database alike. */
export interface Database {
  owners: { id: string; created_at: string; emptied_at: string | null };
  cases: {
    owner_id: string;
    id: string;
    revision: number;
    case_file: string;
    created_at: string;
    updated_at: string;
    deleted_at: string | null;
  };
  drafts: {
    owner_id: string;
    case_id: string;
    channel: string;
    subject: string | null;
    body: string;
    updated_at: string;
  };
  settings: {
    owner_id: string;
    settings: string;
    updated_at: string;
    deleted_at: string | null;
  };
  mail_accounts: {
    owner_id: string;
    account: string;
    client: string | null;
    trusted: string | null;
    sealed: string | null;
    updated_at: string;
    deleted_at: string | null;
  };
  inbox_folders: { owner_id: string; folder: string; uid_validity: string; last_uid: number };
  noticed_mails: {
    owner_id: string;
    mail_key: string;
    id: string;
    case_id: string;
    proposal: string | null;
    noticed_at: string;
  };
  outbox: {
    id: string;
    owner_id: string;
    case_id: string;
    state: string;
    message_id: string;
    message: string;
    lease_holder: string | null;
    wake_at: string | null;
    approved_at: string;
    updated_at: string;
    version: number;
  };
  calendar_feeds: { owner_id: string; token_hash: string; created_at: string };
  push_subscriptions: {
    owner_id: string;
    id: string;
    endpoint: string;
    p256dh: string;
    auth: string;
    created_at: string;
    test_asked_at: string | null;
  };
  reminders: {
    owner_id: string;
    subscription_id: string;
    case_id: string;
    reminder_key: string;
    attempts: number;
    again_at: string | null;
  };
  migrations: { number: number; name: string; applied_at: string };
}

export type Db = Kysely<Database>;

/** Runs `work` in a transaction, or as part of the one that `db` is in already. */
export function atomically<T>(db: Db, work: (within: Db) => Promise<T>): Promise<T> {
  return db.isTransaction ? work(db) : db.transaction().execute(work);
}

/** Makes sure that the owner exists, whom every other row belongs to. */
export async function ensureOwner(db: Db, ownerId: string, at: string): Promise<void> {
  await db
    .insertInto("owners")
    .values({ id: ownerId, created_at: at, emptied_at: null })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
