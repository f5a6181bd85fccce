import * as z from "zod/mini";
import { operation } from "./operation.ts";

export const readCalendarFeed = operation({
  name: "read-calendar-feed",
  route: "GET /api/calendar-feed",
  summary: "Since when the calendar has a secret address; the address itself is not kept",
  input: z.strictObject({}),
  output: z.strictObject({ createdAt: z.nullable(z.string()) }),
  async run({ store }) {
    return { createdAt: (await store.calendarFeed.read())?.createdAt ?? null };
  },
});
