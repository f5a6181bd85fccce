import { writeSync } from "node:fs";
import { weekendsOnly } from "@efterklang/core/calendar/closed-days";
import { emailChannel } from "../../channels/email.ts";
import { openAccount } from "../../channels/testing/open-account.ts";
import { openSqliteStore } from "../../store/sqlite.ts";
import { workOnce } from "../worker.ts";

/** Run as a process of its own, with database, port and instant: waits for a line, then works until nothing is due. */
const [database = "", port = "", now = ""] = process.argv.slice(2);
const store = await openSqliteStore(database);
const opened = openAccount(Number(port));
const parts = {
  store,
  channel: emailChannel(),
  openMailAccount: async () => opened,
  closedDays: weekendsOnly,
  clock: { now: () => now, wait: async () => {} },
  holder: `${process.pid}`,
  onFault: (_: string, fault: unknown) => {
    throw fault;
  },
};
writeSync(1, "ready\n");
for await (const _ of process.stdin) break;
while (await workOnce(parts));
await store.close();
