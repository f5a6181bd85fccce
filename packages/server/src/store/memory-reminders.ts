import type { PushSubscription, ReminderName, ReminderQueries } from "./kept-reminders.ts";

/** Browsers that want reminders, by id, and what each has had. Values are never changed in place. */
export interface KeptReminders {
  browsers: Map<string, PushSubscription>;
  reminded: Map<string, Reminded>;
}

interface Reminded extends ReminderName {
  subscriptionId: string;
  attempts: number;
  againAt: string | null;
}

export function emptyReminders(): KeptReminders {
  return { browsers: new Map(), reminded: new Map() };
}

export function copyOfReminders({ browsers, reminded }: KeptReminders): KeptReminders {
  return { browsers: new Map(browsers), reminded: new Map(reminded) };
}

/** As a database does with what belongs to a case. */
export function forgetRemindersOf(kept: KeptReminders, caseId: string): void {
  forget(kept, (one) => one.caseId === caseId);
}

/** The browsers of one owner that want reminders, in memory. */
export function memoryReminders(kept: KeptReminders): ReminderQueries {
  const nameOf = (id: string, { caseId, key }: ReminderName) => JSON.stringify([id, caseId, key]);
  const change = (id: string, fields: Partial<PushSubscription>) => {
    const current = kept.browsers.get(id);
    if (current !== undefined) kept.browsers.set(id, { ...current, ...fields });
    return current;
  };
  return {
    subscriptions: async () =>
      [...kept.browsers.values()].toSorted(byAge).map((one) => ({ ...one })),
    async subscribe(given) {
      const { id, endpoint, p256dh, auth } = given;
      if (change(id, { endpoint, p256dh, auth }) === undefined) kept.browsers.set(id, { ...given });
    },
    async unsubscribe(id) {
      forget(kept, ({ subscriptionId }) => subscriptionId === id);
      return kept.browsers.delete(id);
    },
    askTest: async (id, at) => change(id, { testAskedAt: at }) !== undefined,
    takeTest: async (id) => (change(id, { testAskedAt: null })?.testAskedAt ?? null) !== null,
    async claim(subscriptionId, reminder, now) {
      const name = nameOf(subscriptionId, reminder);
      const had = kept.reminded.get(name);
      if (had !== undefined && (had.againAt === null || had.againAt > now)) return false;
      const attempts = (had?.attempts ?? 0) + 1;
      kept.reminded.set(name, { ...reminder, subscriptionId, attempts, againAt: null });
      return true;
    },
    attempts: async (id, reminder) => kept.reminded.get(nameOf(id, reminder))?.attempts ?? 0,
    async retry(id, reminder, againAt) {
      const name = nameOf(id, reminder);
      const had = kept.reminded.get(name);
      if (had !== undefined) kept.reminded.set(name, { ...had, againAt });
    },
    async deleteAll() {
      kept.browsers.clear();
      kept.reminded.clear();
    },
  };
}

function forget(kept: KeptReminders, isGone: (one: Reminded) => boolean): void {
  for (const [name, one] of kept.reminded) if (isGone(one)) kept.reminded.delete(name);
}

function byAge(one: PushSubscription, other: PushSubscription): number {
  if (one.createdAt !== other.createdAt) return one.createdAt < other.createdAt ? -1 : 1;
  return one.id < other.id ? -1 : 1;
}
