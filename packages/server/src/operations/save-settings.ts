import { operation } from "./operation.ts";
import { settings } from "./shapes/case-shapes.ts";

export const saveSettings = operation({
  name: "save-settings",
  route: "PUT /api/settings",
  summary: "Set what holds for every case; what is left out is unset",
  input: settings,
  output: settings,
  async run({ store, now }, input) {
    await store.settings.save(input, now);
    return input;
  },
});
