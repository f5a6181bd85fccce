import type { ListResponse } from "imapflow";
import { FOLDERS } from "./fetch-limits.ts";

/** A folder in which an answer may lie. */
export interface FolderToRead {
  path: string;
  /** What the server holds to be junk is asked about, however much speaks for it. */
  isJunk: boolean;
}

type Listed = Pick<ListResponse, "path" | "specialUse" | "flags">;

/** Own mail, and what is thrown away. Gmail's \Important and \Flagged show what lies elsewhere. */
const LEFT_OUT = new Set(["\\Sent", "\\Drafts", "\\Trash", "\\Flagged", "\\Important"]);

/**
 * Where to look for answers, the inbox first. Where one folder holds everything (Gmail's \All), that one, the inbox
 * for its quick news, and junk, which is not in it.
 */
export function foldersToRead(listed: readonly Listed[]): FolderToRead[] {
  const all = listed.some(({ specialUse }) => specialUse === "\\All");
  const wanted = listed.filter(({ path, specialUse = "", flags }) => {
    if (flags.has("\\Noselect") || flags.has("\\NonExistent")) return false;
    if (LEFT_OUT.has(specialUse)) return false;
    return !all || isInbox(path) || ["\\All", "\\Junk"].includes(specialUse);
  });
  return wanted
    .map(({ path, specialUse }) => ({ path, isJunk: specialUse === "\\Junk" }))
    .toSorted((one, other) => Number(isInbox(other.path)) - Number(isInbox(one.path)))
    .slice(0, FOLDERS);
}

function isInbox(path: string): boolean {
  return path.toUpperCase() === "INBOX";
}
