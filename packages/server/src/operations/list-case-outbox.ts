import * as z from "zod/mini";
import { operation } from "./operation.ts";
import { caseId } from "./shapes/case-shapes.ts";
import { outboxMessage, shownMessage } from "./shapes/outbox-shapes.ts";

export const listCaseOutbox = operation({
  name: "list-case-outbox",
  route: "GET /api/cases/{id}/outbox",
  summary: "The messages of one case in whatever state, latest approval first",
  input: z.strictObject({ id: caseId }),
  output: z.strictObject({ messages: z.array(outboxMessage) }),
  async run({ store }, { id }) {
    return { messages: (await store.outbox.list(id)).map(shownMessage) };
  },
});
