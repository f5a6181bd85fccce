import type { MailFaultCode } from "../mail-account/mail-fault.ts";

/**
 * Where a message stands. `approved`: to be sent at once. `scheduled`: waits for its due instant. `sending`: its bytes
 * may be on their way. `held`: not sent, and the person is asked. `uncertain`: perhaps sent, and the person is asked.
 */
export type MessageState = keyof typeof MOVES;

/** The whole state machine: from each state, the states that a message may move to. Nothing else is ever written. */
export const MOVES = {
  /** Begins; is put off where the server cannot be reached; stops; is taken back. */
  approved: ["sending", "scheduled", "held", "cancelled"],
  /** Begins when due; is put off once more; stops; is taken back. */
  scheduled: ["sending", "scheduled", "held", "cancelled"],
  /** Ends in what the server said, or in not knowing; a temporary refusal waits for another try. */
  sending: ["sent", "refused", "uncertain", "scheduled", "held"],
  /** Only the person lets it go on, or gives it up. */
  held: ["approved", "scheduled", "cancelled"],
  /** Settled by what is found or by what the person knows; never sent again by itself. */
  uncertain: ["sent", "refused"],
  /** A bounce takes the delivery back. */
  sent: ["refused"],
  refused: [],
  cancelled: [],
} as const;

export const MESSAGE_STATES = Object.keys(MOVES) as MessageState[];

/** The states that one may move to from `S`. */
export type NextState<S extends MessageState> = (typeof MOVES)[S][number];

/** While one of a case's messages is in one of these there is no second one. */
export const UNDER_WAY = [
  "approved",
  "scheduled",
  "sending",
  "held",
  "uncertain",
] as const satisfies MessageState[];

/** Nothing is sent any more from these. */
export const OVER = ["sent", "refused", "cancelled"] as const satisfies MessageState[];

/** Why a message was stopped before it left. */
export const HOLD_REASONS = [
  "locked",
  "answered",
  "leave",
  "closed",
  "case-deleted",
  "slept",
  "clock-set-back",
  "window-closed",
  "kept-failing",
  "account",
] as const;
export type HoldReason = (typeof HOLD_REASONS)[number];

/** How the latest attempt went, or what settled the message. */
export const OUTCOME_CODES = [
  "accepted",
  "found-in-sent",
  "said-sent",
  "said-not-sent",
  "recipient-refused",
  "message-refused",
  "bounced",
  "try-later",
  "unreachable",
  "no-answer",
  "interrupted",
] as const;
export type OutcomeCode = (typeof OUTCOME_CODES)[number];

export interface Outcome {
  code: OutcomeCode;
  at: string;
  /** The server's reply code (550), its enhanced status (5.1.1) and its words, where it gave any. */
  reply?: number;
  status?: string;
  answer?: string;
  fault?: MailFaultCode;
}

export interface Hold {
  reason: HoldReason;
  at: string;
  /** With `account`: what is wrong with it; left out where none is set up. */
  fault?: MailFaultCode;
}

export interface Mailbox {
  name?: string;
  address: string;
}

/** What the person approved, which nothing changes afterwards. */
export interface Letter {
  channel: "email";
  kind: "follow-up" | "message";
  /** The contact's id in the case file. */
  contact: string;
  from: Mailbox;
  to: Mailbox;
  subject: string;
  body: string;
  /** Without angle brackets, as are those that it refers to, oldest first. */
  messageId: string;
  inReplyTo: string | null;
  references: string[];
}

/** How the case stood when the person said yes; a message whose case stands otherwise is held. */
export interface Basis {
  status: string;
  /** How often somebody at the employer had spoken. */
  heard: number;
}

/** The copy in the Sent folder: `none` where the provider keeps its own or there is no IMAP. */
export interface SentCopy {
  state: "none" | "due" | "kept" | "failed";
  tries: number;
  nextAt?: string;
}

/** One message from the person's yes to its end. Instants are ISO 8601 in UTC with milliseconds, which sort as text. */
export interface OutboxMessage<S extends MessageState = MessageState> {
  id: string;
  caseId: string;
  state: S;
  letter: Letter;
  basis: Basis;
  approvedAt: string;
  /** When it is to be sent, or tried again. */
  dueAt: string;
  /** After this instant it is not tried again unasked. */
  tryUntil: string;
  /** Begun attempts. */
  attempts: number;
  /** When the latest attempt began, which is the Date that the mail carries. */
  begunAt: string | null;
  lease: { holder: string; until: string } | null;
  hold: Hold | null;
  outcome: Outcome | null;
  copy: SentCopy;
  updatedAt: string;
  /** Counts writes; a write names the version that it is based on. */
  version: number;
}

type Changes = Partial<
  Pick<
    OutboxMessage,
    "basis" | "dueAt" | "tryUntil" | "attempts" | "begunAt" | "lease" | "outcome" | "copy"
  >
> & { hold?: Hold };

/** The message after a move that the table allows; any other does not compile. Leases and holds end unless given anew. */
export function moved<S extends MessageState, T extends NextState<S>>(
  message: OutboxMessage<S>,
  state: T,
  at: string,
  changes: Changes = {},
): OutboxMessage<T> {
  return { ...message, lease: null, hold: null, ...changes, state, updatedAt: at };
}

/** True for a write that the table allows: a move, or none. */
export function isMove(from: MessageState, to: MessageState): boolean {
  return from === to || (MOVES[from] as readonly MessageState[]).includes(to);
}

/** True where the message is in one of the states, which the compiler then knows. */
export function isIn<S extends MessageState>(
  message: OutboxMessage,
  states: readonly S[],
): message is OutboxMessage<S> {
  return (states as readonly MessageState[]).includes(message.state);
}

/** When a worker has to look at the message next, or null where it is the person's turn or all is done. */
export function wakeAt({ state, dueAt, lease, copy }: OutboxMessage): string | null {
  if (lease !== null) return lease.until;
  if (state === "approved" || state === "scheduled") return dueAt;
  if (state === "sent" && copy.state === "due") return copy.nextAt ?? dueAt;
  return null;
}
