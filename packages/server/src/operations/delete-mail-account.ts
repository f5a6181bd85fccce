import * as z from "zod/mini";
import { operation } from "./operation.ts";
import { Refusal } from "./refusal.ts";

export const deleteMailAccount = operation({
  name: "delete-mail-account",
  route: "DELETE /api/mail-account",
  summary: "Remove the mail account and its secret for good",
  input: z.strictObject({}),
  output: z.strictObject({ deleted: z.literal(true) }),
  async run({ mail }) {
    if (!(await mail.account.delete())) throw new Refusal("not-found", { what: "mail-account" });
    mail.inbox.accountChanged();
    return { deleted: true as const };
  },
});
