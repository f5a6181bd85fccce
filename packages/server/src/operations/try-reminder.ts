import * as z from "zod/mini";
import { operation } from "./operation.ts";
import { Refusal } from "./refusal.ts";
import { browserId } from "./shapes/reminder-shapes.ts";

/** Asks for it only: the worker sends. */
export const tryReminder = operation({
  name: "try-reminder",
  route: "POST /api/reminder-browsers/{id}/try",
  summary: "Send a browser one reminder to see what it looks like",
  input: z.strictObject({ id: browserId }),
  output: z.strictObject({}),
  async run({ store, now, reminders }, { id }) {
    if (!(await store.reminders.askTest(id, now)))
      throw new Refusal("not-found", { what: "reminder-browser" });
    reminders.changed();
    return {};
  },
});
