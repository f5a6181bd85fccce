import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, describe, expect, it } from "vitest";
import { mailContract } from "./mail.contract.ts";
import { MIGRATIONS } from "./migrations/migrations.ts";
import { openSqliteStore } from "./sqlite.ts";
import { outboxContract } from "./outbox.contract.ts";
import { remindersContract } from "./reminders.contract.ts";
import { storeContract } from "./store.contract.ts";
import { keptCaseFile } from "./testing/kept-case-file.ts";

const folder = mkdtempSync(join(tmpdir(), "store-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let files = 0;
const newFile = () => join(folder, `${++files}.db`);
const AT = "2026-11-23T09:00:00.000Z";

storeContract("SQLite", () => openSqliteStore(newFile()));
mailContract("SQLite", () => openSqliteStore(newFile()));
outboxContract("SQLite", () => openSqliteStore(newFile()));
remindersContract("SQLite", () => openSqliteStore(newFile()));

/** Opens the file beside the store, as another program would. */
function looking<T>(file: string, look: (database: DatabaseSync) => T): T {
  const database = new DatabaseSync(file);
  try {
    return look(database);
  } finally {
    database.close();
  }
}

describe("a database file", () => {
  it("keeps what was written when it is opened again", async () => {
    const file = newFile();
    const first = await openSqliteStore(file);
    await first.for("mette").cases.create(keptCaseFile("a"), AT);
    await first.close();
    const second = await openSqliteStore(file);
    expect(await second.for("mette").cases.read("a")).toMatchObject({ id: "a", revision: 1 });
    await second.close();
  });

  it("is readable by its user alone, with its side files", async () => {
    const file = newFile();
    writeFileSync(file, "", { mode: 0o644 });
    const store = await openSqliteStore(file);
    await store.for("mette").cases.create(keptCaseFile("a"), AT);
    const modes = ["", "-wal", "-shm"].map((side) => statSync(file + side).mode & 0o777);
    expect(modes).toEqual([0o600, 0o600, 0o600]);
    await store.close();
  });

  it("uses a write-ahead log", async () => {
    const file = newFile();
    const store = await openSqliteStore(file);
    const mode = looking(file, (database) => database.prepare("pragma journal_mode").get());
    expect(mode).toEqual({ journal_mode: "wal" });
    await store.close();
  });

  it("from a newer version is refused and left as it is", async () => {
    const file = newFile();
    await (await openSqliteStore(file)).close();
    looking(file, (database) =>
      database.exec("insert into migrations values (99, 'from-the-future', 'x')"),
    );
    await expect(openSqliteStore(file)).rejects.toMatchObject({
      code: "newer-database",
      message: expect.stringContaining("newer version"),
    });
    const tables = looking(file, (database) =>
      database.prepare("select number from migrations order by number").all(),
    );
    expect(tables).toEqual([
      ...MIGRATIONS.map((_, index) => ({ number: index + 1 })),
      { number: 99 },
    ]);
  });

  it("that is no database is a fault that says so, and stays", async () => {
    const file = newFile();
    writeFileSync(file, "no database at all ".repeat(1_000));
    await expect(openSqliteStore(file)).rejects.toMatchObject({ code: "cannot-open" });
    expect(statSync(file).size).toBe(19_000);
  });

  it("that cannot be made is a fault that says so", async () => {
    const file = join(folder, "no-such-folder", "x.db");
    await expect(openSqliteStore(file)).rejects.toMatchObject({ code: "cannot-open" });
  });

  it("on a full disk refuses what has no room, keeps what it had, and goes on when there is room", async () => {
    const file = newFile();
    const small = await openSqliteStore(file, { maxPages: 40 });
    const mette = small.for("mette");
    await mette.cases.create(keptCaseFile("a", { application: "kept" }), AT);
    const large = keptCaseFile("a", { application: "x".repeat(200_000) });
    const noRoom = { code: "no-room" };
    await expect(mette.cases.replace(large, 1, AT)).rejects.toMatchObject(noRoom);
    await expect(
      mette.transaction(async (within) => {
        await within.cases.replace(keptCaseFile("a", { application: "half" }), 1, AT);
        await within.cases.create(keptCaseFile("b", { application: large.application }), AT);
      }),
    ).rejects.toMatchObject(noRoom);
    expect(await mette.cases.read("a")).toMatchObject({ revision: 1 });
    expect((await mette.cases.read("a"))?.caseFile.application).toBe("kept");
    await mette.cases.replace(keptCaseFile("a", { application: "short" }), 1, AT);
    await small.close();
    const roomy = await openSqliteStore(file);
    await roomy.for("mette").cases.replace(large, 2, AT);
    await roomy.close();
  });

  it("holds nothing any more of what was purged", async () => {
    const file = newFile();
    const store = await openSqliteStore(file);
    const owner = store.for("mette");
    const secret = "Jeg talte med Anders Holm om vindmøller";
    await owner.cases.create(keptCaseFile("a", { application: secret.repeat(500) }), AT);
    await owner.everything.delete(AT);
    await owner.everything.purge("2026-11-24T09:00:00.000Z");
    await store.close();
    expect(readFileSync(file).includes(secret)).toBe(false);
  });

  it("with a damaged case names the case and where it is damaged, not what is in it", async () => {
    const file = newFile();
    const store = await openSqliteStore(file);
    await store.for("mette").cases.create(keptCaseFile("a"), AT);
    looking(file, (database) =>
      database.exec(
        `update cases set case_file = '{"format":"efterklang/case-file@1","region":7}'`,
      ),
    );
    await expect(store.for("mette").cases.read("a")).rejects.toMatchObject({
      code: "damaged-case",
      message: "The case a cannot be read (region: wrong-type).",
    });
    await store.close();
  });

  it.each(["{", `{"format":"efterklang/case-file@1","region":7}`])(
    "with a case damaged to %s lists the others, and keeps its text",
    async (text) => {
      const store = await openSqliteStore(newFile());
      const { cases } = store.for("mette");
      await cases.create(keptCaseFile("a"), AT);
      await cases.create(keptCaseFile("b"), AT);
      await store.close();
      const file = join(folder, `${files}.db`);
      looking(file, (database) =>
        database.prepare("update cases set case_file = ? where id = 'b'").run(text),
      );
      const again = await openSqliteStore(file);
      const all = await again.for("mette").cases.listAll();
      expect(all.cases.map(({ id }) => id)).toEqual(["a"]);
      expect(all.damaged).toEqual([{ id: "b", text }]);
      expect(await again.for("mette").cases.list()).toEqual(all.cases);
      await again.close();
    },
  );

  it("accepts no draft without its case, and no case without its owner", async () => {
    const file = newFile();
    await (await openSqliteStore(file)).close();
    const insert = (sql: string) => () => looking(file, (database) => database.exec(sql));
    expect(insert("insert into drafts values ('x', 'y', 'email', null, '', 'at')")).toThrow(
      /FOREIGN/,
    );
    expect(insert("insert into cases values ('x', 'y', 1, '{}', '', '', null)")).toThrow(/FOREIGN/);
  });
});
