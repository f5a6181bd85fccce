import type { PrincipleId } from "../principles/principle.ts";
import type { Edit, Span } from "../text/span.ts";
import type { RuleId } from "./rule-ids.ts";

export type Severity = "must" | "should" | "could";

/** What is wrong, where, and how to mend it. Spans are of the body unless `in` says subject. */
export interface Finding {
  rule: RuleId;
  principle: PrincipleId;
  severity: Severity;
  in?: "subject";
  span: Span;
  /** Values for the message: plain strings and numbers. */
  params: Readonly<Record<string, string | number>>;
  /** Alternatives to choose one from, best first; empty where words must be found by the writer. */
  edits: Edit[];
}
