import * as z from "zod/mini";
import { operation } from "./operation.ts";
import { settings } from "./shapes/case-shapes.ts";

export const readSettings = operation({
  name: "read-settings",
  route: "GET /api/settings",
  summary: "What is set for every case",
  input: z.strictObject({}),
  output: settings,
  async run({ store }) {
    return (await store.settings.read()) ?? { candidate: { address: [] } };
  },
});
