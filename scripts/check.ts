import { run } from "./command.ts";
import { inRoot } from "./root.ts";

interface Check {
  name: string;
  args: string[];
}

const bin = (path: string) => inRoot("node_modules", path);

/** Everything that can be said about the code without running the product. Run beside each other, two at a time. */
const CHECKS: Check[] = [
  {
    name: "types of core, which knows neither browser nor Node",
    args: [bin("typescript/bin/tsc"), "-p", "packages/core"],
  },
  {
    name: "types of server, command line, tests and scripts",
    args: [bin("typescript/bin/tsc"), "-p", "tsconfig.json"],
  },
  { name: "types of the web app", args: [inRoot("scripts/check-web.ts")] },
  { name: "lint", args: [bin("oxlint/bin/oxlint"), "--deny-warnings"] },
  {
    name: "format",
    args: [bin("prettier/bin/prettier.cjs"), "--check", "--log-level=warn", "--cache", "."],
  },
  {
    name: "boundaries and conventions",
    args: [
      bin("vitest/vitest.mjs"),
      "run",
      "--project",
      "quick",
      "tests/boundaries.test.ts",
      "tests/conventions.test.ts",
    ],
  },
  {
    name: "generated pages are up to date",
    args: ["--conditions=source", inRoot("scripts/docs.ts"), "--check"],
  },
];

const waiting = [...CHECKS];
let failed = 0;
await Promise.all([worker(), worker()]);
console.log(failed === 0 ? "All checks pass." : `${failed} of ${CHECKS.length} checks fail.`);
process.exitCode = failed === 0 ? 0 : 1;

async function worker(): Promise<void> {
  for (let check = waiting.shift(); check !== undefined; check = waiting.shift()) {
    const { status, output, seconds } = await run(process.execPath, check.args);
    console.log(`${status === 0 ? "ok  " : "FAIL"} ${check.name} (${seconds.toFixed(1)} s)`);
    if (status !== 0) {
      failed++;
      console.log(output.trimEnd());
    }
  }
}
