import { createHash } from "node:crypto";
import * as z from "zod/mini";
import { operation } from "./operation.ts";
import { browserId, newSubscription } from "./shapes/reminder-shapes.ts";

/** More than anybody has; beyond it the oldest makes room, which is one that nobody looks at any more. */
export const MOST_BROWSERS = 20;

export const addReminderBrowser = operation({
  name: "add-reminder-browser",
  route: "POST /api/reminder-browsers",
  summary: "Send reminders to a browser, as its subscription says, of what comes up from now on",
  input: z.strictObject(newSubscription),
  output: z.strictObject({ id: browserId }),
  run({ store, now }, { endpoint, keys: { p256dh, auth } }) {
    const id = createHash("sha256").update(endpoint).digest("hex");
    return store.transaction(async ({ reminders }) => {
      const browser = { id, endpoint, p256dh, auth, createdAt: now, testAskedAt: null };
      await reminders.subscribe(browser);
      const others = (await reminders.subscriptions()).filter((one) => one.id !== id);
      for (const { id: oldest } of others.slice(0, Math.max(0, others.length + 1 - MOST_BROWSERS)))
        await reminders.unsubscribe(oldest);
      return { id };
    });
  },
});
