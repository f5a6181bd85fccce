const PREFIX = "efterklang/invitation-seen/";

/** Whether the reminder about LinkedIn was put away for a case in this browser. */
export function isPutAway(id: string): boolean {
  try {
    return localStorage.getItem(PREFIX + id) !== null;
  } catch {
    return false;
  }
}

export function putAway(id: string): void {
  try {
    localStorage.setItem(PREFIX + id, "true");
  } catch {
    // Then it is shown once more at the next visit.
  }
}
