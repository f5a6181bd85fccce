/** Everything that can be wrong with a case file. The comment names a code's parameters. */
export const FAULT_CODES = [
  "empty",
  "not-json",
  "too-large", // limit: bytes
  "too-deep", // limit: levels
  "forbidden-key", // key
  "missing",
  "wrong-format", // found?
  "wrong-type", // expected: object | list | text | number | yes-or-no, found: the same or null
  "not-one-of", // allowed: string[], found
  "not-an-instant", // found
  "not-a-day", // found
  "unknown-time-zone", // found
  "too-short",
  "unusable-text",
  "too-long", // limit: characters
  "too-many", // limit: entries
  "unknown-contact", // found
  "duplicate-id", // found
  "end-before-start",
  "kind-not-theirs", // from, kind
] as const;
export type FaultCode = (typeof FAULT_CODES)[number];

/** One thing that makes a case file unusable. `path` names the field (`interviews[0].endAt`), "" the whole. */
export interface Fault {
  path: string;
  code: FaultCode;
  params: Readonly<Record<string, string | number | readonly string[]>>;
}
