import type { Context } from "hono";
import { endMailSignIn } from "../operations/end-mail-sign-in.ts";
import type { OperationContext } from "../operations/operation.ts";

/** Longest that is taken of what a provider sends along. */
const LONGEST_QUERY = 8_000;

/**
 * The address that Google and Microsoft send the browser back to. It takes what they brought and leads on to the
 * settings at once, so that neither code nor state stays in the address or the history. What it does is bound to the
 * state that was given out when signing in began: unguessable, once, for a quarter of an hour.
 */
export async function mailSignIn(
  c: Context,
  context: Pick<OperationContext, "mail" | "now">,
): Promise<Response> {
  const query = new URL(c.req.url).search.slice(0, LONGEST_QUERY);
  const end = await endMailSignIn(context, new URLSearchParams(query));
  c.header("cache-control", "no-store");
  return c.redirect(`/settings?mail=${end}`, 303);
}
