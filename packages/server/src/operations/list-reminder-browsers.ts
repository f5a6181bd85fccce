import * as z from "zod/mini";
import { operation } from "./operation.ts";
import { browserId } from "./shapes/reminder-shapes.ts";

/** The addresses themselves stay here: whoever has one can wake the browser. */
export const listReminderBrowsers = operation({
  name: "list-reminder-browsers",
  route: "GET /api/reminder-browsers",
  summary:
    "The browsers that want reminders, and the key that a browser asks its push service with",
  input: z.strictObject({}),
  output: z.strictObject({
    publicKey: z.string(),
    browsers: z.array(z.strictObject({ id: browserId, createdAt: z.string() })),
  }),
  async run({ store, reminders }) {
    const kept = await store.reminders.subscriptions();
    const browsers = kept.map(({ id, createdAt }) => ({ id, createdAt }));
    return { publicKey: await reminders.publicKey(), browsers };
  },
});
