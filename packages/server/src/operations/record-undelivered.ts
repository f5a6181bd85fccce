import * as z from "zod/mini";
import { markBounced } from "../outbox/mark-bounced.ts";
import { isIn } from "../outbox/outbox-message.ts";
import { operation } from "./operation.ts";
import { foundOrRefuse } from "./or-refuse.ts";
import { Refusal } from "./refusal.ts";
import { storedCase, text } from "./shapes/case-shapes.ts";

const shortText = text.check(z.maxLength(1_000));

/** Called when a bounce has come in. Twice is as once; a message that never left here is not found, and one
 * whose sending is not settled yet is refused for now. */
export const recordUndelivered = operation({
  name: "record-undelivered",
  route: "POST /api/outbox/undelivered",
  summary: "A sent message came back: mark it undelivered, which opens the case again",
  input: z.strictObject({
    /** Of the message that came back, with angle brackets or without. */
    messageId: text,
    /** The bounce's enhanced status (5.1.1) and the other server's words, where it has them. */
    status: z.optional(shortText),
    answer: z.optional(shortText),
  }),
  output: storedCase,
  run({ store, now }, { messageId, status, answer }) {
    return store.transaction(async (within) => {
      const message = await markBounced(within, messageId, now, {
        ...(status === undefined ? {} : { status }),
        ...(answer === undefined ? {} : { answer }),
      });
      if (message === null) throw new Refusal("not-found", { what: "message" });
      if (isIn(message, ["sending"]))
        throw new Refusal("too-late", { id: message.id, state: message.state });
      return foundOrRefuse(await within.cases.read(message.caseId));
    });
  },
});
