const PREFIX = "efterklang/retention-put-off/";
/** Days until a proposal that was put off is made again. */
const DAYS = 90;

/** Remembers that somebody does not want to delete the details of a case now. */
export function putOff(id: string, now: string): void {
  try {
    localStorage.setItem(PREFIX + id, now);
  } catch {
    // Then it is proposed again at the next visit.
  }
}

/** True while the proposal rests. */
export function isPutOff(id: string, now: string): boolean {
  try {
    const at = localStorage.getItem(PREFIX + id);
    return at !== null && Date.parse(now) - Date.parse(at) < DAYS * 24 * 60 * 60 * 1_000;
  } catch {
    return false;
  }
}
