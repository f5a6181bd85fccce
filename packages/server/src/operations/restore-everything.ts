import * as z from "zod/mini";
import { operation } from "./operation.ts";
import { Refusal } from "./refusal.ts";

export const restoreEverything = operation({
  name: "restore-everything",
  route: "POST /api/everything/restore",
  summary: "Bring back all that was deleted last by deleting everything",
  input: z.strictObject({}),
  output: z.strictObject({ cases: z.int() }),
  async run({ store }) {
    const cases = await store.everything.restore();
    if (cases === null) throw new Refusal("not-found", { what: "deletion" });
    return { cases };
  },
});
