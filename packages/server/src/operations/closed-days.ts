import * as z from "zod/mini";
import { operation } from "./operation.ts";

export const closedDays = operation({
  name: "closed-days",
  route: "GET /api/closed-days/{region}",
  summary: "The days of a region on Monday to Friday that are no working days",
  input: z.strictObject({ region: z.string().check(z.maxLength(200)) }),
  output: z.strictObject({
    region: z.string(),
    known: z.boolean(),
    firstYear: z.int(),
    lastYear: z.int(),
    days: z.array(z.string()),
  }),
  async run(context, { region }) {
    const closed = context.closedDays(region);
    return { ...closed, days: [...closed.days] };
  },
});
