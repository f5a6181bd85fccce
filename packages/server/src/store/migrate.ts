import { sql } from "kysely";
import type { Db } from "./database.ts";
import { MIGRATIONS } from "./migrations/migrations.ts";
import { StoreFault } from "./store-fault.ts";

/**
 * Brings the database to the latest migration, all steps or none. Of several processes that start at once one
 * migrates and the others wait for it. Refuses a database that a newer version has migrated further.
 */
export async function migrate(db: Db, migrations = MIGRATIONS): Promise<void> {
  await db.transaction().execute(async (within) => {
    await within.schema
      .createTable("migrations")
      .ifNotExists()
      .addColumn("number", "integer", (column) => column.primaryKey())
      .addColumn("name", "text", (column) => column.notNull())
      .addColumn("applied_at", "text", (column) => column.notNull())
      .execute();
    const applied = await within.selectFrom("migrations").select("number").execute();
    const at = Math.max(0, ...applied.map(({ number }) => number));
    refuseNewer(at, migrations.length);
    for (const [index, { name, up }] of migrations.entries()) {
      const number = index + 1;
      if (number <= at) continue;
      await up(within);
      const applied_at = sql<string>`current_timestamp`;
      await within.insertInto("migrations").values({ number, name, applied_at }).execute();
    }
  });
}

function refuseNewer(found: number, known: number): void {
  if (found <= known) return;
  throw new StoreFault(
    "newer-database",
    `The database is from a newer version of Efterklang (its form is ${found}, this version knows ${known}). Nothing was changed; start the newer version.`,
  );
}
