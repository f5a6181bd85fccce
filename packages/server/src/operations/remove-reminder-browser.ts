import * as z from "zod/mini";
import { operation } from "./operation.ts";
import { browserId } from "./shapes/reminder-shapes.ts";

/** One that is not there is as good as gone: a browser may be told twice. */
export const removeReminderBrowser = operation({
  name: "remove-reminder-browser",
  route: "DELETE /api/reminder-browsers/{id}",
  summary: "Send a browser no more reminders",
  input: z.strictObject({ id: browserId }),
  output: z.strictObject({}),
  async run({ store }, { id }) {
    await store.reminders.unsubscribe(id);
    return {};
  },
});
