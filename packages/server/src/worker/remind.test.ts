import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { weekendsOnly } from "@efterklang/core/calendar/closed-days";
import { beforeEach, describe, expect, it } from "vitest";
import type { PushDelivery } from "../channels/push.ts";
import { outboxMessage } from "../outbox/testing/outbox-message.ts";
import type { PushSubscription } from "../store/kept-reminders.ts";
import { memoryStore } from "../store/memory.ts";
import { openSqliteStore } from "../store/sqlite.ts";
import type { OwnerStore } from "../store/store.ts";
import { keptCaseFile } from "../store/testing/kept-case-file.ts";
import { REMIND_EVERY, REMINDER_PAUSES } from "./limits.ts";
import { type RemindingParts, remindOnce, startReminding } from "./remind.ts";

const MONDAY = "2026-11-23T09:00:00.000Z";
/** Four in the afternoon in Copenhagen, two hours after the interview: the best moment. */
const BEST = "2026-11-24T15:00:00.000Z";
const CASE = {
  company: { name: "Nordlys Energi A/S" },
  contacts: [
    { id: "anders", name: "Anders Holm", leads: true, email: "anders.holm@nordlys.example" },
  ],
  interviews: [{ startAt: "2026-11-24T13:00:00+01:00", endAt: "2026-11-24T14:00:00+01:00" }],
};

let now = BEST;
let owner: OwnerStore;
let parts: RemindingParts;
let delivered: { to: string; text: string; seconds: number }[];
let faults: unknown[];
let answers: (PushDelivery | Error)[];

beforeEach(async () => {
  const store = memoryStore();
  now = BEST;
  delivered = [];
  faults = [];
  answers = [{ result: "accepted" }];
  owner = store.for("mette");
  parts = {
    store,
    closedDays: weekendsOnly,
    clock: { now: () => now, wait: () => new Promise(() => {}) },
    onFault: (_, fault) => faults.push(fault),
    push: {
      async deliver({ id }, text, seconds) {
        delivered.push({ to: id, text, seconds });
        const answer = (answers.length > 1 ? answers.shift() : answers[0])!;
        if (answer instanceof Error) throw answer;
        return answer;
      },
    },
  };
  await owner.cases.create(keptCaseFile("a", CASE), MONDAY);
});

const browser = (id: string, createdAt = MONDAY): PushSubscription => ({
  id,
  endpoint: `https://push.example/${id}`,
  p256dh: "public",
  auth: "secret",
  createdAt,
  testAskedAt: null,
});
const told = () => delivered.map(({ to, text }) => ({ to, ...JSON.parse(text) }));
const later = (milliseconds: number) =>
  (now = new Date(Date.parse(now) + milliseconds).toISOString());
const word = "Nu er et godt tidspunkt til det, du ville gøre.";

describe("a reminder", () => {
  it("reaches each browser once, and not one that asked for it later", async () => {
    await owner.reminders.subscribe(browser("phone"));
    await owner.reminders.subscribe(browser("laptop"));
    await remindOnce(parts);
    later(60_000);
    await owner.reminders.subscribe(browser("new", now));
    await remindOnce(parts);
    expect(told()).toEqual([
      { to: "laptop", text: word, language: "da", caseId: "a" },
      { to: "phone", text: word, language: "da", caseId: "a" },
    ]);
    expect(delivered[0]?.seconds).toBe(4 * 60 * 60);
  });

  it("is sent once by several workers on one store", async () => {
    await owner.reminders.subscribe(browser("phone"));
    await Promise.all([1, 2, 3, 4].map(() => remindOnce(parts)));
    expect(delivered).toHaveLength(1);
  });

  it("is sent once by workers that have opened one database each for themselves", async () => {
    const folder = mkdtempSync(join(tmpdir(), "remind-"));
    const open = () => openSqliteStore(join(folder, "efterklang.db"));
    const stores = [await open(), await open(), await open()];
    const mette = stores[0]!.for("mette");
    await mette.cases.create(keptCaseFile("a", CASE), MONDAY);
    await mette.reminders.subscribe(browser("phone"));
    await Promise.all(stores.map((store) => remindOnce({ ...parts, store })));
    await Promise.all(stores.map((store) => store.close()));
    rmSync(folder, { recursive: true });
    expect(delivered).toHaveLength(1);
    expect(faults).toEqual([]);
  });

  it("says nothing of company, people or position, in the language of the app", async () => {
    await owner.settings.save({ interfaceLanguage: "en", candidate: { address: [] } }, MONDAY);
    await owner.reminders.subscribe(browser("phone"));
    await remindOnce(parts);
    expect(told()[0]).toMatchObject({ text: "Now is a good time for what you wanted to do." });
    expect(delivered[0]?.text).not.toMatch(/nordlys|anders|interview|job/i);
  });

  it("is one for several cases", async () => {
    await owner.cases.create(keptCaseFile("b", CASE), MONDAY);
    await owner.reminders.subscribe(browser("phone"));
    await remindOnce(parts);
    await remindOnce(parts);
    expect(told()).toMatchObject([
      { text: "Der er et par ting, du ville gøre i dag.", caseId: null },
    ]);
  });

  it("is not sent where a message is on its way, or the case is deleted", async () => {
    await owner.reminders.subscribe(browser("phone"));
    await owner.outbox.add(outboxMessage("a"));
    await owner.cases.create(keptCaseFile("b", CASE), MONDAY);
    await owner.cases.delete("b", MONDAY);
    await remindOnce(parts);
    expect(delivered).toEqual([]);
  });
});

describe("a push service", () => {
  beforeEach(() => owner.reminders.subscribe(browser("phone")));

  it("that has no time is asked again after growing pauses, and not for ever", async () => {
    answers = [{ result: "try-later", afterMilliseconds: null }];
    await remindOnce(parts);
    for (const pause of REMINDER_PAUSES) {
      later(pause - 1);
      await remindOnce(parts);
      later(1);
      await remindOnce(parts);
    }
    expect(delivered).toHaveLength(REMINDER_PAUSES.length + 1);
    later(30 * 60_000);
    await remindOnce(parts);
    expect(delivered).toHaveLength(REMINDER_PAUSES.length + 1);
  });

  it("that says when is asked no earlier", async () => {
    answers = [{ result: "try-later", afterMilliseconds: 600_000 }, { result: "accepted" }];
    await remindOnce(parts);
    later(599_999);
    await remindOnce(parts);
    expect(delivered).toHaveLength(1);
    later(1);
    await remindOnce(parts);
    await remindOnce(parts);
    expect(delivered).toHaveLength(2);
  });

  it("that knows the browser no more ends its reminders", async () => {
    answers = [{ result: "gone" }];
    await remindOnce(parts);
    expect(await owner.reminders.subscriptions()).toEqual([]);
  });

  it("that refuses is told of by its status, and not asked again", async () => {
    answers = [{ result: "refused", status: 403 }];
    await remindOnce(parts);
    await remindOnce(parts);
    expect(delivered).toHaveLength(1);
    expect(faults).toMatchObject([{ name: "PushRefused", code: 403 }]);
  });

  it("whose channel fails keeps no other browser from its reminder", async () => {
    await owner.reminders.subscribe(browser("laptop"));
    answers = [new TypeError("ours"), { result: "accepted" }];
    await remindOnce(parts);
    expect(delivered).toHaveLength(2);
    expect(faults).toHaveLength(1);
  });
});

describe("trying it out", () => {
  it("sends one to the browser that asked, at night too", async () => {
    now = "2026-11-24T02:00:00.000Z";
    await owner.reminders.subscribe(browser("phone"));
    await owner.reminders.subscribe(browser("laptop"));
    await owner.reminders.askTest("laptop", now);
    await Promise.all([remindOnce(parts), remindOnce(parts)]);
    expect(told()).toEqual([
      { to: "laptop", text: "Sådan ser et praj ud.", language: "da", caseId: null },
    ]);
  });
});

it("looks at once when it is woken, rests otherwise, and survives a fault", async () => {
  const waits: number[] = [];
  parts.clock.wait = (milliseconds, signal) => {
    waits.push(milliseconds);
    return new Promise((resolve) => {
      if (signal.aborted) resolve();
      signal.addEventListener("abort", () => resolve());
    });
  };
  const { reminderWork } = parts.store;
  const { owners } = reminderWork;
  reminderWork.owners = () => Promise.reject(new Error("ours"));
  const reminding = startReminding(parts);
  while (waits.length === 0) await Promise.resolve();
  expect(faults).toHaveLength(1);
  reminderWork.owners = owners;
  await owner.reminders.subscribe(browser("phone"));
  reminding.wake();
  while (delivered.length === 0) await Promise.resolve();
  await reminding.stop();
  expect(waits[0]).toBe(REMIND_EVERY);
});
