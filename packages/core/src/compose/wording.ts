import type { Condition, Wording, Wordings } from "../language/compose-words.ts";
import type { Register } from "../plan/plan-types.ts";

/** Values for slots; one without a value is null or missing. */
export type Slots = Readonly<Record<string, string | null | undefined>>;

/** A group that may be left out, or a slot. One pass, so that a value is never taken for a template. */
const HOLE = /\[([^[\]]*)\]|\{([A-Za-z]+)\}/g;
const SLOT = /\{([A-Za-z]+)\}/g;

/**
 * Fills the slots of a wording, leaves out groups that cannot be filled, and gives null where the rest cannot. A name that ends in
 * a stop does not double it.
 */
export function fill(text: string, slots: Slots): string | null {
  let complete = true;
  const filled = text.replace(HOLE, (hole, group: string | undefined) => {
    const value = fillSlots(group ?? hole, slots);
    if (value === null && group === undefined) complete = false;
    return value ?? "";
  });
  return complete ? capitalised(filled.replace(/\.\.(?!\.)/g, ".")) : null;
}

/** A filled wording with what it came from. */
export interface Filled {
  text: string;
  source: string;
}

/** The wordings that fit register and scene, filled in. */
export function fitting(
  { both, formal, neutral }: Wordings,
  register: Register,
  conditions: ReadonlySet<Condition>,
  slots: Slots,
): Filled[] {
  const own = (register === "formal" ? formal : neutral) ?? [];
  return [...both, ...own].flatMap((wording) => {
    if (typeof wording !== "string" && !conditions.has(wording.only)) return [];
    const source = textOf(wording);
    const text = fill(source, slots);
    return text === null ? [] : [{ text, source }];
  });
}

/** The text of a wording, whether or not it has a condition. */
export function textOf(wording: Wording): string {
  return typeof wording === "string" ? wording : wording.text;
}

/** Words as the length limit counts them: runs without blanks that hold a letter or a digit. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** The first letter of every sentence as a capital, for slots that begin one. */
export function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase("da") + text.slice(1);
}

function fillSlots(text: string, slots: Slots): string | null {
  let complete = true;
  const filled = text.replace(SLOT, (_, name: string) => {
    const value = slots[name];
    if (value === null || value === undefined || value === "") complete = false;
    return value ?? "";
  });
  return complete ? filled : null;
}
