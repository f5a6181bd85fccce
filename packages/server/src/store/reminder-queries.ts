import type { Own } from "./case-queries.ts";
import { atomically, type Database, type Db, ensureOwner } from "./database.ts";
import type {
  PushSubscription,
  ReminderName,
  ReminderQueries,
  ReminderWork,
} from "./kept-reminders.ts";

/** The browsers of one owner that want reminders, and what each has been reminded of. */
export function reminderQueries(db: Db, ownerId: string): ReminderQueries {
  const own = { db, ownerId };
  return {
    subscriptions: () => subscriptions(own),
    subscribe: (subscription) =>
      atomically(db, (within) => subscribe({ db: within, ownerId }, subscription)),
    unsubscribe: (id) => unsubscribe(own, id),
    askTest: (id, at) => askTest(own, id, at),
    takeTest: (id) => takeTest(own, id),
    claim: (subscriptionId, reminder, now) => claim(own, subscriptionId, reminder, now),
    attempts: async (subscriptionId, reminder) =>
      (await ofReminder(own, subscriptionId, reminder).executeTakeFirst())?.attempts ?? 0,
    retry: (subscriptionId, reminder, againAt) => retry(own, subscriptionId, reminder, againAt),
    deleteAll: async () =>
      void (await db.deleteFrom("push_subscriptions").where("owner_id", "=", ownerId).execute()),
  };
}

/** Which owners are to be reminded, for the worker. */
export function reminderWork(db: Db): ReminderWork {
  return {
    async owners() {
      const rows = await db
        .selectFrom("push_subscriptions")
        .select("owner_id")
        .distinct()
        .execute();
      return rows.map(({ owner_id }) => owner_id);
    },
  };
}

async function subscriptions({ db, ownerId }: Own): Promise<PushSubscription[]> {
  const rows = await db
    .selectFrom("push_subscriptions")
    .selectAll()
    .where("owner_id", "=", ownerId)
    .orderBy("created_at")
    .orderBy("id")
    .execute();
  return rows.map(subscriptionOf);
}

async function subscribe({ db, ownerId }: Own, subscription: PushSubscription): Promise<void> {
  const { id, endpoint, p256dh, auth, createdAt, testAskedAt } = subscription;
  await ensureOwner(db, ownerId, createdAt);
  await db
    .insertInto("push_subscriptions")
    .values({
      owner_id: ownerId,
      id,
      endpoint,
      p256dh,
      auth,
      created_at: createdAt,
      test_asked_at: testAskedAt,
    })
    .onConflict((conflict) =>
      conflict.columns(["owner_id", "id"]).doUpdateSet({ endpoint, p256dh, auth }),
    )
    .execute();
}

async function unsubscribe({ db, ownerId }: Own, id: string): Promise<boolean> {
  const deleted = await db
    .deleteFrom("push_subscriptions")
    .where("owner_id", "=", ownerId)
    .where("id", "=", id)
    .returning("id")
    .executeTakeFirst();
  return deleted !== undefined;
}

async function askTest({ db, ownerId }: Own, id: string, at: string): Promise<boolean> {
  const asked = await db
    .updateTable("push_subscriptions")
    .set({ test_asked_at: at })
    .where("owner_id", "=", ownerId)
    .where("id", "=", id)
    .returning("id")
    .executeTakeFirst();
  return asked !== undefined;
}

async function takeTest({ db, ownerId }: Own, id: string): Promise<boolean> {
  const taken = await db
    .updateTable("push_subscriptions")
    .set({ test_asked_at: null })
    .where("owner_id", "=", ownerId)
    .where("id", "=", id)
    .where("test_asked_at", "is not", null)
    .returning("id")
    .executeTakeFirst();
  return taken !== undefined;
}

/** One statement, so that of several workers one gets the reminder. */
async function claim(
  { db, ownerId }: Own,
  subscriptionId: string,
  { caseId, key }: ReminderName,
  now: string,
): Promise<boolean> {
  const claimed = await db
    .insertInto("reminders")
    .values({
      owner_id: ownerId,
      subscription_id: subscriptionId,
      case_id: caseId,
      reminder_key: key,
      attempts: 1,
      again_at: null,
    })
    .onConflict((conflict) =>
      conflict
        .columns(["owner_id", "subscription_id", "case_id", "reminder_key"])
        .doUpdateSet((set) => ({ attempts: set("reminders.attempts", "+", 1), again_at: null }))
        .where("reminders.again_at", "<=", now),
    )
    .returning("attempts")
    .executeTakeFirst();
  return claimed !== undefined;
}

async function retry(
  { db, ownerId }: Own,
  subscriptionId: string,
  { caseId, key }: ReminderName,
  againAt: string,
): Promise<void> {
  await db
    .updateTable("reminders")
    .set({ again_at: againAt })
    .where("owner_id", "=", ownerId)
    .where("subscription_id", "=", subscriptionId)
    .where("case_id", "=", caseId)
    .where("reminder_key", "=", key)
    .execute();
}

function ofReminder({ db, ownerId }: Own, subscriptionId: string, { caseId, key }: ReminderName) {
  return db
    .selectFrom("reminders")
    .select("attempts")
    .where("owner_id", "=", ownerId)
    .where("subscription_id", "=", subscriptionId)
    .where("case_id", "=", caseId)
    .where("reminder_key", "=", key);
}

function subscriptionOf(row: Database["push_subscriptions"]): PushSubscription {
  const { id, endpoint, p256dh, auth, created_at, test_asked_at } = row;
  return { id, endpoint, p256dh, auth, createdAt: created_at, testAskedAt: test_asked_at };
}
