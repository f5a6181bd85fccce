const PREFIX = "efterklang/by-hand/";

/** Whether the letter of a case is written by hand; remembered in this browser. */
export function isByHand(id: string): boolean {
  try {
    return localStorage.getItem(PREFIX + id) !== null;
  } catch {
    return false;
  }
}

/** Remembers how the letter is written. */
export function keepByHand(id: string, byHand: boolean): void {
  try {
    if (byHand) localStorage.setItem(PREFIX + id, "true");
    else localStorage.removeItem(PREFIX + id);
  } catch {
    // Then it is asked again at the next visit.
  }
}
