import type { Edit, Span } from "@efterklang/core/text/span";

/** What a field for text can be asked to do, whatever it is made of. Places are UTF-16 code units of its text. */
export interface TextFieldHandle {
  focus(): void;
  /** Selects a passage and brings it into sight. */
  select(span: Span): void;
  /** Takes a mend as if it had been typed, so that it can be undone like anything typed. */
  mend(edit: Edit): void;
  /** How far below the upper edge of the window a place stands, in CSS pixels; null where nobody knows. */
  topOf(place: number): number | null;
}

/** A passage that something is said about. */
export interface MarkedPassage {
  span: Span;
  severity: "must" | "should" | "could";
  /** True for the one that is being looked at. */
  open: boolean;
}

/**
 * Does what moves the focus into a field, and puts the focus back where it was. On a phone the keyboard does not come
 * up for a mend that is taken beside the text.
 */
export function keepingFocus(work: () => void): void {
  const before = document.activeElement;
  work();
  if (
    before instanceof HTMLElement &&
    before !== document.activeElement &&
    before !== document.body
  )
    before.focus({ preventScroll: true });
}
