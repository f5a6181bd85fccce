import type { KeptCaseFile } from "../api.ts";
import { client } from "../client.ts";
import { unsavedIds, unsavedOf } from "../safety-net.ts";

/** Every process that can be read, and the ids of those that cannot. */
export interface Fetched {
  cases: KeptCaseFile[];
  damaged: readonly string[];
}

/** Every process: the server's, with what this browser has not been able to save laid over them. */
export async function fetchCases(): Promise<Fetched> {
  const { cases, damaged } = await client("GET /api/cases", {});
  const files = new Map(cases.map(({ id, caseFile }) => [id, caseFile]));
  for (const id of unsavedIds()) {
    const unsaved = unsavedOf(id);
    // One that the server knew and lists no more is deleted; what was typed for it is offered where it was typed.
    if (unsaved?.caseFile && (unsaved.revision === 0 || files.has(id)))
      files.set(id, unsaved.caseFile);
  }
  return { cases: [...files.values()], damaged };
}
