import { chmodSync, closeSync, openSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { setTimeout as pause } from "node:timers/promises";
import { Kysely } from "kysely";
import type { Database } from "./database.ts";
import { migrate } from "./migrate.ts";
import { sqlStore } from "./sql-store.ts";
import { sqliteDialect } from "./sqlite-dialect.ts";
import { StoreFault } from "./store-fault.ts";
import type { Store } from "./store.ts";

/** How long one process waits for another that writes, in milliseconds: far longer than any of our writes takes. */
const BUSY_TIMEOUT = 5_000;

interface SqliteOptions {
  /** The most pages of 4 KiB that the file may grow to, as on a small disk; no limit of ours where left out. */
  maxPages?: number;
}

/**
 * Opens the database in `file`, which is made where it is missing and readable by its user alone, and migrates
 * it. What is written is on disk when the promise of the write resolves. Throws a `StoreFault`.
 */
export async function openSqliteStore(file: string, options: SqliteOptions = {}): Promise<Store> {
  const database = await open(file, options);
  const db = new Kysely<Database>({ dialect: sqliteDialect(database) });
  try {
    await migrate(db);
    return sqlStore(db);
  } catch (cause) {
    database.close();
    throw asFault(cause);
  }
}

async function open(file: string, { maxPages }: SqliteOptions): Promise<DatabaseSync> {
  try {
    makePrivate(file);
    const database = new DatabaseSync(file, { timeout: BUSY_TIMEOUT });
    await useWriteAheadLog(database);
    // FULL: a commit survives the loss of power, not only of the process.
    database.exec("pragma synchronous = full; pragma foreign_keys = on");
    // What is purged is overwritten: deleted means gone, not only no longer listed.
    database.exec("pragma secure_delete = on");
    if (maxPages !== undefined) database.exec(`pragma max_page_count = ${Math.trunc(maxPages)}`);
    return database;
  } catch (cause) {
    throw asFault(cause);
  }
}

/** SQLite gives its side files the mode of the database. */
function makePrivate(file: string): void {
  closeSync(openSync(file, "a", 0o600));
  chmodSync(file, 0o600);
}

/** The change of journal is the one step for which SQLite does not wait while another process is at it. */
async function useWriteAheadLog(database: DatabaseSync): Promise<void> {
  const until = Date.now() + BUSY_TIMEOUT;
  for (;;) {
    try {
      database.exec("pragma journal_mode = wal");
      return;
    } catch (cause) {
      const isBusy = (cause as { errcode?: number }).errcode === 5;
      if (!isBusy || Date.now() > until) {
        database.close();
        throw cause;
      }
      await pause(10);
    }
  }
}

function asFault(cause: unknown): StoreFault {
  if (cause instanceof StoreFault) return cause;
  const why = cause instanceof Error ? cause.message : String(cause);
  return new StoreFault("cannot-open", `The database cannot be opened: ${why}`, cause);
}
