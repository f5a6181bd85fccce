import * as z from "zod/mini";
import { moved } from "../outbox/outbox-message.ts";
import { basisOf, planToSend, sendingBarrier } from "../outbox/sending-barrier.ts";
import { changeMessage } from "./change-message.ts";
import { operation } from "./operation.ts";
import { foundOrRefuse } from "./or-refuse.ts";
import { Refusal } from "./refusal.ts";
import { messageId, outboxMessage, shownMessage } from "./shapes/outbox-shapes.ts";
import { timing, whenToSend } from "./when-to-send.ts";

/** The person has seen why it was held and how the case stands now; what is hard still refuses it. */
export const releaseMessage = operation({
  name: "release-message",
  route: "POST /api/outbox/{id}/release",
  summary: "Send a held message all the same: now, at the best moment, or at one of one's own",
  input: z.strictObject({ id: messageId, when: z._default(whenToSend, "now") }),
  output: outboxMessage,
  async run({ store, now, closedDays, outboxChanged }, { id, when }) {
    const released = await changeMessage(store, id, ["held"], async (message, within) => {
      const { caseFile } = foundOrRefuse(await within.cases.read(message.caseId));
      const closed = closedDays(caseFile.region);
      const why = sendingBarrier(caseFile, message.letter.kind, now, closed);
      if (why !== null) throw new Refusal("not-to-be-sent", { why });
      const { state, ...times } = timing(when, planToSend(caseFile, now, closed), now);
      return moved(message, state, now, { ...times, basis: basisOf(caseFile) });
    });
    outboxChanged();
    return shownMessage(released);
  },
});
