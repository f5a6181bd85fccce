import type { DraftText } from "../api.ts";

/** A text that gave way to another one. */
export interface Version {
  text: DraftText;
  /** ISO 8601. */
  keptAt: string;
}

const PREFIX = "efterklang/versions/";
/** More to choose from than this is no help. */
const MOST = 12;
/** What is unsaved has the first right to the browser's little room: versions together take no more than this. */
const MOST_CHARACTERS = 250_000;

/** Where versions are kept; the browser's own storage, or what a test puts in its place. */
type Shelf = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/** The versions kept for a case, newest first. */
export function versionsOf(id: string, shelf?: Shelf): readonly Version[] {
  try {
    const kept: unknown = JSON.parse((shelf ?? localStorage).getItem(PREFIX + id) ?? "[]");
    return Array.isArray(kept) ? kept.filter(isVersion) : [];
  } catch {
    return [];
  }
}

/** Puts a text first among the versions; a text that is there already moves up. Blank ones are not kept. */
export function withVersion(
  versions: readonly Version[],
  text: DraftText,
  keptAt: string,
): readonly Version[] {
  if (text.body.trim() === "") return versions;
  const others = versions.filter((version) => !saysTheSame(version.text, text));
  return [{ text, keptAt }, ...others].slice(0, MOST);
}

/** Keeps them in the browser; where it has no room they last as long as the page is open. */
export function keepVersions(id: string, versions: readonly Version[], shelf?: Shelf): void {
  try {
    (shelf ?? localStorage).setItem(PREFIX + id, JSON.stringify(fitting(versions)));
  } catch {
    // Half a list is no promise kept: better the one that was there before.
  }
}

/** Lets go of everything kept for a case. */
export function forgetVersions(id: string, shelf?: Shelf): void {
  try {
    (shelf ?? localStorage).removeItem(PREFIX + id);
  } catch {
    // Storage that refuses to be written holds nothing to forget.
  }
}

/** Whether two texts read the same to their reader. */
export function saysTheSame(one: DraftText, other: DraftText): boolean {
  return one.body === other.body && (one.subject ?? "") === (other.subject ?? "");
}

function fitting(versions: readonly Version[]): readonly Version[] {
  let room = MOST_CHARACTERS;
  return versions.filter(({ text }) => {
    const fits = text.body.length <= room;
    if (fits) room -= text.body.length;
    return fits;
  });
}

function isVersion(value: unknown): value is Version {
  const { text, keptAt } = (value ?? {}) as Partial<Version>;
  return typeof text?.body === "string" && typeof keptAt === "string";
}
