import * as z from "zod/mini";
import { operation } from "./operation.ts";
import { shownMailAccount } from "./shapes/mail-shapes.ts";
import { toldMailFault } from "./told-mail-fault.ts";

const NONE = {
  account: null,
  setBy: null,
  client: null,
  trusted: null,
  secret: "none" as const,
  keyIsIn: null,
};

export const readMailAccount = operation({
  name: "read-mail-account",
  route: "GET /api/mail-account",
  summary: "The mail account without its secrets, and how it goes with the inbox",
  input: z.strictObject({}),
  output: shownMailAccount,
  async run({ mail }) {
    const shown = (await mail.account.show()) ?? NONE;
    const { fault, ...inbox } = mail.inbox.state();
    return { ...shown, inbox: { ...inbox, fault: fault === null ? null : toldMailFault(fault) } };
  },
});
