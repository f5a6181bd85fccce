import * as z from "zod/mini";
import { operation } from "./operation.ts";
import { foundOrRefuse } from "./or-refuse.ts";
import { caseId, storedCase } from "./shapes/case-shapes.ts";

export const readCase = operation({
  name: "read-case",
  route: "GET /api/cases/{id}",
  summary: "One case with its draft",
  input: z.strictObject({ id: caseId }),
  output: storedCase,
  async run({ store }, { id }) {
    return foundOrRefuse(await store.cases.read(id));
  },
});
