import * as z from "zod/mini";
import { withReply } from "../inbox/take-reply.ts";
import { operation } from "./operation.ts";
import { foundOrRefuse, writtenOrRefuse } from "./or-refuse.ts";
import { Refusal } from "./refusal.ts";
import { storedCase } from "./shapes/case-shapes.ts";
import { proposalId } from "./shapes/mail-shapes.ts";

export const acceptReply = operation({
  name: "accept-reply",
  route: "POST /api/reply-proposals/{id}/accept",
  summary: "Put a proposed reply on the record of its case",
  input: z.strictObject({ id: proposalId }),
  output: storedCase,
  run({ store, now }, { id }) {
    return store.transaction(async (within) => {
      const proposal = await within.inbox.settle(id);
      if (proposal === null) throw new Refusal("not-found", { what: "proposal" });
      const stored = foundOrRefuse(await within.cases.read(proposal.caseId));
      const caseFile = withReply(stored.caseFile, proposal.exchange);
      return writtenOrRefuse(await within.cases.replace(caseFile, stored.revision, now));
    });
  },
});
