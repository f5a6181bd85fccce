import type { Fault } from "./fault.ts";
import { MAX_DEPTH } from "./structure.ts";

/** Largest case file, in UTF-16 code units: ten times a long process with its whole correspondence. */
export const MAX_CASE_FILE = 2 * 1024 * 1024;

/** How much JSON is read: UTF-16 code units, and levels of brackets. */
export interface JsonLimits {
  size: number;
  depth: number;
}

const CASE_FILE_LIMITS: JsonLimits = { size: MAX_CASE_FILE, depth: MAX_DEPTH };

/** Parses JSON text within limits, a case file's unless told otherwise; a byte order mark is skipped. Never throws. */
export function readJson(
  text: string,
  { size, depth }: JsonLimits = CASE_FILE_LIMITS,
): { ok: true; value: unknown } | { ok: false; fault: Fault } {
  const json = text.startsWith("\uFEFF") ? text.slice(1) : text;
  if (json.length > size) return failed("too-large", { limit: size });
  if (json.trim() === "") return failed("empty", {});
  if (deepest(json) > depth) return failed("too-deep", { limit: depth });
  try {
    return { ok: true, value: JSON.parse(json) };
  } catch {
    return failed("not-json", {});
  }
}

function failed(code: Fault["code"], params: Fault["params"]): { ok: false; fault: Fault } {
  return { ok: false, fault: { path: "", code, params } };
}

/** The deepest nesting of brackets outside strings. Counted before parsing, since parsers recurse. */
function deepest(json: string): number {
  let depth = 0;
  let most = 0;
  let inString = false;
  for (let i = 0; i < json.length; i++) {
    const character = json[i];
    if (inString) {
      if (character === "\\") i++;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === "[" || character === "{") most = Math.max(most, ++depth);
    else if (character === "]" || character === "}") depth--;
  }
  return most;
}
