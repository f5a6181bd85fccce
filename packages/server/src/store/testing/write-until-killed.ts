import { writeSync } from "node:fs";
import { keptCaseFile } from "./kept-case-file.ts";
import { openSqliteStore } from "../sqlite.ts";

/** Run as a process of its own: writes case and draft together for ever, and prints each number that was kept. */
const store = await openSqliteStore(process.argv[2] ?? "");
const owner = store.for("mette");
const at = "2026-11-23T09:00:00.000Z";
const began = (await owner.cases.read("a")) ?? (await owner.cases.create(keptCaseFile("a"), at));

for (let revision = began?.revision ?? 1; ; revision += 2) {
  const application = `${revision + 2}`;
  await owner.transaction(async (within) => {
    await within.cases.replace(keptCaseFile("a", { application }), revision, at);
    const draft = { channel: "email" as const, subject: null, body: application, updatedAt: at };
    await within.drafts.save("a", draft, revision + 1);
  });
  writeSync(1, `${revision + 2}\n`);
}
