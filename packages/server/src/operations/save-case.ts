import * as z from "zod/mini";
import { operation } from "./operation.ts";
import { caseFileOrRefuse, writtenOrRefuse } from "./or-refuse.ts";
import { Refusal } from "./refusal.ts";
import { caseFileInput, caseId, revisionNumber, storedCase } from "./shapes/case-shapes.ts";

/** The case file may leave its id out, but not name another case: that would write one process over another. */
export const saveCase = operation({
  name: "save-case",
  route: "PUT /api/cases/{id}",
  summary: "Write a case file over the revision that it was made from",
  input: z.strictObject({ id: caseId, revision: revisionNumber, caseFile: caseFileInput }),
  output: storedCase,
  async run({ store, now }, { id, revision, caseFile }) {
    const read = caseFileOrRefuse(caseFile);
    if (read.id !== undefined && read.id !== id) {
      const params = { allowed: [id], found: read.id };
      throw new Refusal("invalid-case-file", {
        faults: [{ path: "id", code: "not-one-of", params }],
      });
    }
    return writtenOrRefuse(await store.cases.replace({ ...read, id }, revision, now));
  },
});
