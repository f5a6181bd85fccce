import * as z from "zod/mini";
import { operation } from "./operation.ts";
import { Refusal } from "./refusal.ts";
import { proposalId } from "./shapes/mail-shapes.ts";

export const dismissReply = operation({
  name: "dismiss-reply",
  route: "POST /api/reply-proposals/{id}/dismiss",
  summary: "Leave a proposed reply off the record; it is not asked about again",
  input: z.strictObject({ id: proposalId }),
  output: z.strictObject({ dismissed: z.literal(true) }),
  async run({ store }, { id }) {
    if ((await store.inbox.settle(id)) === null) {
      throw new Refusal("not-found", { what: "proposal" });
    }
    return { dismissed: true as const };
  },
});
