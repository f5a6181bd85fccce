import type { DraftText, KeptCaseFile } from "../api.ts";
import { client, Refused } from "../client.ts";

/** What a save builds on: the case, the revision that is known, and whether the page is being closed meanwhile. */
interface Save {
  id: string;
  revision: number;
  leaving: boolean;
}

/** Sends a case that the server has not seen, and answers the revision it has there. Throws as `client` does. */
export async function createCase(caseFile: KeptCaseFile, leaving: boolean): Promise<number> {
  const { id } = caseFile;
  try {
    return (await client("POST /api/cases", { caseFile }, { keepalive: leaving })).revision;
  } catch (error) {
    if (!(error instanceof Refused && error.code === "id-taken")) throw error;
    // An earlier try arrived and only its answer was lost: the id is drawn at random, so it is ours.
    const { revision } = await client("GET /api/cases/{id}", { id }, { fresh: true });
    return sendFile({ id, revision, leaving }, caseFile);
  }
}

/** Sends the case file, and answers the new revision. */
export async function sendFile(
  { id, revision, leaving }: Save,
  caseFile: KeptCaseFile,
): Promise<number> {
  const input = { id, revision, caseFile };
  return (await client("PUT /api/cases/{id}", input, { keepalive: leaving })).revision;
}

/** Sends the draft, and answers the new revision. */
export async function sendDraft(
  { id, revision, leaving }: Save,
  draft: DraftText,
): Promise<number> {
  const input = { id, revision, ...draft };
  return (await client("PUT /api/cases/{id}/draft", input, { keepalive: leaving })).revision;
}
