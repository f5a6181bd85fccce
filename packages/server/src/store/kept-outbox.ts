import type { OutboxMessage } from "../outbox/outbox-message.ts";

/** The outbox of one owner. */
export interface OutboxQueries {
  /** Latest approval first; of one case, or of all that are not deleted. */
  list(caseId?: string): Promise<OutboxMessage[]>;
  read(id: string): Promise<OutboxMessage | null>;
  /** The message with this Message-ID (without angle brackets), or null. */
  find(messageId: string): Promise<OutboxMessage | null>;
  /** Null where another message of the case is under way: there is never a second one. */
  add(message: OutboxMessage): Promise<OutboxMessage | null>;
  /**
   * Writes `next` over the version that it was made from, and answers it as it is kept; null where another version
   * stands there. Throws where the move is not in the table.
   */
  write(current: OutboxMessage, next: OutboxMessage): Promise<OutboxMessage | null>;
  /** Removes for good what was over and written last before the instant; answers how many. */
  purge(before: string): Promise<number>;
}

/** A message that a worker holds, and whose it is. */
export interface Claimed {
  ownerId: string;
  message: OutboxMessage;
}

/** What workers ask of all outboxes together: the one question that is not about a single owner. */
export interface OutboxWork {
  /** Takes the message that has waited longest, so that no other worker gets it before `until`; null where none is due. */
  claim(holder: string, now: string, until: string): Promise<Claimed | null>;
  /** The instant at which the next message is to be looked at, or null. */
  nextAt(): Promise<string | null>;
  /** Waiting messages that were written after the instant, as happens where a clock has been set back. */
  writtenAfter(instant: string): Promise<Claimed[]>;
}
