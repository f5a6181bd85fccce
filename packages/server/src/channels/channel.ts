import type { MailText } from "../eml/write-mail.ts";
import type { OpenMailAccount } from "../mail-account/mail-account.ts";
import type { MailFaultCode } from "../mail-account/mail-fault.ts";

/** A way for messages to leave by. Only the worker holds one. */
export interface Channel {
  /** Makes one attempt, and tells how it ended; throws only where something of ours is wrong. */
  deliver(opened: OpenMailAccount, mail: MailText, attempt: Attempt): Promise<Delivery>;
  /** Whether the Sent folder holds the message; `unknown` where it cannot be looked at. */
  look(opened: OpenMailAccount, messageId: string): Promise<Sighting>;
  /** Puts a copy into the Sent folder unless it is there already. Throws a `MailFault`. */
  keepCopy(opened: OpenMailAccount, mail: MailText): Promise<void>;
}

export type Sighting = "found" | "not-found" | "unknown";

/** What the worker has to say in an attempt. */
export interface Attempt {
  /**
   * Called once when all is ready and nothing has been sent. The attempt goes on only where it answers true, by which
   * time the message is kept as being sent.
   */
  begin(): Promise<boolean>;
  /** Asked before the last byte, without which no server accepts the message; false ends the attempt. */
  mayFinish(): Promise<boolean>;
  /** Told of each step, for tests that end the process there. */
  reached?(step: SendingStep): void;
}

export const SENDING_STEPS = [
  "prepared",
  "begun",
  "connected",
  "logged-in",
  "data-begun",
  "data-ended",
  "answered",
] as const;
export type SendingStep = (typeof SENDING_STEPS)[number];

/** What a server said of a message. */
export interface ServerReply {
  reply?: number;
  /** RFC 3463: 5.1.1. */
  status?: string;
  answer?: string;
}

/** How an attempt ended. All but `accepted` and `unknown` are certain that the message was not accepted. */
export type Delivery =
  | ({ result: "accepted" } & ServerReply)
  | ({ result: "try-later"; fault?: MailFaultCode } & ServerReply)
  | ({ result: "refused"; recipient: boolean } & ServerReply)
  /** The account has to be put right first. */
  | { result: "account"; fault: MailFaultCode }
  /** The last byte may have gone out, and no answer came. */
  | { result: "unknown" }
  /** `begin` or `mayFinish` said no. */
  | { result: "stopped" };
