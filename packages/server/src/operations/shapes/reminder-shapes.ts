import * as z from "zod/mini";
import { isPushAddress, MAX_ENDPOINT } from "../../reminders/push-address.ts";

const base64url = (length: number) =>
  z.string().check(z.regex(new RegExp(`^[A-Za-z0-9_-]{${length}}={0,2}$`)));

/** A subscription as `PushSubscription.toJSON` of the browser writes it; what it holds beyond that is passed over. */
export const newSubscription = {
  endpoint: z
    .string()
    .check(
      z.maxLength(MAX_ENDPOINT),
      z.refine(isPushAddress, { params: { fault: "unusable-text" } }),
    ),
  keys: z.strictObject({
    /** A point of P-256, 65 bytes. */
    p256dh: base64url(87),
    /** 16 bytes. */
    auth: base64url(22),
  }),
};

/** The SHA-256 of the endpoint in hex, which the browser can work out too. */
export const browserId = z.string().check(z.regex(/^[0-9a-f]{64}$/));
