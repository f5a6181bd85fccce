import type { DatabaseSync, SQLInputValue } from "node:sqlite";
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from "kysely";
import { StoreFault } from "./store-fault.ts";

/** Kysely on Node's own SQLite, with one connection that Kysely hands to one user at a time. */
export function sqliteDialect(database: DatabaseSync): Dialect {
  return {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => sqliteDriver(database),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
}

function sqliteDriver(database: DatabaseSync): Driver {
  const connection: DatabaseConnection = {
    executeQuery: async (query) => orNoRoom(() => run(database, query)),
    // eslint-disable-next-line require-yield
    async *streamQuery() {
      throw new Error("Streaming is not supported: results here are small.");
    },
  };
  return {
    init: async () => {},
    acquireConnection: async () => connection,
    // Locks for writing at once: a lock asked for later, after another process has written, is refused unwaited.
    beginTransaction: async () => orNoRoom(() => database.exec("begin immediate")),
    commitTransaction: async () => orNoRoom(() => database.exec("commit")),
    // A full disk or the like may have ended the transaction already; its own error must not be hidden.
    rollbackTransaction: async () => {
      if (database.isTransaction) database.exec("rollback");
    },
    releaseConnection: async () => {},
    destroy: async () => {
      if (database.isOpen) database.close();
    },
  };
}

/** SQLITE_FULL, and SQLITE_IOERR_SHMSIZE: the write-ahead log's index could not grow. */
const NO_ROOM: ReadonlySet<unknown> = new Set([13, 4874]);

/** Tells a full disk from everything else that can go wrong: the person can make room. */
function orNoRoom<T>(work: () => T): T {
  try {
    return work();
  } catch (cause) {
    if (!NO_ROOM.has((cause as { errcode?: number }).errcode)) throw cause;
    throw new StoreFault("no-room", "The disk is full: nothing more can be written.", cause);
  }
}

function run<R>(database: DatabaseSync, { sql, parameters }: CompiledQuery): QueryResult<R> {
  const statement = database.prepare(sql);
  const values = parameters as SQLInputValue[];
  if (statement.columns().length > 0) return { rows: statement.all(...values) as R[] };
  const { changes, lastInsertRowid } = statement.run(...values);
  return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid) };
}
