import {
  isMove,
  type OutboxMessage,
  OVER,
  UNDER_WAY,
  isIn,
  wakeAt,
} from "../outbox/outbox-message.ts";
import type { Claimed, OutboxQueries, OutboxWork } from "./kept-outbox.ts";

/** Messages by id, and which cases can be seen. */
export interface KeptOutbox {
  messages: Map<string, OutboxMessage>;
  isVisible(caseId: string): boolean;
}

/** The outbox of one owner, in memory. */
export function memoryOutbox(kept: () => KeptOutbox): OutboxQueries {
  const all = () => [...kept().messages.values()];
  return {
    list: async (caseId) =>
      all()
        .filter((message) => kept().isVisible(message.caseId))
        .filter((message) => caseId === undefined || message.caseId === caseId)
        .toSorted(byLatestApproval)
        .map(copy),
    read: async (id) => copyOrNull(kept().messages.get(id)),
    find: async (messageId) =>
      copyOrNull(all().find(({ letter }) => letter.messageId === messageId)),
    async add(message) {
      const taken = all().some(
        (other) =>
          other.id === message.id ||
          other.letter.messageId === message.letter.messageId ||
          (other.caseId === message.caseId && isIn(other, UNDER_WAY) && isIn(message, UNDER_WAY)),
      );
      return taken ? null : put(kept().messages, { ...message, version: 1 });
    },
    async write(current, next) {
      if (!isMove(current.state, next.state))
        throw new RangeError(`A message cannot go from ${current.state} to ${next.state}.`);
      const { messages } = kept();
      if (messages.get(current.id)?.version !== current.version) return null;
      return put(messages, { ...next, version: current.version + 1 });
    },
    async purge(before) {
      const gone = all().filter((message) => isIn(message, OVER) && message.updatedAt < before);
      for (const { id } of gone) kept().messages.delete(id);
      return gone.length;
    },
  };
}

/** The outboxes of all owners, in memory. */
export function memoryOutboxWork(
  owners: () => Iterable<readonly [ownerId: string, messages: Map<string, OutboxMessage>]>,
): OutboxWork {
  const waiting = () =>
    [...owners()]
      .flatMap(([ownerId, messages]) =>
        [...messages.values()].map((message) => ({ ownerId, messages, message })),
      )
      .flatMap((one) => ({ ...one, at: wakeAt(one.message) }))
      .filter((one): one is typeof one & { at: string } => one.at !== null)
      .toSorted((one, other) => (one.at < other.at ? -1 : 1));
  return {
    async claim(holder, now, until) {
      const next = waiting().find(({ at }) => at <= now);
      if (next === undefined) return null;
      const { ownerId, messages, message } = next;
      const version = message.version + 1;
      return { ownerId, message: put(messages, { ...message, lease: { holder, until }, version }) };
    },
    nextAt: async () => waiting()[0]?.at ?? null,
    writtenAfter: async (instant) =>
      waiting()
        .filter(({ message }) => message.updatedAt > instant)
        .map(({ ownerId, message }): Claimed => ({ ownerId, message: copy(message) })),
  };
}

function put(messages: Map<string, OutboxMessage>, message: OutboxMessage): OutboxMessage {
  messages.set(message.id, copy(message));
  return copy(message);
}

function byLatestApproval(one: OutboxMessage, other: OutboxMessage): number {
  if (one.approvedAt !== other.approvedAt) return one.approvedAt < other.approvedAt ? 1 : -1;
  return one.id < other.id ? -1 : 1;
}

function copyOrNull(message: OutboxMessage | undefined): OutboxMessage | null {
  return message === undefined ? null : copy(message);
}

function copy(message: OutboxMessage): OutboxMessage {
  return structuredClone(message);
}
