import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { APPROVED_AT, outboxMessage } from "../outbox/testing/outbox-message.ts";
import { openSqliteStore } from "../store/sqlite.ts";
import { keptCaseFile } from "../store/testing/kept-case-file.ts";
import { startCountingSmtp } from "./testing/counting-smtp.ts";
import { CASE } from "./testing/working.ts";

/** The bench has a thousand and more. */
const MESSAGES = 120;
const PROGRAM = fileURLToPath(new URL("./testing/work-until-empty.ts", import.meta.url));

const folder = mkdtempSync(join(tmpdir(), "workers-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("several workers on one database", () => {
  it.each([2, 4])("%i of them send each message once, and all of them", async (workers) => {
    const database = join(folder, `${workers}.db`);
    const store = await openSqliteStore(database);
    const owner = store.for("mette");
    await owner.transaction(async (within) => {
      for (let index = 0; index < MESSAGES; index++) {
        await within.cases.create(keptCaseFile(`c${index}`, CASE), APPROVED_AT);
        await within.outbox.add(outboxMessage(`c${index}`));
      }
    });
    const smtp = await startCountingSmtp();
    const children = Array.from({ length: workers }, () =>
      spawn(
        process.execPath,
        ["--conditions=source", PROGRAM, database, `${smtp.port}`, APPROVED_AT],
        {
          stdio: ["pipe", "pipe", "inherit"],
        },
      ),
    );
    const exits = children.map((child) => once(child, "exit"));
    await Promise.all(children.map((child: ChildProcess) => once(child.stdout!, "data")));
    for (const child of children) child.stdin.end("go\n");
    expect(await Promise.all(exits)).toEqual(children.map(() => [0, null]));
    const messages = await owner.outbox.list();
    expect(
      messages.filter(({ state, attempts }) => state === "sent" && attempts === 1),
    ).toHaveLength(MESSAGES);
    expect([...smtp.counts.values()]).toEqual(messages.map(() => 1));
    await smtp.stop();
    await store.close();
  });
});
