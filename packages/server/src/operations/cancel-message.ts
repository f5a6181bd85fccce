import * as z from "zod/mini";
import { moved } from "../outbox/outbox-message.ts";
import { changeMessage } from "./change-message.ts";
import { operation } from "./operation.ts";
import { messageId, outboxMessage, shownMessage } from "./shapes/outbox-shapes.ts";

/** Until the moment at which sending begins, and of what is held as long as one likes. */
export const cancelMessage = operation({
  name: "cancel-message",
  route: "POST /api/outbox/{id}/cancel",
  summary: "Take back a message that has not begun to be sent",
  input: z.strictObject({ id: messageId }),
  output: outboxMessage,
  async run({ store, now }, { id }) {
    const waiting = ["approved", "scheduled", "held"] as const;
    const cancelled = await changeMessage(store, id, waiting, async (message) =>
      moved(message, "cancelled", now),
    );
    return shownMessage(cancelled);
  },
});
