import * as z from "zod/mini";
import { operation } from "./operation.ts";

/** `instance` lets a second start recognise the server that has the same data folder. */
export const health = operation({
  name: "health",
  route: "GET /api/health",
  summary: "That the server answers, and which one it is",
  input: z.strictObject({}),
  output: z.strictObject({
    product: z.literal("efterklang"),
    version: z.string(),
    instance: z.string(),
  }),
  async run({ version, instance }) {
    return { product: "efterklang" as const, version, instance };
  },
});
