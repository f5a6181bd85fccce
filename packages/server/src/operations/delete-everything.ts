import * as z from "zod/mini";
import { operation } from "./operation.ts";

/** Minutes within which everything can be brought back: time to regret, short enough to trust that it is gone. */
export const MINUTES_TO_REGRET = 10;

export const deleteEverything = operation({
  name: "delete-everything",
  route: "DELETE /api/everything",
  summary:
    "Delete every case, the settings and the mail account; for ten minutes all of it can be brought back",
  input: z.strictObject({}),
  output: z.strictObject({ cases: z.int(), deletedAt: z.string(), goneAt: z.string() }),
  async run({ store, now }) {
    const cases = await store.transaction(async (within) => {
      await within.calendarFeed.delete();
      await within.reminders.deleteAll();
      return within.everything.delete(now);
    });
    const goneAt = new Date(Date.parse(now) + MINUTES_TO_REGRET * 60_000).toISOString();
    return { cases, deletedAt: now, goneAt };
  },
});
