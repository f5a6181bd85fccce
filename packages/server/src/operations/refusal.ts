import type { Fault } from "@efterklang/core/case-file/fault";
import type { StoredCase } from "../store/store.ts";

/** Why something was not done, where the person or the caller can act on it, with what each code carries. */
export interface RefusalDetails {
  "not-found": { what: "case" | "route" | "deletion" };
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
  /** A message is out, and nobody has answered it yet. */
  locked: { sentAt: string };
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
