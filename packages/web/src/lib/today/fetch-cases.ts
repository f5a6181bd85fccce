import type { KeptCaseFile } from "../api.ts";
import { client } from "../client.ts";
import { unsavedIds, unsavedOf } from "../safety-net.ts";

/** Every process: the server's, with what this browser has not been able to save laid over them. */
export async function fetchCases(): Promise<KeptCaseFile[]> {
  const { cases } = await client("GET /api/cases", {});
  const files = new Map(cases.map(({ id, caseFile }) => [id, caseFile]));
  for (const id of unsavedIds()) {
    const kept = unsavedOf(id)?.caseFile;
    if (kept) files.set(id, kept);
  }
  return [...files.values()];
}
