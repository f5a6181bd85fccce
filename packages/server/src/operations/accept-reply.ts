import * as z from "zod/mini";
import { recordReply } from "../inbox/take-reply.ts";
import { operation } from "./operation.ts";
import { foundOrRefuse } from "./or-refuse.ts";
import { Refusal } from "./refusal.ts";
import { storedCase } from "./shapes/case-shapes.ts";
import { proposalId } from "./shapes/mail-shapes.ts";

export const acceptReply = operation({
  name: "accept-reply",
  route: "POST /api/reply-proposals/{id}/accept",
  summary: "Put a proposed reply on the record of its case",
  input: z.strictObject({ id: proposalId }),
  output: storedCase,
  async run({ store, now, outboxChanged }, { id }) {
    const recorded = await store.transaction(async (within) => {
      const proposal = await within.inbox.settle(id);
      if (proposal === null) throw new Refusal("not-found", { what: "proposal" });
      const stored = foundOrRefuse(await within.cases.read(proposal.caseId));
      return recordReply(within, stored, proposal.exchange, now);
    });
    // What waits to be sent in this case may have to wait now.
    outboxChanged();
    return recorded;
  },
});
