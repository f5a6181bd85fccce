import * as z from "zod/mini";
import { operation } from "./operation.ts";
import { orMailRefusal } from "./or-mail-refusal.ts";
import { Refusal } from "./refusal.ts";

export const lookIntoInbox = operation({
  name: "look-into-inbox",
  route: "POST /api/inbox/look",
  summary: "Look through the mailbox for replies now",
  input: z.strictObject({}),
  output: z.strictObject({ recorded: z.int(), proposed: z.int() }),
  async run({ mail }) {
    const outcome = await orMailRefusal(() => mail.inbox.lookNow());
    if (outcome === null) throw new Refusal("not-found", { what: "mail-account" });
    return { recorded: outcome.recorded, proposed: outcome.proposed };
  },
});
