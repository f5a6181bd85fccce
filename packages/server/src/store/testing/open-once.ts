import { openSqliteStore } from "../sqlite.ts";

/** Run as a process of its own: waits for a line, so that several begin at once, then opens the database and ends. */
process.stdout.write("ready\n");
for await (const _ of process.stdin) break;
await (await openSqliteStore(process.argv[2] ?? "")).close();
