import type { KeptCaseFile, StoredCase } from "../api.ts";
import { client, Refused, Unreachable } from "../client.ts";
import { releaseUnsaved, takeUnsaved, type Unsaved, unsavedIds } from "../safety-net.ts";
import { hearTabs } from "../tabs.ts";
import { CaseWork, draftText } from "./case-work.svelte.ts";

/** Cases in work, so that going from page to page does not drop what has not reached the server yet. */
const inWork = new Map<string, CaseWork>();
/** Cases being opened: whoever asks meanwhile gets the same one, so that no two of them save against each other. */
const opening = new Map<string, Promise<CaseWork>>();

/** Opens a case, with whatever an earlier visit could not save. Throws `Unreachable` or `Refused`. */
export async function openCase(id: string): Promise<CaseWork> {
  const known = inWork.get(id);
  if (known?.unsaved) return known;
  const begun = opening.get(id) ?? fetchCase(id).finally(() => opening.delete(id));
  opening.set(id, begun);
  return begun;
}

/** Starts a case that nobody has seen; it reaches the server with its first change. */
export function beginCase(caseFile: KeptCaseFile): CaseWork {
  const work = new CaseWork({ id: caseFile.id, revision: 0, caseFile, draft: null });
  inWork.set(work.id, work);
  return work;
}

/** Lets go of a case that was deleted, so that nothing of it is sent again. */
export function forgetCase(id: string): void {
  inWork.get(id)?.abandon();
  inWork.delete(id);
}

/** Lets go of all of them, when everything was deleted. */
export function forgetAllCases(): void {
  for (const id of inWork.keys()) forgetCase(id);
}

/** True while something typed has not reached the server. */
export function isAnythingUnsaved(): boolean {
  return [...inWork.values()].some((work) => work.unsaved);
}

/** True while something typed is neither with the server nor in the browser's storage: it would go with the page. */
export function wouldBeLost(): boolean {
  return [...inWork.values()].some((work) => work.unsaved && !work.kept);
}

/** After the server was gone: sends what waits, and takes over what has changed meanwhile. */
export async function catchUp(): Promise<void> {
  await flushAll();
  await Promise.all([...inWork.values()].map((work) => work.refresh()));
}

hearTabs((news) => {
  if (news.kind === "saved") void inWork.get(news.id)?.hearOf(news.revision);
  if (news.kind === "deleted") inWork.get(news.id)?.hearOfDeletion();
  if (news.kind === "changed") for (const work of inWork.values()) void work.hearOfReturn();
  if (news.kind === "emptied") for (const work of inWork.values()) work.hearOfDeletion();
});

/** Sends what is still on its way, of every case. */
export async function flushAll(leaving = false): Promise<void> {
  await Promise.all([...inWork.values()].map((work) => work.flush(leaving)));
}

/** Takes up everything that an earlier visit could not save, and sends it. */
export async function resumeUnsaved(): Promise<void> {
  for (const id of unsavedIds()) {
    await openCase(id)
      .then((work) => work.flush())
      .catch(() => undefined);
  }
}

async function fetchCase(id: string): Promise<CaseWork> {
  try {
    const stored = await client("GET /api/cases/{id}", { id });
    const work = new CaseWork(stored);
    const unsaved = takeUnsaved(id);
    if (unsaved !== null && saysTheSame(stored, unsaved)) releaseUnsaved(id);
    else if (unsaved !== null) work.resume(unsaved);
    inWork.set(id, work);
    return work;
  } catch (error) {
    const known = inWork.get(id) ?? keptWork(id);
    const gone = error instanceof Unreachable || (error instanceof Refused && error.status === 404);
    if (known === null || !gone) throw error;
    inWork.set(id, known);
    return known;
  }
}

/** The typing kept for a case that no longer fits the server's copy is only a clash where it says something else. */
function saysTheSame(stored: StoredCase, unsaved: Unsaved): boolean {
  const file = unsaved.caseFile === null || equal(unsaved.caseFile, stored.caseFile);
  return file && (unsaved.draft === undefined || equal(unsaved.draft, draftText(stored.draft)));
}

const equal = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** What is kept of a case that the server may not know, as a case in work; null where nothing is kept. */
function keptWork(id: string): CaseWork | null {
  const unsaved = takeUnsaved(id);
  if (unsaved?.caseFile == null) return null;
  const { caseFile, revision } = unsaved;
  const work = new CaseWork({ id, revision, caseFile, draft: null });
  work.resume(unsaved);
  return work;
}
