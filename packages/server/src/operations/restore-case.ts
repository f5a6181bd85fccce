import * as z from "zod/mini";
import { operation } from "./operation.ts";
import { foundOrRefuse } from "./or-refuse.ts";
import { caseId, storedCase } from "./shapes/case-shapes.ts";

export const restoreCase = operation({
  name: "restore-case",
  route: "POST /api/cases/{id}/restore",
  summary: "Bring a deleted case back as it was",
  input: z.strictObject({ id: caseId }),
  output: storedCase,
  async run({ store }, { id }) {
    return foundOrRefuse(await store.cases.restore(id));
  },
});
