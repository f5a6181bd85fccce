import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { DatabaseSync } from "node:sqlite";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { MIGRATIONS } from "./migrations/migrations.ts";
import { openSqliteStore } from "./sqlite.ts";

function program(name: string, file: string): ChildProcess {
  const path = fileURLToPath(new URL(`./testing/${name}`, import.meta.url));
  return spawn(process.execPath, ["--conditions=source", path, file], {
    stdio: ["pipe", "pipe", "inherit"],
  });
}

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "danger-"))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function look(file: string, sql: string): unknown[] {
  const database = new DatabaseSync(file);
  try {
    return database.prepare(sql).all();
  } finally {
    database.close();
  }
}

/** Lets a process write until it has said `writes` times that something is kept, kills it, and tells what it said last. */
async function killAfter(writes: number, file: string): Promise<number> {
  const child = program("write-until-killed.ts", file);
  let said = 0;
  let last = 0;
  for await (const line of createInterface({ input: child.stdout! })) {
    last = Number(line);
    if (++said === writes) child.kill("SIGKILL");
  }
  if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
  expect(child.signalCode).toBe("SIGKILL");
  return last;
}

describe("a process that is killed while it writes", () => {
  it("loses nothing that it said was kept, and keeps nothing by halves", async () => {
    const file = join(folder, "cases.db");
    for (const writes of [1, 7, 40, 150, 301]) {
      const last = await killAfter(writes, file);
      expect(look(file, "pragma integrity_check")).toEqual([{ integrity_check: "ok" }]);
      const store = await openSqliteStore(file);
      const stored = await store.for("mette").cases.read("a");
      await store.close();
      expect(stored?.revision).toBeGreaterThanOrEqual(last);
      expect(stored?.caseFile.application).toBe(`${stored?.revision}`);
      expect(stored?.draft?.body).toBe(`${stored?.revision}`);
    }
  });
});

describe("processes that start at once on an empty folder", () => {
  it("all open the database, and each migration is applied once", async () => {
    for (let round = 0; round < 3; round++) {
      const file = join(folder, `${round}.db`);
      const children = Array.from({ length: 4 }, () => program("open-once.ts", file));
      const exits = children.map((child) => once(child, "exit"));
      await Promise.all(children.map((child) => once(child.stdout!, "data")));
      for (const child of children) child.stdin!.end("go\n");
      expect(await Promise.all(exits)).toEqual(children.map(() => [0, null]));
      expect(look(file, "select number, name from migrations")).toEqual(
        MIGRATIONS.map(({ name }, index) => ({ number: index + 1, name })),
      );
    }
  });
});
