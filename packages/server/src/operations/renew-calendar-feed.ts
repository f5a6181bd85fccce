import * as z from "zod/mini";
import { newCalendarToken } from "../calendar/calendar-token.ts";
import { operation } from "./operation.ts";

/** The only time at which the address is told: of it a hash alone is kept. */
export const renewCalendarFeed = operation({
  name: "renew-calendar-feed",
  route: "POST /api/calendar-feed",
  summary:
    "Give the calendar a new secret address; an earlier one is good for nothing from then on",
  input: z.strictObject({}),
  output: z.strictObject({ path: z.string(), createdAt: z.string() }),
  async run({ store, now, randomText }) {
    const { token, tokenHash } = newCalendarToken(randomText);
    await store.calendarFeed.save({ tokenHash, createdAt: now });
    return { path: `/calendar/${token}.ics`, createdAt: now };
  },
});
