import * as z from "zod/mini";
import { operation } from "./operation.ts";
import { Refusal } from "./refusal.ts";
import { caseId } from "./shapes/case-shapes.ts";

export const deleteCase = operation({
  name: "delete-case",
  route: "DELETE /api/cases/{id}",
  summary: "Put a case away; it can be brought back for a while",
  input: z.strictObject({ id: caseId }),
  output: z.strictObject({ id: caseId, deletedAt: z.string() }),
  async run({ store, now }, { id }) {
    if (!(await store.cases.delete(id, now))) throw new Refusal("not-found", { what: "case" });
    return { id, deletedAt: now };
  },
});
