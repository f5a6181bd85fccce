import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { PushSubscription } from "./kept-reminders.ts";
import type { OwnerStore, Store } from "./store.ts";
import { keptCaseFile } from "./testing/kept-case-file.ts";

const MONDAY = "2026-11-23T09:00:00.000Z";
const TUESDAY = "2026-11-24T09:00:00.000Z";
const WEDNESDAY = "2026-11-25T09:00:00.000Z";

const browser = (id: string, fields: Partial<PushSubscription> = {}): PushSubscription => ({
  id,
  endpoint: `https://push.example/${id}`,
  p256dh: "public",
  auth: "secret",
  createdAt: MONDAY,
  testAskedAt: null,
  ...fields,
});
const reminder = { caseId: "a", key: "best-moment 2026-11-24" };

/** What every store promises of reminders; run against each of them. */
export function remindersContract(name: string, open: () => Promise<Store>): void {
  describe(`reminders in ${name}`, () => {
    let store: Store;
    let mette: OwnerStore;
    beforeEach(async () => {
      store = await open();
      mette = store.for("mette");
      await mette.cases.create(keptCaseFile("a"), MONDAY);
    });
    afterEach(() => store.close());

    it("keeps browsers by owner, oldest first, each once and with its first date", async () => {
      await mette.reminders.subscribe(browser("b", { createdAt: TUESDAY }));
      await mette.reminders.subscribe(browser("a"));
      await mette.reminders.subscribe(browser("a", { auth: "new", createdAt: WEDNESDAY }));
      const expected = [browser("a", { auth: "new" }), browser("b", { createdAt: TUESDAY })];
      expect(await mette.reminders.subscriptions()).toEqual(expected);
      expect(await store.for("anders").reminders.subscriptions()).toEqual([]);
      expect(await store.reminderWork.owners()).toEqual(["mette"]);
      expect(await store.for("anders").reminders.unsubscribe("a")).toBe(false);
      expect(await mette.reminders.unsubscribe("a")).toBe(true);
      expect(await mette.reminders.unsubscribe("b")).toBe(true);
      expect(await store.reminderWork.owners()).toEqual([]);
    });

    it("gives a reminder to one caller alone, for each browser", async () => {
      await mette.reminders.subscribe(browser("phone"));
      await mette.reminders.subscribe(browser("laptop"));
      const claims = ["phone", "laptop", "phone", "laptop", "phone"].map((id) =>
        mette.reminders.claim(id, reminder, TUESDAY),
      );
      expect(await Promise.all(claims)).toEqual([true, true, false, false, false]);
      expect(await mette.reminders.claim("phone", { ...reminder, key: "other" }, TUESDAY)).toBe(
        true,
      );
    });

    it("gives it once more when it is to be tried again, and counts", async () => {
      await mette.reminders.subscribe(browser("phone"));
      expect(await mette.reminders.attempts("phone", reminder)).toBe(0);
      expect(await mette.reminders.claim("phone", reminder, MONDAY)).toBe(true);
      await mette.reminders.retry("phone", reminder, TUESDAY);
      expect(await mette.reminders.claim("phone", reminder, MONDAY)).toBe(false);
      expect(await mette.reminders.claim("phone", reminder, TUESDAY)).toBe(true);
      expect(await mette.reminders.claim("phone", reminder, WEDNESDAY)).toBe(false);
      expect(await mette.reminders.attempts("phone", reminder)).toBe(2);
    });

    it("hands over a wish to try it out once", async () => {
      await mette.reminders.subscribe(browser("phone"));
      expect(await mette.reminders.takeTest("phone")).toBe(false);
      expect(await mette.reminders.askTest("phone", TUESDAY)).toBe(true);
      expect(await mette.reminders.askTest("laptop", TUESDAY)).toBe(false);
      expect((await mette.reminders.subscriptions())[0]?.testAskedAt).toBe(TUESDAY);
      expect(await mette.reminders.takeTest("phone")).toBe(true);
      expect(await mette.reminders.takeTest("phone")).toBe(false);
    });

    it("forgets what belongs to a case or browser that is gone for good", async () => {
      await mette.reminders.subscribe(browser("phone"));
      await mette.reminders.claim("phone", reminder, MONDAY);
      await mette.cases.delete("a", MONDAY);
      await mette.cases.purge(TUESDAY);
      await mette.cases.create(keptCaseFile("a"), TUESDAY);
      expect(await mette.reminders.claim("phone", reminder, TUESDAY)).toBe(true);
      await mette.reminders.deleteAll();
      expect(await mette.reminders.subscriptions()).toEqual([]);
      await mette.reminders.subscribe(browser("phone"));
      expect(await mette.reminders.attempts("phone", reminder)).toBe(0);
    });

    it("takes part in a transaction", async () => {
      const failing = mette.transaction(async (within) => {
        await within.reminders.subscribe(browser("phone"));
        throw new Error("no");
      });
      await expect(failing).rejects.toThrow("no");
      expect(await mette.reminders.subscriptions()).toEqual([]);
    });
  });
}
