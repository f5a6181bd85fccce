import type { Fault } from "./fault.ts";
import { type Path, pathText } from "./path.ts";

/** Deepest nesting of a case file: the contract's own shapes reach four, the rest is room for added fields. */
export const MAX_DEPTH = 32;

const FORBIDDEN_KEYS = new Set(["__proto__"]);

/** Faults in how a value is built, whatever it means: nested too deep, or with a key that could poison a prototype. */
export function structureFaults(value: unknown): Fault[] {
  const faults: Fault[] = [];
  visit(value, [], faults);
  return faults;
}

function visit(value: unknown, path: Path, faults: Fault[]): void {
  if (typeof value !== "object" || value === null || faults.length >= 100) return;
  if (path.length >= MAX_DEPTH) {
    faults.push({ path: pathText(path), code: "too-deep", params: { limit: MAX_DEPTH } });
    return;
  }
  for (const key of Object.keys(value)) {
    const step = Array.isArray(value) ? Number(key) : key;
    if (FORBIDDEN_KEYS.has(key)) {
      faults.push({ path: pathText([...path, step]), code: "forbidden-key", params: { key } });
    } else {
      visit((value as Record<string, unknown>)[key], [...path, step], faults);
    }
  }
}
