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
/** Each window keeps its own, so that two windows with the same case do not write over each other. */
const WINDOW = Math.random().toString(36).slice(2);

interface Kept extends Unsaved {
  /** Milliseconds since 1970. */
  at: number;
}

const keyOf = (id: string, window: string) => `${PREFIX}${encodeURIComponent(id)}/${window}`;

/**
 * Keeps unsaved typing in the browser's own storage, so that it outlives a closed tab and a server that is gone.
 * Answers false where the browser has no room or allows no storage: then only the server's copy holds.
 */
export function keepUnsaved(id: string, unsaved: Unsaved): boolean {
  try {
    localStorage.setItem(keyOf(id, WINDOW), JSON.stringify({ ...unsaved, at: Date.now() }));
    return true;
  } catch {
    return false;
  }
}

/** What is kept for a case, by this window or else the latest by another; null where nothing is. */
export function unsavedOf(id: string): Unsaved | null {
  return newestOf(id)?.unsaved ?? null;
}

/** The same, and from now on it is this window's to keep. */
export function takeUnsaved(id: string): Unsaved | null {
  const newest = newestOf(id);
  if (newest === null) return null;
  if (newest.key !== keyOf(id, WINDOW) && keepUnsaved(id, newest.unsaved)) remove(newest.key);
  return newest.unsaved;
}

/** Ends this window's keeping, once the server has it or the person has let go of it; what others keep stays. */
export function releaseUnsaved(id: string): void {
  remove(keyOf(id, WINDOW));
}

/** Ends all keeping for a case that is deleted. */
export function releaseDeleted(id: string): void {
  for (const { key } of entriesOf(id)) remove(key);
}

/** The ids of all cases with something unsaved. */
export function unsavedIds(): string[] {
  return [...new Set(keys().map((key) => decodeURIComponent(key.split("/")[2] ?? "")))];
}

function newestOf(id: string): { key: string; unsaved: Kept } | null {
  const entries = entriesOf(id);
  const own = entries.find(({ key }) => key === keyOf(id, WINDOW));
  return own ?? entries.toSorted((a, b) => b.unsaved.at - a.unsaved.at)[0] ?? null;
}

function entriesOf(id: string): { key: string; unsaved: Kept }[] {
  return keys()
    .filter((key) => key.startsWith(keyOf(id, "")))
    .flatMap((key) => {
      const unsaved = read(key);
      return unsaved === null ? [] : [{ key, unsaved }];
    });
}

function keys(): string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(PREFIX));
  } catch {
    return [];
  }
}

function read(key: string): Kept | null {
  try {
    return JSON.parse(localStorage.getItem(key) ?? "null") as Kept | null;
  } catch {
    return null;
  }
}

function remove(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Storage that refuses to be written holds nothing to release.
  }
}
