import { isIn, type MessageState, type OutboxMessage } from "../outbox/outbox-message.ts";
import type { OwnerStore } from "../store/store.ts";
import { Refusal } from "./refusal.ts";

/**
 * Moves a message that stands in one of `states`, and does what belongs to it in the same transaction. Refuses
 * `not-found` and `too-late`.
 */
export function changeMessage<S extends MessageState>(
  store: OwnerStore,
  id: string,
  states: readonly S[],
  change: (message: OutboxMessage<S>, within: OwnerStore) => Promise<OutboxMessage>,
): Promise<OutboxMessage> {
  return store.transaction(async (within) => {
    const message = await within.outbox.read(id);
    if (message === null) throw new Refusal("not-found", { what: "message" });
    if (!isIn(message, states)) throw new Refusal("too-late", { id, state: message.state });
    const written = await within.outbox.write(message, await change(message, within));
    if (written === null) throw new Refusal("too-late", { id, state: message.state });
    return written;
  });
}
