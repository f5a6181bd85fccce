import type { MiddlewareHandler } from "hono";
import { Refusal } from "../operations/refusal.ts";

const HEADERS: Readonly<Record<string, string>> = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "permissions-policy":
    "camera=(), microphone=(), geolocation=(), payment=(), usb=(), serial=(), display-capture=()",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "x-frame-options": "DENY",
};

/** What is no page may load and run nothing at all. */
const NO_CONTENT =
  "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

/** Headers for every answer; a page brings a Content-Security-Policy of its own. */
export const securityHeaders: MiddlewareHandler = async (c, next) => {
  await next();
  for (const [name, value] of Object.entries(HEADERS)) c.res.headers.set(name, value);
  if (!c.res.headers.has("content-security-policy")) {
    c.res.headers.set("content-security-policy", NO_CONTENT);
  }
};

const LOCAL_HOST = /^(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/i;

/**
 * Answers only to the names of this machine: a foreign name that points here is how a web page elsewhere would
 * read what is kept (DNS rebinding).
 */
export const localHostOnly: MiddlewareHandler = async (c, next) => {
  const { host } = new URL(c.req.url);
  const named = c.req.header("host") ?? host;
  if (!LOCAL_HOST.test(named) || !LOCAL_HOST.test(host)) {
    throw new Refusal("foreign-host", { found: named.slice(0, 100) });
  }
  await next();
};

/**
 * Refuses what another site makes a browser send. Programs that are no browsers say neither header and pass;
 * pages may be opened by a link from anywhere, the interface for programs may not.
 */
export const sameOriginOnly: MiddlewareHandler = async (c, next) => {
  const isReading = c.req.method === "GET" || c.req.method === "HEAD";
  if (!isReading || c.req.path.startsWith("/api/")) {
    const site = c.req.header("sec-fetch-site");
    const allowed = isReading ? ["same-origin", "none"] : ["same-origin"];
    if (site !== undefined && !allowed.includes(site))
      throw new Refusal("cross-site", { from: site });
    const origin = c.req.header("origin");
    const own = `${new URL(c.req.url).protocol}//${c.req.header("host") ?? new URL(c.req.url).host}`;
    if (origin !== undefined && origin.toLowerCase() !== own.toLowerCase()) {
      throw new Refusal("cross-site", { from: origin.slice(0, 100) });
    }
  }
  await next();
};
