import type { Fault } from "@efterklang/core/case-file/fault";
import type { ToldFault as ToldMailFault } from "./told-mail-fault.ts";
import type { RuleId } from "@efterklang/core/rules/rule-ids";
import type { MessageState } from "../outbox/outbox-message.ts";
import type { Barrier } from "../outbox/sending-barrier.ts";
import type { StoredCase } from "../store/store.ts";

/** Why something was not done, where the person or the caller can act on it, with what each code carries. */
export interface RefusalDetails {
  "not-found": {
    what:
      "case" | "route" | "deletion" | "mail-account" | "proposal" | "message" | "reminder-browser";
  };
  "id-taken": { id: string };
  "changed-elsewhere": { current: StoredCase };
  /** Paths are from the case file: `interviews[0].endAt`. */
  "invalid-case-file": { faults: Fault[] };
  /** Paths are from the input: `revision`. */
  "invalid-input": { faults: Fault[] };
  /** Paths are from the imported file: `caseFiles[3].interviews[0].endAt`. */
  "invalid-import": { faults: Fault[] };
  /** `field` is `from` or `to`. */
  "unusable-address": { field: "from" | "to"; found: string };
  /** Environment variables set the account; only whoever runs the server can change it. */
  "set-by-environment": Record<never, never>;
  /** There is no password yet, or it was given for another server or user. */
  "password-needed": Record<never, never>;
  /** Without encryption, and not on this machine. */
  "unsafe-mail-server": { server: "smtp" | "imap" };
  /** Something between us and a mail server, or a name server; `code` of it says what. */
  "mail-fault": { fault: ToldMailFault };
  /** A message is out, and nobody has answered it yet. */
  locked: { sentAt: string };
  /** The contact, or null where there is none, has no mail address on file. */
  "no-address": { contact: string | null };
  "no-mail-account": Record<never, never>;
  /** Hard: only the facts of the case can change it. */
  "not-to-be-sent": { why: Barrier };
  /** The rules that found a `must` which was not, or cannot be, accepted. */
  "review-stops": { rules: RuleId[] };
  /** There is a message on its way out already. */
  "under-way": { id: string; state: MessageState };
  /** The message stands where this cannot be done to it. */
  "too-late": { id: string; state: MessageState };
  "unusable-moment": { found: string; latestDays: number };
  "too-large": { limit: number };
  "unsupported-media-type": { expected: string };
  "method-not-allowed": { allowed: string[] };
  "foreign-host": { found: string };
  "cross-site": { from: string };
  "too-slow": { seconds: number };
  /** The disk has no room; what was kept before is untouched. */
  "storage-full": Record<never, never>;
}
export type RefusalCode = keyof RefusalDetails;

/** Thrown by operations and doors; each door turns every code into its own terms. */
export class Refusal<C extends RefusalCode = RefusalCode> extends Error {
  readonly code: C;
  readonly details: RefusalDetails[C];

  constructor(code: C, details: RefusalDetails[C]) {
    super(code);
    this.name = "Refusal";
    this.code = code;
    this.details = details;
  }
}

/** A fault with its words, in the language of the request. */
export interface ToldFault extends Fault {
  message: string;
}

type Told<D> = D extends { faults: Fault[] } ? Omit<D, "faults"> & { faults: ToldFault[] } : D;

/** What the HTTP door answers instead of a result: a refusal, or a fault of ours that it says nothing more about. */
export type ErrorBody = {
  error:
    | { [C in RefusalCode]: { code: C; message: string } & Told<RefusalDetails[C]> }[RefusalCode]
    | { code: "internal-fault"; message: string };
};
