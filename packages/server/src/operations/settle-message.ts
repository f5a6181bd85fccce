import * as z from "zod/mini";
import { recordInCase } from "../outbox/case-record.ts";
import { moved } from "../outbox/outbox-message.ts";
import { changeMessage } from "./change-message.ts";
import { operation } from "./operation.ts";
import { messageId, outboxMessage, shownMessage } from "./shapes/outbox-shapes.ts";

/** What the person found out settles it: sent, and the case stays locked; or not, and another may be approved. */
export const settleMessage = operation({
  name: "settle-message",
  route: "POST /api/outbox/{id}/settle",
  summary: "Say whether a message whose fate is uncertain was sent",
  input: z.strictObject({ id: messageId, wasSent: z.boolean() }),
  output: outboxMessage,
  async run({ store, now }, { id, wasSent }) {
    const settled = await changeMessage(store, id, ["uncertain"], async (message, within) => {
      await recordInCase(within, message, wasSent ? "delivered" : "none", now);
      return wasSent
        ? moved(message, "sent", now, { outcome: { code: "said-sent", at: now } })
        : moved(message, "refused", now, { outcome: { code: "said-not-sent", at: now } });
    });
    return shownMessage(settled);
  },
});
