import * as z from "zod/mini";
import { operation } from "./operation.ts";
import { storedCase } from "./shapes/case-shapes.ts";

export const listCases = operation({
  name: "list-cases",
  route: "GET /api/cases",
  summary: "Every case that is not deleted, latest change first",
  input: z.strictObject({}),
  output: z.strictObject({ cases: z.array(storedCase) }),
  async run({ store }) {
    return { cases: await store.cases.list() };
  },
});
