import { show } from "./command.ts";
import { inRoot } from "./root.ts";

/** `npm run fix`: mends what a machine can mend, lint first, since the formatter has the last word. */
const lint = await show(process.execPath, [inRoot("node_modules/oxlint/bin/oxlint"), "--fix"]);
const format = await show(process.execPath, [
  inRoot("node_modules/prettier/bin/prettier.cjs"),
  "--write",
  "--log-level=warn",
  ".",
]);
process.exitCode = lint || format;
