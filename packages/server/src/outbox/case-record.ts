import type { Exchange } from "@efterklang/core/case-file/case-file";
import type { KeptCaseFile, OwnerStore } from "../store/store.ts";
import { bareMessageId } from "./thread.ts";
import type { OutboxMessage } from "./outbox-message.ts";

/** What the case is to say of a message: that it was sent, perhaps, in vain, or not at all. */
export type Record = "delivered" | "uncertain" | "undelivered" | "none";

/**
 * Writes into the case what became of the message, in place of what was there of it before. To be called in the
 * transaction that moves the message. A case that is deleted stays as it is.
 */
export async function recordInCase(
  store: OwnerStore,
  message: OutboxMessage,
  record: Record,
  at: string,
): Promise<void> {
  const stored = await store.cases.read(message.caseId);
  if (stored === null) return;
  const caseFile = withRecord(stored.caseFile, message, record);
  const written = await store.cases.replace(caseFile, stored.revision, at);
  if (written.outcome !== "written") throw new Error("The case changed within a transaction.");
}

/** The case file with the message's exchange as `record` has it, in its place in time. */
export function withRecord(
  caseFile: KeptCaseFile,
  message: OutboxMessage,
  record: Record,
): KeptCaseFile {
  const { messageId } = message.letter;
  const isOther = (exchange: Exchange) =>
    exchange.from !== "candidate" || bareMessageId(exchange.messageId) !== messageId;
  const others = caseFile.exchanges.filter(isOther);
  if (record === "none") return { ...caseFile, exchanges: others };
  const before = caseFile.exchanges.find((exchange) => !isOther(exchange));
  const { delivery: _, ...same } = before ?? exchangeOf(message);
  const exchange: Exchange = record === "delivered" ? same : { ...same, delivery: record };
  const sentAt = Date.parse(exchange.at);
  const last = others.findLastIndex(({ at }) => Date.parse(at) <= sentAt);
  return { ...caseFile, exchanges: others.toSpliced(last + 1, 0, exchange) };
}

function exchangeOf({ letter, begunAt, updatedAt }: OutboxMessage): Exchange {
  const { kind, contact, channel, messageId, subject, body } = letter;
  const at = begunAt ?? updatedAt;
  return { at, from: "candidate", contact, channel, kind, messageId, subject, text: body };
}
