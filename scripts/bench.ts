import { writeFileSync } from "node:fs";
import type { CaseFileInput } from "@efterklang/core/case-file/case-file";
import { type Figure, line } from "../bench/src/figure.ts";
import { measureIntake } from "../bench/src/intake/measure.ts";
import { measurePage } from "../bench/src/page.ts";
import { planning } from "../bench/src/planning.ts";
import { measureReview } from "../bench/src/review/measure.ts";
import { measuresPage } from "../bench/src/review/page.ts";
import { sending } from "../bench/src/sending.ts";
import { starting } from "../bench/src/starting.ts";
import { provideChromium } from "./chromium.ts";
import { inRoot } from "./root.ts";
import { startApp } from "./running-app.ts";
import { buildStale } from "./stale-builds.ts";

interface Part {
  name: string;
  /** Some parts measure what has to be built first. */
  built: boolean;
  measure(): Promise<string> | string;
}

const MEASURES_PAGE = "docs/reference/review-measures.md";

const PARTS: readonly Part[] = [
  { name: "plan", built: false, measure: () => lines(planning(inRoot("examples"))) },
  { name: "start", built: true, measure: start },
  { name: "page", built: true, measure: page },
  { name: "send", built: false, measure: async () => lines(await sending()) },
  { name: "review", built: false, measure: review },
  { name: "intake", built: false, measure: measureIntake },
];

/** `npm run bench [-- PART…] [--write]`: measures the product on this machine and prints the figures beside their aims. */
const asked = process.argv.slice(2).filter((argument) => argument !== "--write");
const strange = asked.filter((name) => PARTS.every((part) => part.name !== name));
if (strange.length > 0) {
  console.error(
    `${strange.join(", ")}: no part of the bench. There are ${PARTS.map(({ name }) => name).join(", ")}.`,
  );
  process.exit(2);
}
const parts = PARTS.filter(({ name }) => asked.length === 0 || asked.includes(name));
if (parts.some(({ built }) => built)) await buildStale();
for (const { measure } of parts) console.log(await measure());

async function start(): Promise<string> {
  const program = inRoot("packages/cli/bin/efterklang.js");
  return lines(await starting(program, inRoot("examples/projektleder.json")));
}

async function page(): Promise<string> {
  const executablePath = await provideChromium();
  if (executablePath === null) return "The page is left out: no Chromium was found.";
  const app = await startApp();
  try {
    const processId = await app.keepExample("projektleder", endJustNow);
    return lines(await measurePage({ url: app.url, processId }, executablePath));
  } finally {
    await app.stop();
  }
}

/** On this machine's own clock, so that there is something to write. */
function endJustNow({ interviews = [] }: CaseFileInput): void {
  const ago = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString();
  for (const interview of interviews)
    Object.assign(interview, { startAt: ago(80), endAt: ago(20) });
}

/** The page is written only when asked for, since its times are those of one machine. */
async function review(): Promise<string> {
  const measures = measuresPage(await measureReview());
  if (process.argv.includes("--write")) writeFileSync(inRoot(MEASURES_PAGE), measures);
  return measures;
}

function lines(figures: readonly Figure[]): string {
  return figures.map(line).join("\n");
}
