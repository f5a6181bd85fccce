import * as z from "zod/mini";
import { isThisMachine } from "../mail-account/environment-account.ts";
import type { MailAccount } from "../mail-account/mail-account.ts";
import { operation } from "./operation.ts";
import { Refusal } from "./refusal.ts";
import { newMailAccount } from "./shapes/mail-shapes.ts";

/**
 * Secrets go in and never come out. One that is left out stays as it was, unless it would be shown to another server
 * or for another user than it was given for.
 */
export const saveMailAccount = operation({
  name: "save-mail-account",
  route: "PUT /api/mail-account",
  summary: "Set up the mail account; a password that is left out stays as it was",
  input: z.strictObject(newMailAccount),
  output: z.strictObject({ saved: z.literal(true) }),
  async run({ mail, now }, input) {
    refuseUnsafe(input.account);
    refuseWithoutClient(input);
    const outcome = await mail.account.save(input, now);
    if (outcome !== "saved") throw new Refusal(outcome, {});
    mail.inbox.accountChanged();
    return { saved: true as const };
  },
});

/** A password goes over no network unencrypted. */
function refuseUnsafe({ smtp, imap }: MailAccount): void {
  if (smtp.tls === "none" && !isThisMachine(smtp.host)) {
    throw new Refusal("unsafe-mail-server", { server: "smtp" });
  }
  if (imap?.tls === "none" && !isThisMachine(imap.host)) {
    throw new Refusal("unsafe-mail-server", { server: "imap" });
  }
}

function refuseWithoutClient({ account, client }: { account: MailAccount; client: unknown }): void {
  if (account.login === "password" || client !== null) return;
  const params = { expected: "object" };
  throw new Refusal("invalid-input", { faults: [{ path: "client", code: "missing", params }] });
}
