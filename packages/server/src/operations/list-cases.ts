import * as z from "zod/mini";
import { operation } from "./operation.ts";
import { storedCase } from "./shapes/case-shapes.ts";

export const listCases = operation({
  name: "list-cases",
  route: "GET /api/cases",
  summary: "Every case that is not deleted, latest change first",
  input: z.strictObject({}),
  output: z.strictObject({
    cases: z.array(storedCase),
    /** The ids of those that are kept and cannot be read: the others are shown all the same. */
    damaged: z.array(z.string()),
  }),
  async run({ store }) {
    const { cases, damaged } = await store.cases.listAll();
    return { cases, damaged: damaged.map(({ id }) => id) };
  },
});
