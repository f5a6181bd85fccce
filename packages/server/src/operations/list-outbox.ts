import * as z from "zod/mini";
import { operation } from "./operation.ts";
import { outboxMessage, shownMessage } from "./shapes/outbox-shapes.ts";

export const listOutbox = operation({
  name: "list-outbox",
  route: "GET /api/outbox",
  summary: "Every message of the outbox in whatever state, latest approval first",
  input: z.strictObject({}),
  output: z.strictObject({ messages: z.array(outboxMessage) }),
  async run({ store }) {
    return { messages: (await store.outbox.list()).map(shownMessage) };
  },
});
