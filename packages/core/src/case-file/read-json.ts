import type { Fault } from "./fault.ts";
import { MAX_DEPTH } from "./structure.ts";

/** Largest case file, in UTF-16 code units: ten times a long process with its whole correspondence. */
export const MAX_CASE_FILE = 2 * 1024 * 1024;

/** Parses JSON text within the limits of size and depth; a byte order mark is skipped. Never throws. */
export function readJson(text: string): { ok: true; value: unknown } | { ok: false; fault: Fault } {
  const json = text.startsWith("\uFEFF") ? text.slice(1) : text;
  if (json.length > MAX_CASE_FILE) return failed("too-large", { limit: MAX_CASE_FILE });
  if (json.trim() === "") return failed("empty", {});
  if (deepest(json) > MAX_DEPTH) return failed("too-deep", { limit: MAX_DEPTH });
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
