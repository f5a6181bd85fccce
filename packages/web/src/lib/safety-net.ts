import type { DraftText, KeptCaseFile } from "./api.ts";

/** What has been typed and is not known to have reached the server. */
export interface Unsaved {
  /** The revision it builds on; 0 for a case that the server has not seen. */
  revision: number;
  caseFile: KeptCaseFile | null;
  /** Left out where the draft was not touched. */
  draft?: DraftText;
}

const PREFIX = "efterklang/unsaved/";

/**
 * Keeps unsaved typing in the browser's own storage, so that it outlives a closed tab and a server that is gone.
 * Answers false where the browser has no room or allows no storage: then only the server's copy holds.
 */
export function keepUnsaved(id: string, unsaved: Unsaved): boolean {
  try {
    localStorage.setItem(PREFIX + id, JSON.stringify(unsaved));
    return true;
  } catch {
    return false;
  }
}

/** What is kept for a case, or null. */
export function unsavedOf(id: string): Unsaved | null {
  try {
    const text = localStorage.getItem(PREFIX + id);
    return text === null ? null : (JSON.parse(text) as Unsaved);
  } catch {
    return null;
  }
}

/** Ends the keeping, once the server has it or the person has let go of it. */
export function releaseUnsaved(id: string): void {
  try {
    localStorage.removeItem(PREFIX + id);
  } catch {
    // Storage that refuses to be written holds nothing to release.
  }
}

/** The ids of all cases with something unsaved. */
export function unsavedIds(): string[] {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(PREFIX))
      .map((key) => key.slice(PREFIX.length));
  } catch {
    return [];
  }
}

const EARLIER = "efterklang/earlier/";

/** Keeps the text that a new wording has just replaced, so that it can be fetched back. */
export function keepEarlierDraft(id: string, draft: DraftText): void {
  try {
    localStorage.setItem(EARLIER + id, JSON.stringify(draft));
  } catch {
    // Then it can be fetched back for as long as the page is open.
  }
}

/** The text that was replaced last, or null. */
export function earlierDraft(id: string): DraftText | null {
  try {
    return JSON.parse(localStorage.getItem(EARLIER + id) ?? "null") as DraftText | null;
  } catch {
    return null;
  }
}
