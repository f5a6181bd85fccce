import * as z from "zod/mini";
import type { OpenProposal } from "../store/kept-mail.ts";
import { operation } from "./operation.ts";
import { replyProposal } from "./shapes/mail-shapes.ts";

export const listReplyProposals = operation({
  name: "list-reply-proposals",
  route: "GET /api/reply-proposals",
  summary: "Mails that are likely about a case, for the person to say yes or no to; oldest first",
  input: z.strictObject({}),
  output: z.strictObject({ proposals: z.array(replyProposal) }),
  async run({ store }) {
    return { proposals: (await store.inbox.proposals()).map(shownProposal) };
  },
});

function shownProposal({ exchange, ...proposal }: OpenProposal) {
  const { at, contact, text, answerPromisedOn, returnsOn } = exchange;
  return {
    ...proposal,
    at,
    contact: contact ?? null,
    text: text ?? null,
    answerPromisedOn: answerPromisedOn ?? null,
    returnsOn: returnsOn ?? null,
  };
}
