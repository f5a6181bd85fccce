import * as z from "zod/mini";
import { operation } from "./operation.ts";
import { orMailRefusal } from "./or-mail-refusal.ts";
import { Refusal } from "./refusal.ts";

/** The browser comes back to `/mail-sign-in` (`doors/mail-sign-in.ts`). */
export const beginMailSignIn = operation({
  name: "begin-mail-sign-in",
  route: "POST /api/mail-account/sign-in",
  summary: "The address to open in the browser to sign in with Google or Microsoft",
  input: z.strictObject({}),
  output: z.strictObject({ url: z.string() }),
  async run({ mail, now }) {
    const url = await orMailRefusal(() => mail.account.beginSignIn(now));
    if (url === null) throw new Refusal("not-found", { what: "mail-account" });
    return { url };
  },
});
