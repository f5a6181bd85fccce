import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { cpus } from "node:os";
import { provideChromium } from "./chromium.ts";
import { show } from "./command.ts";
import { provideMailServers } from "./mail-servers.ts";
import { inRoot } from "./root.ts";
import { buildStale } from "./stale-builds.ts";

/** What one suite's own report says. */
interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

const quick = process.argv.includes("--quick");
const reports = inRoot("test-results");
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const counts: Count[] = [];
if (quick) {
  counts.push(await vitest("quick"));
} else {
  await buildStale();
  if (!(await provideMailServers()))
    console.error(
      "Postfix and Dovecot are not on this machine and could not be installed (that takes root and apt): the tests against them are skipped.",
    );
  counts.push(await vitest("quick", "slow"));
  counts.push(await playwright());
}

const total = (key: keyof Count) => counts.reduce((sum, count) => sum + count[key], 0);
const skipped = total("skipped");
console.log(
  `\n${total("passed")} passed, ${total("failed")} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`,
);
process.exitCode = total("failed") > 0 || total("passed") === 0 ? 1 : 0;

async function vitest(...projects: string[]): Promise<Count> {
  const report = `${reports}/vitest.json`;
  const status = await show(process.execPath, [
    inRoot("node_modules/vitest/vitest.mjs"),
    "run",
    ...projects.flatMap((project) => ["--project", project]),
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
    `--maxWorkers=${Math.max(2, Math.min(4, cpus().length))}`,
  ]);
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: 0 };
  const { numPassedTests, numFailedTests, numPendingTests, numFailedTestSuites } = JSON.parse(
    readFileSync(report, "utf8"),
  );
  const failed =
    numFailedTests > 0 ? numFailedTests : status === 0 ? 0 : Math.max(1, numFailedTestSuites);
  return { passed: numPassedTests, failed, skipped: numPendingTests };
}

async function playwright(): Promise<Count> {
  const chromium = await provideChromium();
  if (chromium === null) {
    console.error(
      "There is no Chromium or Chrome on this machine and it could not be installed, so the browser tests did not run.\n" +
        "Install one, or name it in CHROMIUM_PATH.",
    );
    return { passed: 0, failed: 1, skipped: 0 };
  }
  const report = `${reports}/playwright.json`;
  const status = await show(
    process.execPath,
    [inRoot("node_modules/@playwright/test/cli.js"), "test", "--reporter=list,json"],
    { CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_NAME: report },
  );
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: 0 };
  const { stats } = JSON.parse(readFileSync(report, "utf8"));
  const failed = stats.unexpected > 0 ? stats.unexpected : status === 0 ? 0 : 1;
  if (stats.flaky > 0)
    console.log(`${stats.flaky} browser journeys passed only when walked again.`);
  return { passed: stats.expected + stats.flaky, failed, skipped: stats.skipped };
}
