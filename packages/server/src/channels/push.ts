import { Buffer } from "node:buffer";
import { lookup as systemLookup } from "node:dns";
import type { IncomingMessage } from "node:http";
import { request } from "node:https";
import { isIP, type LookupFunction } from "node:net";
import { encrypt, getVapidHeaders } from "web-push";
import { isPublicAddress } from "../reminders/push-address.ts";
import type { VapidKeys } from "../secrets/vapid-keys.ts";
import type { PushSubscription } from "../store/kept-reminders.ts";
import { PUSH_WITHIN } from "./limits.ts";

/** How handing a message to a push service ended. */
export type PushDelivery =
  | { result: "accepted" }
  /** The browser does not want any more. */
  | { result: "gone" }
  /** In so many milliseconds at the soonest, where the service said so. */
  | { result: "try-later"; afterMilliseconds: number | null }
  /** It will not be accepted the next time either. */
  | { result: "refused"; status: number | null };

/** The way to a browser, by the push service of its maker. Only the worker holds it. */
export interface PushChannel {
  /** Makes one attempt within a deadline. The service keeps the text, encrypted, for at most `seconds`. */
  deliver(to: PushSubscription, text: string, seconds: number): Promise<PushDelivery>;
}

export interface PushParts {
  keys(): Promise<VapidKeys>;
  /** What may be connected to; only addresses on the internet where left out. */
  isAllowed?(address: string): boolean;
  /** The system's where left out. */
  lookup?: LookupFunction;
  /** Further certificates to trust. */
  ca?: string;
}

/** Whom a push service could turn to; it asks for an address, and the person's own is nobody's business. */
const SUBJECT = "https://efterklang.invalid/";
const ENCODING = "aes128gcm";
/** RFC 8030: what a service says of a message, by status. */
const GONE = new Set([404, 410]);
const LATER = new Set([408, 425, 429]);

/** Encrypts by RFC 8291 and hands over by RFC 8030. Follows nowhere, and connects to nothing that is not public. */
export function pushChannel(parts: PushParts): PushChannel {
  return {
    async deliver(to, text, seconds) {
      const keys = await parts.keys();
      const sent = encrypted(to, text, seconds, keys);
      if (sent === null) return { result: "refused", status: null };
      return hand(sent, to.endpoint, parts);
    },
  };
}

interface Encrypted {
  headers: Record<string, string | number>;
  body: Buffer;
}

/** Null where the browser's keys are none. */
function encrypted(
  { endpoint, p256dh, auth }: PushSubscription,
  text: string,
  seconds: number,
  keys: VapidKeys,
): Encrypted | null {
  try {
    const { cipherText: body } = encrypt(p256dh, auth, text, ENCODING);
    const { publicKey, privateKey } = keys;
    const { origin } = new URL(endpoint);
    const signed = getVapidHeaders(origin, SUBJECT, publicKey, privateKey, ENCODING);
    const headers = {
      ...signed,
      TTL: seconds,
      Urgency: "normal",
      "Content-Type": "application/octet-stream",
      "Content-Encoding": ENCODING,
      "Content-Length": body.length,
    };
    return { headers, body };
  } catch {
    return null;
  }
}

function hand({ headers, body }: Encrypted, endpoint: string, parts: PushParts) {
  const { isAllowed = isPublicAddress, lookup = systemLookup as LookupFunction, ca } = parts;
  const url = new URL(endpoint);
  const host = url.hostname.replace(/^\[|\]$/g, "");
  if (url.protocol !== "https:" || (isIP(host) !== 0 && !isAllowed(host)))
    return Promise.resolve<PushDelivery>({ result: "refused", status: null });
  return new Promise<PushDelivery>((resolve) => {
    const later = () => resolve({ result: "try-later", afterMilliseconds: null });
    const asking = request(
      url,
      {
        method: "POST",
        headers,
        ca,
        agent: false,
        lookup: onlyTo(isAllowed, lookup),
        signal: AbortSignal.timeout(PUSH_WITHIN),
      },
      (response) => {
        resolve(deliveryOf(response));
        // What it says beyond its status is of no use, however long.
        response.destroy();
      },
    );
    asking.on("error", (fault: NodeJS.ErrnoException) =>
      fault.code === FORBIDDEN ? resolve({ result: "refused", status: null }) : later(),
    );
    asking.end(body);
  });
}

const FORBIDDEN = "ERR_ADDRESS_NOT_ALLOWED";

/** Looks at what is connected to and not at the name, which may lead elsewhere the next time. */
function onlyTo(isAllowed: (address: string) => boolean, lookup: LookupFunction): LookupFunction {
  return (host, options, done) =>
    lookup(host, options, (fault, found, family) => {
      const addresses = typeof found === "string" ? [found] : found?.map(({ address }) => address);
      if (fault === null && !(addresses ?? []).every(isAllowed))
        done(Object.assign(new Error("not a public address"), { code: FORBIDDEN }), "", 0);
      else done(fault, found, family);
    });
}

function deliveryOf({ statusCode: status = 0, headers }: IncomingMessage): PushDelivery {
  if (status >= 200 && status < 300) return { result: "accepted" };
  if (GONE.has(status)) return { result: "gone" };
  if (status < 500 && !LATER.has(status)) return { result: "refused", status };
  const seconds = /^\d{1,6}$/.exec(headers["retry-after"] ?? "")?.[0];
  const afterMilliseconds = seconds === undefined ? null : Number(seconds) * 1_000;
  return { result: "try-later", afterMilliseconds };
}
