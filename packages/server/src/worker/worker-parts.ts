import type { ClosedDays } from "@efterklang/core/calendar/closed-days";
import type { Channel, SendingStep } from "../channels/channel.ts";
import type { OpenMailAccountOf } from "../mail-account/mail-account.ts";
import type { Store } from "../store/store.ts";
import type { Clock } from "./clock.ts";

/** All that a worker works with. */
export interface WorkerParts {
  store: Store;
  channel: Channel;
  openMailAccount: OpenMailAccountOf;
  closedDays(region: string): ClosedDays;
  /** Looks for an answer that has come meanwhile and records it, within a deadline of its own of at most a minute. */
  lookForReplies?(ownerId: string): Promise<void>;
  clock: Clock;
  /** Names this worker among those of the same database. */
  holder: string;
  /** Told of what went wrong on our side: where, and what; never what was sent. */
  onFault(place: string, fault: unknown): void;
  /** Told of each step, for tests that end the process there. */
  reached?(step: WorkerStep): void;
}

export const WORKER_STEPS = ["claimed", "settled", "copied"] as const;
export type WorkerStep = SendingStep | (typeof WORKER_STEPS)[number];
