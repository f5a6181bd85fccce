import { appendFileSync, existsSync, readFileSync, writeSync } from "node:fs";
import { weekendsOnly } from "@efterklang/core/calendar/closed-days";
import { emailChannel } from "../../channels/email.ts";
import { openAccount } from "../../channels/testing/open-account.ts";
import { openSqliteStore } from "../../store/sqlite.ts";
import { workOnce } from "../worker.ts";
import type { WorkerStep } from "../worker-parts.ts";

/** What the process is told on its command line, as JSON. */
export interface Errand {
  database: string;
  port: number;
  /** The instant at which it starts, which goes on from there. */
  now: string;
  /** Where it ends itself, at which time of getting there; null for not at all. */
  killAt: { step: WorkerStep; time: number } | null;
  /** Stands for the Sent folder: a Message-ID a line. */
  sentFolder: string;
  /** True where the server itself keeps the copy there. */
  keepsOwnCopy: boolean;
}

/** Run as a process of its own: does all that is due, unless it is killed before. */
const errand = JSON.parse(process.argv[2] ?? "{}") as Errand;
const store = await openSqliteStore(errand.database);
const startedAt = performance.now();
const times = new Map<WorkerStep, number>();

function reached(step: WorkerStep): void {
  const time = (times.get(step) ?? 0) + 1;
  times.set(step, time);
  if (errand.killAt?.step === step && errand.killAt.time === time)
    process.kill(process.pid, "SIGKILL");
}

function inSent(messageId: string): boolean {
  if (!existsSync(errand.sentFolder)) return false;
  return readFileSync(errand.sentFolder, "utf8").split("\n").includes(messageId);
}

const { keepsOwnCopy, port } = errand;
const imap = { host: "127.0.0.1", port: 143, tls: "none" as const };
const opened = openAccount(port, { imap, keepsOwnCopy });
const parts = {
  store,
  channel: {
    ...emailChannel(),
    look: async (_: unknown, messageId: string) =>
      inSent(messageId) ? ("found" as const) : ("not-found" as const),
    keepCopy: async (_: unknown, { messageId }: { messageId: string }) => {
      if (!inSent(messageId)) appendFileSync(errand.sentFolder, `${messageId}\n`);
    },
  },
  openMailAccount: async () => opened,
  closedDays: weekendsOnly,
  clock: {
    now: () =>
      new Date(Date.parse(errand.now) + Math.round(performance.now() - startedAt)).toISOString(),
    wait: async () => {},
  },
  holder: `${process.pid}`,
  onFault: (_: string, fault: unknown) => {
    throw fault;
  },
  reached,
};

writeSync(1, "ready\n");
while (await workOnce(parts));
await store.close();
