import * as z from "zod/mini";
import { operation } from "./operation.ts";
import { writtenOrRefuse } from "./or-refuse.ts";
import { caseId, draftText, revisionNumber, storedCase } from "./shapes/case-shapes.ts";

export const saveDraft = operation({
  name: "save-draft",
  route: "PUT /api/cases/{id}/draft",
  summary: "Keep the text being written for a case",
  input: z.strictObject({ id: caseId, ...draftText, revision: revisionNumber }),
  output: storedCase,
  async run({ store, now }, { id, channel, subject, body, revision }) {
    const draft = { channel, subject, body, updatedAt: now };
    return writtenOrRefuse(await store.drafts.save(id, draft, revision));
  },
});
