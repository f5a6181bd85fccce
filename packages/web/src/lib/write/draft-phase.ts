/** Before or after a process ends: what was written for the one is no draft of the other. */
export type DraftPhase = "open" | "ended";

const PREFIX = "efterklang/draft-phase/";

/** What the draft of a case was last written for; remembered in this browser, and otherwise the process while it runs. */
export function draftPhase(id: string): DraftPhase {
  try {
    return localStorage.getItem(PREFIX + id) === "ended" ? "ended" : "open";
  } catch {
    return "open";
  }
}

/** Remembers what the draft is written for. */
export function keepDraftPhase(id: string, phase: DraftPhase): void {
  try {
    if (phase === "ended") localStorage.setItem(PREFIX + id, phase);
    else localStorage.removeItem(PREFIX + id);
  } catch {
    // Then the draft counts as written while the process ran.
  }
}
