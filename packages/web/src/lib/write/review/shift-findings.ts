import type { Edit, Span } from "@efterklang/core/text/span";

interface Placed {
  in?: "subject";
  span: Span;
  edits: Edit[];
}

/** The one passage in which two texts differ: where it begins, and where it ends in each. */
export interface Change {
  start: number;
  oldEnd: number;
  newEnd: number;
}

/** The smallest passage that was changed between two texts, or null where they are the same. */
export function changeBetween(old: string, now: string): Change | null {
  if (old === now) return null;
  const shorter = Math.min(old.length, now.length);
  let start = 0;
  while (start < shorter && old.charCodeAt(start) === now.charCodeAt(start)) start++;
  let same = 0;
  while (
    same < shorter - start &&
    old.charCodeAt(old.length - 1 - same) === now.charCodeAt(now.length - 1 - same)
  )
    same++;
  return { start, oldEnd: old.length - same, newEnd: now.length - same };
}

/**
 * The findings of a text where they stand after it was changed: those behind the change move along, and those that
 * it touches are left out, since nobody knows any more whether they hold.
 */
export function shiftFindings<Finding extends Placed>(
  findings: readonly Finding[],
  place: "subject" | "body",
  old: string,
  now: string,
): readonly Finding[] {
  const change = changeBetween(old, now);
  if (change === null) return findings;
  const by = change.newEnd - change.oldEnd;
  const ends = change.newEnd > change.start;
  // A letter typed right at a passage makes another word of it.
  const last = change.start - (ends && LETTER.test(now.charAt(change.start)) ? 1 : 0);
  const first = change.oldEnd + (ends && LETTER.test(now.charAt(change.newEnd - 1)) ? 1 : 0);
  return findings.flatMap((finding) => {
    if ((finding.in ?? "body") !== place || isEmpty(finding.span)) return [finding];
    const reach = [finding.span, ...finding.edits.map(({ span }) => span)];
    if (reach.every(({ end }) => end <= last)) return [finding];
    if (!reach.every(({ start }) => start >= first)) return [];
    const move = ({ start, end }: Span) => ({ start: start + by, end: end + by });
    const edits = finding.edits.map((edit) => ({ ...edit, span: move(edit.span) }));
    return [{ ...finding, span: move(finding.span), edits }];
  });
}

const LETTER = /[\p{L}\p{N}]/u;

/** Of the whole message, and of no place in it. */
function isEmpty({ start, end }: Span): boolean {
  return start === end;
}
