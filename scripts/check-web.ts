import { show } from "./command.ts";
import { inRoot } from "./root.ts";

/** Svelte's own checker, after the types that SvelteKit writes for the routes. */
const kit = await show(process.execPath, [
  inRoot("node_modules/@sveltejs/kit/svelte-kit.js"),
  "sync",
  "--cwd",
  inRoot("packages/web"),
]);
process.exitCode =
  kit ||
  (await show(process.execPath, [
    inRoot("node_modules/svelte-check/bin/svelte-check"),
    "--workspace",
    inRoot("packages/web"),
    "--tsconfig",
    inRoot("packages/web/tsconfig.json"),
    "--fail-on-warnings",
    "--output",
    "human",
  ]));
