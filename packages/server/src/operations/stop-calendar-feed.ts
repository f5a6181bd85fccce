import * as z from "zod/mini";
import { operation } from "./operation.ts";

export const stopCalendarFeed = operation({
  name: "stop-calendar-feed",
  route: "DELETE /api/calendar-feed",
  summary: "Take the calendar's secret address away",
  input: z.strictObject({}),
  output: z.strictObject({}),
  async run({ store }) {
    await store.calendarFeed.delete();
    return {};
  },
});
