import { show } from "./command.ts";
import { inRoot } from "./root.ts";
import { buildStale } from "./stale-builds.ts";

/** `npm start`: builds what is stale, then starts the app as `efterklang` without arguments does. */
await buildStale();
process.exitCode = await show(process.execPath, [
  inRoot("packages/cli/bin/efterklang.js"),
  ...process.argv.slice(2),
]);
