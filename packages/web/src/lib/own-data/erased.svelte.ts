import { flushAll, forgetAllCases } from "../case/open-case.ts";
import { clock } from "../clock.svelte.ts";
import { client, Refused } from "../client.ts";
import { fetchSettings, resetSettings } from "../settings.svelte.ts";
import { tellTabs } from "../tabs.ts";

/** How long ago everything was deleted, for as long as it can be brought back. */
export interface Erased {
  cases: number;
  /** From here on, by this device's clock, it is gone for good. */
  goneAt: string;
}

const OURS = "efterklang";
/** Holds nothing of anybody's, so that a reload still offers to undo. */
const MARK = "efterklang/erased";

let current: Erased | null = $state.raw(remembered());
/** What the browser itself kept, for the undo. */
let kept: [string, string][] = [];

/** The deletion of everything that can still be undone here, or null. */
export const erased = {
  get current(): Erased | null {
    return current;
  },
  /** Stops offering to bring it back. */
  settle(): void {
    mark(null);
  },
};

/** Deletes everything, on the server and in this browser. Throws as `client` does, and then nothing is deleted. */
export async function eraseEverything(): Promise<void> {
  // What is brought back later is what was there last.
  await flushAll();
  const { cases, deletedAt, goneAt } = await client("DELETE /api/everything", {});
  forgetAllCases();
  // Fetched apart, as this file is part of every place.
  await import("../intake/shared-cache.ts").then(
    ({ forgetShared }) => forgetShared(),
    () => undefined,
  );
  kept = takeOurs();
  resetSettings();
  // By this clock, which need not be the server's.
  const left = Date.parse(goneAt) - Date.parse(deletedAt);
  mark({ cases, goneAt: new Date(Date.parse(clock.look()) + left).toISOString() });
  tellTabs({ kind: "emptied" });
}

/** Brings back what was deleted; answers false where it is too late. Throws `Unreachable`. */
export async function bringEverythingBack(): Promise<boolean> {
  try {
    await client("POST /api/everything/restore", {});
  } catch (error) {
    if (error instanceof Refused) return false;
    throw error;
  }
  for (const [key, value] of kept) localStorage.setItem(key, value);
  kept = [];
  mark(null);
  await fetchSettings();
  tellTabs({ kind: "changed" });
  return true;
}

/** Takes everything of this app out of the browser's storage. */
function takeOurs(): [string, string][] {
  try {
    const entries = Object.entries({ ...localStorage }).filter(([key]) => key.startsWith(OURS));
    for (const [key] of entries) localStorage.removeItem(key);
    for (const key of Object.keys(sessionStorage))
      if (key.startsWith(OURS)) sessionStorage.removeItem(key);
    return entries as [string, string][];
  } catch {
    return [];
  }
}

function mark(next: Erased | null): void {
  current = next;
  try {
    if (next === null) sessionStorage.removeItem(MARK);
    else sessionStorage.setItem(MARK, JSON.stringify(next));
  } catch {
    // Then the offer ends with a reload.
  }
}

function remembered(): Erased | null {
  try {
    return JSON.parse(sessionStorage.getItem(MARK) ?? "null") as Erased | null;
  } catch {
    return null;
  }
}
