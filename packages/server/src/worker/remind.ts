import type { ClosedDays } from "@efterklang/core/calendar/closed-days";
import { dueReminder, type ReminderKind } from "@efterklang/core/reminders/due-reminder";
import type { PushChannel } from "../channels/push.ts";
import { isIn, UNDER_WAY } from "../outbox/outbox-message.ts";
import { type ReminderPayload, reminderText } from "../reminders/reminder-text.ts";
import type { PushSubscription } from "../store/kept-reminders.ts";
import type { OwnerStore, Store } from "../store/store.ts";
import { after, type Clock } from "./clock.ts";
import { REMIND_EVERY, REMINDER_PAUSES, STOP_WITHIN, TEST_FOR } from "./limits.ts";
import type { Worker } from "./worker.ts";

export interface RemindingParts {
  store: Store;
  push: PushChannel;
  closedDays(region: string): ClosedDays;
  clock: Clock;
  /** Told of what went wrong: where, and what; never what was sent, nor where to. */
  onFault(place: string, fault: unknown): void;
}

/** Reminds people of what is due for as long as it runs. Several may run on one database. */
export function startReminding(parts: RemindingParts): Worker {
  const stopping = new AbortController();
  let waking = new AbortController();
  const running = run();

  async function run(): Promise<void> {
    while (!stopping.signal.aborted) {
      waking = new AbortController();
      const signal = AbortSignal.any([waking.signal, stopping.signal]);
      await remindOnce(parts).catch((fault: unknown) => parts.onFault("reminders", fault));
      if (!stopping.signal.aborted) await parts.clock.wait(REMIND_EVERY, signal);
    }
  }

  return {
    wake: () => waking.abort(),
    stop: async () => {
      stopping.abort();
      const patience = new Promise((resolve) => setTimeout(resolve, STOP_WITHIN).unref());
      await Promise.race([running, patience]);
    },
  };
}

/** Sends to every browser what is due now and what it has not had. */
export async function remindOnce(parts: RemindingParts): Promise<void> {
  for (const ownerId of await parts.store.reminderWork.owners()) {
    const owner = parts.store.for(ownerId);
    const browsers = await owner.reminders.subscriptions();
    const due = await dueOf(parts, owner);
    const all = browsers.flatMap((browser) => [
      sendTest(parts, owner, browser),
      remind(parts, owner, browser, due),
    ]);
    for (const one of await Promise.allSettled(all))
      if (one.status === "rejected") parts.onFault("reminders", one.reason);
  }
}

/** A reminder of one case; instants in ISO 8601. */
interface Due {
  caseId: string;
  kind: ReminderKind;
  key: string;
  at: string;
  until: string;
}

/** Whoever has a message on its way has done what there is to do. */
async function dueOf({ clock, closedDays }: RemindingParts, owner: OwnerStore): Promise<Due[]> {
  const now = clock.now();
  const messages = await owner.outbox.list();
  const underWay = new Set(
    messages.filter((message) => isIn(message, UNDER_WAY)).map(({ caseId }) => caseId),
  );
  const cases = await owner.cases.list();
  return cases.flatMap(({ id, caseFile, updatedAt: savedAt }) => {
    if (underWay.has(id)) return [];
    const region = closedDays(caseFile.region);
    const due = dueReminder(caseFile, { savedAt, now, closedDays: region });
    return due === null ? [] : [{ caseId: id, ...due }];
  });
}

/** All that is due goes out as one, so that a morning with five cases buzzes once. */
async function remind(
  parts: RemindingParts,
  owner: OwnerStore,
  browser: PushSubscription,
  due: readonly Due[],
): Promise<void> {
  const now = parts.clock.now();
  const claimed: Due[] = [];
  for (const one of due) {
    if (Date.parse(one.at) < Date.parse(browser.createdAt)) continue;
    if (await owner.reminders.claim(browser.id, one, now)) claimed.push(one);
  }
  const [first] = claimed;
  if (first === undefined) return;
  const topic = claimed.length === 1 ? first.kind : "several";
  const caseId = claimed.length === 1 ? first.caseId : null;
  const usefulUntil = Math.max(...claimed.map(({ until }) => Date.parse(until)));
  const seconds = Math.ceil((usefulUntil - Date.parse(now)) / 1_000);
  const payload = await payloadOf(owner, topic, caseId);
  const delivery = await parts.push.deliver(browser, payload, seconds);
  if (delivery.result === "try-later")
    await tryAgain(parts, owner, browser, claimed, delivery.afterMilliseconds);
  else await settle(parts, owner, browser, delivery);
}

async function sendTest(
  parts: RemindingParts,
  owner: OwnerStore,
  browser: PushSubscription,
): Promise<void> {
  if (browser.testAskedAt === null || !(await owner.reminders.takeTest(browser.id))) return;
  const payload = await payloadOf(owner, "test", null);
  await settle(parts, owner, browser, await parts.push.deliver(browser, payload, TEST_FOR));
}

async function settle(
  { onFault }: RemindingParts,
  owner: OwnerStore,
  { id }: PushSubscription,
  delivery: Awaited<ReturnType<PushChannel["deliver"]>>,
): Promise<void> {
  if (delivery.result === "gone") await owner.reminders.unsubscribe(id);
  if (delivery.result === "refused") onFault("reminders", new PushRefused(delivery.status));
}

async function tryAgain(
  { clock }: RemindingParts,
  { reminders }: OwnerStore,
  { id }: PushSubscription,
  claimed: readonly Due[],
  asked: number | null,
): Promise<void> {
  for (const one of claimed) {
    const pause = REMINDER_PAUSES[(await reminders.attempts(id, one)) - 1];
    if (pause === undefined) continue;
    await reminders.retry(id, one, after(clock.now(), Math.max(pause, asked ?? 0)));
  }
}

async function payloadOf(
  owner: OwnerStore,
  topic: Parameters<typeof reminderText>[0],
  caseId: string | null,
): Promise<string> {
  const language = (await owner.settings.read())?.interfaceLanguage ?? "da";
  const payload: ReminderPayload = { text: reminderText(topic, language), language, caseId };
  return JSON.stringify(payload);
}

/** A push service said no for good; `code` is its status. */
class PushRefused extends Error {
  readonly code: number | null;
  constructor(status: number | null) {
    super("refused");
    this.name = "PushRefused";
    this.code = status;
  }
}
