import type { Severity } from "@efterklang/core/rules/finding";

/** What a passage is underlined for; `open` is the one that is being looked at. */
export type Paint = Severity | "open";

/** A passage of a field and how it is painted. */
export interface Painted {
  range: Range;
  paint: Paint;
}

const PAINTS = ["could", "should", "must", "open"] as const satisfies readonly Paint[];
const fields = new Map<object, readonly Painted[]>();

/**
 * Underlines passages of one field, in place of those that were underlined there before. The text itself is not
 * touched, so that caret, composition and undo know nothing of it. The looks are in TextField.svelte.
 */
export function paint(field: object, passages: readonly Painted[]): void {
  fields.set(field, passages);
  apply();
}

/** Takes every underline off a field that goes away. */
export function unpaint(field: object): void {
  fields.delete(field);
  apply();
}

function apply(): void {
  const all = [...fields.values()].flat();
  PAINTS.forEach((kind, priority) => {
    const ranges = all.filter((painted) => painted.paint === kind).map(({ range }) => range);
    const highlight = new Highlight(...ranges);
    // Where two findings overlap the weightier one shows.
    highlight.priority = priority;
    CSS.highlights.set(`finding-${kind}`, highlight);
  });
}
