import { readFileSync } from "node:fs";
import { weekendsOnly } from "@efterklang/core/calendar/closed-days";
import { parseCaseFileText } from "@efterklang/core/case-file/parse-case-file";
import { plan } from "@efterklang/core/plan/plan";
import { type Figure, median } from "./figure.ts";

const EXAMPLES = ["projektleder", "sygeplejerske", "jurist", "data-engineer", "payroll-clerk"];
const ROUNDS = 9;
const PLANS_A_ROUND = 2_000;

/** Microseconds for a plan once warm, over the examples, at instants spread over three weeks. */
export function planning(examples: string): Figure[] {
  const caseFiles = EXAMPLES.map((name) => {
    const parsed = parseCaseFileText(readFileSync(`${examples}/${name}.json`, "utf8"));
    if (!parsed.ok) throw new Error(`examples/${name}.json is no valid case file`);
    return parsed.caseFile;
  });
  const closedDays = weekendsOnly("DK");
  const start = Date.parse("2026-11-23T08:00:00Z");
  const round = (): number => {
    const began = performance.now();
    for (let i = 0; i < PLANS_A_ROUND; i++) {
      const now = new Date(start + (i % 500) * 3_600_000).toISOString();
      plan(caseFiles[i % caseFiles.length]!, now, closedDays);
    }
    return ((performance.now() - began) * 1_000) / PLANS_A_ROUND;
  };
  round();
  const microseconds = median(Array.from({ length: ROUNDS }, round));
  return [
    { name: "a plan, once warm", value: microseconds, unit: "µs", aim: { most: 100 } },
    { name: "plans in a second", value: 1_000_000 / microseconds, unit: "plans" },
  ];
}
