import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { SENDING_STEPS } from "../channels/channel.ts";
import { isIn, moved, type OutboxMessage } from "../outbox/outbox-message.ts";
import { outboxMessage } from "../outbox/testing/outbox-message.ts";
import { openSqliteStore } from "../store/sqlite.ts";
import type { OwnerStore } from "../store/store.ts";
import { keptCaseFile } from "../store/testing/kept-case-file.ts";
import { after } from "./clock.ts";
import { LEASE } from "./limits.ts";
import { type CountingSmtp, startCountingSmtp } from "./testing/counting-smtp.ts";
import type { Errand } from "./testing/send-until-killed.ts";
import { CASE } from "./testing/working.ts";
import { WORKER_STEPS, type WorkerStep } from "./worker-parts.ts";

/** As many as one likes: `SENDS_ONCE_KILLS=10000 npx vitest run --project slow sends-once`. */
const KILLS = Number(process.env["SENDS_ONCE_KILLS"] ?? 500);
const MESSAGES_A_ROUND = 3;
const STARTS_AT = "2026-11-24T15:00:00.000Z";
/** So that each round finds the leases of the one before ended. */
const ROUND = LEASE + 1_000;

/** Where a process is killed: at a step by itself, when the server has the message but has not said so, or at any time. */
type Point = WorkerStep | "server-has-it" | "any-time";
const STEPS: Point[] = [...SENDING_STEPS, ...WORKER_STEPS];

const folder = mkdtempSync(join(tmpdir(), "sends-once-"));
const program = join(folder, "send-until-killed.mjs");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** One file, since most of a process's life here is its start. */
beforeAll(async () => {
  await build({
    entryPoints: [fileURLToPath(new URL("./testing/send-until-killed.ts", import.meta.url))],
    outfile: program,
    bundle: true,
    platform: "node",
    format: "esm",
    conditions: ["source"],
    logLevel: "error",
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
  });
});

/** A database, a server and a Sent folder of one account, through many lives of its worker. */
interface Lane {
  name: string;
  keepsOwnCopy: boolean;
  database: string;
  sentFolder: string;
  smtp: CountingSmtp;
  owner: OwnerStore;
  now: string;
  added: number;
  kills: Map<Point, number>;
  close(): Promise<void>;
}

async function openLane(name: string, keepsOwnCopy: boolean): Promise<Lane> {
  const database = join(folder, `${name}.db`);
  const store = await openSqliteStore(database);
  const smtp = await startCountingSmtp();
  const close = async () => {
    await smtp.stop();
    await store.close();
  };
  const sentFolder = join(folder, `${name}.sent`);
  const owner = store.for("mette");
  const kills = new Map<Point, number>();
  const lane = { name, keepsOwnCopy, database, sentFolder, smtp, owner, kills, close };
  return { ...lane, now: STARTS_AT, added: 0 };
}

/** What the person does between two lives: writes to more people, and lets go on what was held for being late. */
async function prepare(lane: Lane, count: number): Promise<void> {
  lane.now = after(lane.now, ROUND);
  const { now } = lane;
  for (let index = 0; index < count; index++) {
    const id = `${lane.name}-${++lane.added}`;
    const times = { approvedAt: now, updatedAt: now, dueAt: now, tryUntil: after(now, 1e9) };
    await lane.owner.transaction(async (within) => {
      await within.cases.create(keptCaseFile(id, CASE), now);
      await within.outbox.add(outboxMessage(id, times));
    });
  }
  for (const message of await lane.owner.outbox.list())
    if (isIn(message, ["held"]) && message.hold?.reason === "slept")
      await lane.owner.outbox.write(message, moved(message, "approved", now, { dueAt: now }));
}

function start(lane: Lane, killAt: Errand["killAt"]): ChildProcess {
  const { database, now, sentFolder, keepsOwnCopy } = lane;
  const errand: Errand = { database, now, sentFolder, keepsOwnCopy, killAt, port: lane.smtp.port };
  return spawn(process.execPath, [program, JSON.stringify(errand)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
}

/** One life of the worker; true where it was killed. */
async function live(
  lane: Lane,
  point: Point | null,
  time: number,
  delay: number,
): Promise<boolean> {
  const isStep = point !== null && point !== "server-has-it" && point !== "any-time";
  const child = start(lane, isStep ? { step: point, time } : null);
  let received = 0;
  lane.smtp.onReceived = (messageId) => {
    if (lane.keepsOwnCopy) appendFileSync(lane.sentFolder, `${messageId}\n`);
    if (point === "server-has-it" && ++received === time) child.kill("SIGKILL");
  };
  if (point === "any-time")
    child.stdout!.once("data", () => setTimeout(() => child.kill("SIGKILL"), delay));
  else child.stdout!.resume();
  const [code, signal] = (await once(child, "exit")) as [number | null, NodeJS.Signals | null];
  if (signal === null) expect(code).toBe(0);
  return signal === "SIGKILL";
}

/** Kills the worker of a lane until it has been killed so often, then lets it come to rest. */
async function killOften(lane: Lane, kills: number): Promise<void> {
  const own: Point[] = lane.keepsOwnCopy ? STEPS.filter((step) => step !== "copied") : STEPS;
  const points: Point[] = [...own, "server-has-it", "any-time", "any-time", "any-time"];
  let killed = 0;
  for (let round = 0; killed < kills; round++) {
    const point = points[round % points.length]!;
    const time = 1 + (Math.floor(round / points.length) % MESSAGES_A_ROUND);
    await prepare(lane, 1 + (round % MESSAGES_A_ROUND));
    // At any time of what all messages of a round take, which is some tens of milliseconds.
    if (!(await live(lane, point, time, Math.random() * 60))) continue;
    killed++;
    lane.kills.set(point, (lane.kills.get(point) ?? 0) + 1);
  }
  for (let round = 0; round < 3; round++) {
    await prepare(lane, 0);
    expect(await live(lane, null, 0, 0)).toBe(false);
  }
}

async function verify(lane: Lane): Promise<Record<string, number>> {
  const { counts } = lane.smtp;
  const messages = await lane.owner.outbox.list();
  expect(messages).toHaveLength(lane.added);
  const tally: Record<string, number> = {};
  for (const message of messages) {
    const count = counts.get(message.letter.messageId) ?? 0;
    const said = `${message.state} ${count}`;
    tally[said] = (tally[said] ?? 0) + 1;
    await verifyCase(lane, message);
  }
  // Nothing was sent that nobody approved.
  const known = new Set(messages.map(({ letter }) => letter.messageId));
  expect([...counts.keys()].filter((messageId) => !known.has(messageId))).toEqual([]);
  return tally;
}

async function verifyCase({ owner }: Lane, message: OutboxMessage): Promise<void> {
  const { caseFile } = (await owner.cases.read(message.caseId))!;
  const recorded = caseFile.exchanges.filter(({ from }) => from === "candidate");
  expect(recorded).toHaveLength(1);
  expect(recorded[0]?.messageId).toBe(message.letter.messageId);
  expect(recorded[0]?.delivery).toBe(message.state === "uncertain" ? "uncertain" : undefined);
}

describe("a worker that is killed while it sends", () => {
  it(
    `never sends twice, loses nothing in silence, and leaves every message in a true state (${KILLS} kills)`,
    { timeout: 60_000 + KILLS * 3_000 },
    async () => {
      const lanes = await Promise.all([openLane("provider", true), openLane("ours", false)]);
      await Promise.all(lanes.map((lane) => killOften(lane, Math.ceil(KILLS / 2))));
      const [provider, ours] = (await Promise.all(lanes.map(verify))) as [Tally, Tally];
      // Where the provider keeps copies, Sent tells of every message; what it does not hold did not arrive.
      expect(Object.keys(provider).toSorted()).toEqual(["sent 1", "uncertain 0"]);
      // Where we put them there ourselves, a message may have arrived without: the person is asked.
      expect(Object.keys(ours).filter((said) => !ALLOWED.has(said))).toEqual([]);
      const uncertain = (tally: Tally) => (tally["uncertain 0"] ?? 0) + (tally["uncertain 1"] ?? 0);
      for (const [index, tally] of [provider, ours].entries()) {
        expect(tally["sent 1"]).toBeGreaterThan(0);
        // A life leaves at most one message behind that is not settled.
        expect(uncertain(tally)).toBeLessThanOrEqual(KILLS);
        if (KILLS >= 100)
          expect([...lanes[index]!.kills.keys()].length).toBe(index === 0 ? 11 : 12);
      }
      const copies = readSent(lanes[1]!);
      expect(new Set(copies).size).toBe(copies.length);
      expect(copies.length).toBe(ours["sent 1"]);
      console.log({ provider, ours, kills: lanes.map(({ kills }) => Object.fromEntries(kills)) });
      await Promise.all(lanes.map((lane) => lane.close()));
    },
  );
});

type Tally = Record<string, number>;
const ALLOWED: ReadonlySet<string> = new Set(["sent 1", "uncertain 0", "uncertain 1"]);

function readSent({ sentFolder }: Lane): string[] {
  if (!existsSync(sentFolder)) return [];
  return readFileSync(sentFolder, "utf8")
    .split("\n")
    .filter((line) => line !== "");
}
