import { run } from "./command.ts";
import { inRoot } from "./root.ts";

/** Svelte's own checker, after the types that SvelteKit writes for the routes. */
const web = inRoot("packages/web");
const kit = await run(
  process.execPath,
  [inRoot("node_modules/@sveltejs/kit/svelte-kit.js"), "sync"],
  web,
);
const check = await run(
  process.execPath,
  [
    inRoot("node_modules/svelte-check/bin/svelte-check"),
    "--tsconfig",
    "./tsconfig.json",
    "--fail-on-warnings",
    "--output",
    "human",
  ],
  web,
);
if (kit.status !== 0) console.log(kit.output);
if (check.status !== 0) console.log(check.output);
process.exitCode = kit.status || check.status;
