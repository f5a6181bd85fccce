import type * as z from "zod/mini";
import type { Fault, FaultCode } from "./fault.ts";
import { type Path, pathText, valueAt } from "./path.ts";

const TYPE_WORDS: Record<string, string> = {
  string: "text",
  number: "number",
  boolean: "yes-or-no",
  array: "list",
  object: "object",
};

/** Says in the contract's terms what the schema library found wrong with `value`. */
export function faultOfIssue(issue: z.core.$ZodIssue, value: unknown): Fault {
  const path = issue.path as Path;
  const found = valueAt(value, path);
  const fault = (code: FaultCode, params: Fault["params"] = {}): Fault => ({
    path: pathText(path),
    code,
    params,
  });
  if (found === undefined && path.length > 0) return fault("missing");
  switch (issue.code) {
    case "invalid_type":
      return fault("wrong-type", {
        expected: TYPE_WORDS[issue.expected] ?? issue.expected,
        found: typeWord(found),
      });
    case "invalid_value":
      return path.length === 1 && path[0] === "format"
        ? fault("wrong-format", { found: shown(found) })
        : fault("not-one-of", { allowed: issue.values.map(String), found: shown(found) });
    case "too_big":
      return fault(Array.isArray(found) ? "too-many" : "too-long", {
        limit: Number(issue.maximum),
      });
    case "too_small":
      return fault("too-short");
    // Without what was found: it may be a password.
    case "invalid_format":
      return fault("unusable-text");
    case "custom":
      return fault(issue.params?.["fault"] as FaultCode, { found: shown(found) });
    default:
      return fault("wrong-type", { expected: "text", found: typeWord(found) });
  }
}

function typeWord(found: unknown): string {
  if (found === null) return "null";
  return TYPE_WORDS[Array.isArray(found) ? "array" : typeof found] ?? "object";
}

/** A found value short enough for one line. */
export function shown(found: unknown): string {
  const text = typeof found === "string" ? found : typeWord(found);
  const oneLine = text.replace(/\s/g, " ");
  return oneLine.length > 60 ? `${oneLine.slice(0, 59)}…` : oneLine;
}
