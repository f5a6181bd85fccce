import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { fileURLToPath } from "node:url";
import { startFaultySmtp } from "@efterklang/server/channels/testing/faulty-smtp";
import { outboxMessage } from "@efterklang/server/outbox/testing/outbox-message";
import { openSqliteStore } from "@efterklang/server/store/sqlite";
import type { Store } from "@efterklang/server/store/store";
import { keptCaseFile } from "@efterklang/server/store/testing/kept-case-file";
import { CASE } from "@efterklang/server/worker/testing/working";
import type { Figure } from "./figure.ts";

const NOW = "2026-11-24T15:00:00.000Z";
const LATER = "2026-11-25T07:30:00.000Z";
const DUE = 1_000;
const WORKERS = [1, 2, 4];
const WAITING = [100, 1_000, 10_000, 100_000];
const DUE_OF_WAITING = 100;
const TEMPLATE = "waiting";
const WORKER = fileURLToPath(
  import.meta.resolve("@efterklang/server/worker/testing/work-until-empty"),
);

/**
 * Messages a second against an SMTP server in this process: a thousand due with several workers, each a process of its
 * own, and a hundred due among ever more that wait. Throws where one was not sent exactly once.
 */
export async function sending(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), "bench-send-"));
  try {
    const figures: Figure[] = [];
    for (const workers of WORKERS) {
      const { perSecond } = await measure(folder, workers, DUE, DUE);
      const name = `sent with ${workers} worker${workers === 1 ? "" : "s"}, ${DUE} due`;
      figures.push({ name, value: perSecond, unit: "messages/s" });
    }
    for (const waiting of WAITING) {
      const { perSecond, claim } = await measure(folder, 1, waiting, DUE_OF_WAITING);
      const among = `${DUE_OF_WAITING} due of ${waiting} waiting`;
      figures.push({ name: `sent, ${among}`, value: perSecond, unit: "messages/s" });
      figures.push({ name: `looking for what is due, ${among}`, value: claim, unit: "ms" });
    }
    return figures;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

let databases = 0;

async function measure(folder: string, workers: number, waiting: number, due: number) {
  const file = join(folder, `${++databases}.db`);
  const store = await openSqliteStore(file);
  await fill(store, file, waiting, due);
  const claim = await lookingTime(store);
  const smtp = await startFaultySmtp();
  const children = Array.from({ length: workers }, () =>
    spawn(process.execPath, ["--conditions=source", WORKER, file, `${smtp.port}`, NOW], {
      stdio: ["pipe", "pipe", "inherit"],
    }),
  );
  const exits = children.map((child) => once(child, "exit"));
  await Promise.all(children.map((child) => once(child.stdout, "data")));
  const began = performance.now();
  for (const child of children) child.stdin.end("go\n");
  await Promise.all(exits);
  const seconds = (performance.now() - began) / 1_000;
  const sent = new Set(smtp.received.map((raw) => /^Message-ID: (.*)$/m.exec(raw)?.[1]));
  if (sent.size !== due || smtp.received.length !== due)
    throw new Error(`${due} were due, ${smtp.received.length} sent, ${sent.size} different ones.`);
  await smtp.stop();
  await store.close();
  return { perSecond: due / seconds, claim };
}

/** The instant asked about is before all that is due, so that nothing is taken. */
async function lookingTime(store: Store): Promise<number> {
  const began = performance.now();
  const times = 50;
  for (let count = 0; count < times; count++)
    await store.work.claim("bench", "2026-11-24T14:00:00.000Z", NOW);
  return (performance.now() - began) / times;
}

async function fill(store: Store, file: string, waiting: number, due: number): Promise<void> {
  const owner = store.for("bench");
  await owner.transaction(async (within) => {
    for (let index = 0; index < Math.min(waiting, due + 1); index++) {
      const id = index === due ? TEMPLATE : `c${index}`;
      await within.cases.create(keptCaseFile(id, CASE), NOW);
      const later = { state: "scheduled", dueAt: LATER } as const;
      await within.outbox.add(outboxMessage(id, index === due ? later : {}));
    }
  });
  multiply(file, waiting - due - 1);
}

/** Copies the message that waits, and its case, within the database: a hundred thousand one by one take minutes. */
function multiply(file: string, times: number): void {
  if (times <= 0) return;
  const database = new DatabaseSync(file);
  const many = `with recursive n(i) as (select 1 union all select i + 1 from n where i < ${times})`;
  database.exec(`${many} insert into cases select owner_id, id || i, revision, case_file, created_at, updated_at,
    deleted_at from n, cases where id = '${TEMPLATE}'`);
  database.exec(`${many} insert into outbox select id || i, owner_id, case_id || i, state, i || message_id, message,
    lease_holder, wake_at, approved_at, updated_at, version from n, outbox where id = '${TEMPLATE}'`);
  database.close();
}
