import type { Passage } from "./intake-document.ts";
import { spanIn, type View } from "./view.ts";

const REFERENCE =
  /\b(?:ref(?:erence)?(?:\.| ?nr\.?| ?no\.?)?(?: no\.?| nr\.?)?|job[- ]?(?:id|nr\.?|no\.?|number|ref\.?)|sags?nr\.?|sagsnummer|journal(?:nr\.?|nummer)|opslags?(?:nr\.?|nummer)|stillings?[- ]?(?:id|nr\.?|nummer)|req(?:uisition)?[- ]?(?:id|no\.?|(?=#))|(?<=\()id|quick(?:nr\.?|[- ]nr\.?))\s{0,2}[:#]?\s{0,2}([A-Z0-9][A-Z0-9/_.-]{1,30}[A-Z0-9])/giu;

/** The number under which the employer keeps the position; null where none is named. */
export function findReference(view: View): Passage | null {
  for (const match of view.text.matchAll(REFERENCE)) {
    const value = match[1]!;
    if (!/\d/.test(value)) continue;
    const at = match.index + match[0].length - value.length;
    return { value, ...spanIn(view, at, at + value.length) };
  }
  return null;
}
