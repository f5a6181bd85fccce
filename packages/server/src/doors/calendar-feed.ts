import { createHash } from "node:crypto";
import type { Context, Hono } from "hono";
import { calendarOf } from "../calendar/case-calendar.ts";
import { isCalendarToken } from "../calendar/calendar-token.ts";
import type { OperationContext } from "../operations/operation.ts";
import { Refusal } from "../operations/refusal.ts";

/** A secret address as it may look; whatever else is asked for is not even looked up. */
const FILE = /^([0-9a-z]{32})\.ics$/;

/** Serves the whole calendar under its secret address, to programs that ask again and again. */
export function addCalendarFeed(app: Hono, makeContext: () => OperationContext): void {
  app.on(["GET", "HEAD"], "/calendar/:file", async (c) => {
    const context = makeContext();
    await refuseStranger(context, c.req.param("file"));
    const cases = await context.store.cases.list();
    const language = (await context.store.settings.read())?.interfaceLanguage ?? "da";
    return answer(c, calendarOf(cases, { ...context, language }));
  });
}

/** An address that is wrong, old or switched off is one that does not exist. */
async function refuseStranger({ store }: OperationContext, file: string): Promise<void> {
  const token = FILE.exec(file)?.[1];
  const feed = token === undefined ? null : await store.calendarFeed.read();
  if (token === undefined || feed === null || !isCalendarToken(token, feed.tokenHash))
    throw new Refusal("not-found", { what: "route" });
}

function answer(c: Context, calendar: string): Response {
  const tag = `"${createHash("sha256").update(calendar).digest("hex").slice(0, 32)}"`;
  c.header("etag", tag);
  // Kept by the program that asked and by nothing on the way, and asked for again each time.
  c.header("cache-control", "private, no-cache");
  if (matches(c.req.header("if-none-match"), tag)) return c.body(null, 304);
  return c.body(calendar, 200, {
    "content-type": "text/calendar; charset=utf-8",
    "content-disposition": 'inline; filename="efterklang.ics"',
  });
}

function matches(asked: string | undefined, tag: string): boolean {
  if (asked === undefined) return false;
  return asked.split(",").some((one) => [tag, `W/${tag}`, "*"].includes(one.trim()));
}
