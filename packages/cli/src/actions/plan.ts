import type { LanguageCode } from "@efterklang/core/case-file/case-file";
import { plan } from "@efterklang/core/plan/plan";
import { closedDaysIn } from "@efterklang/server/closed-days/read-closed-days";
import type { PlanOptions } from "../commands/plan.ts";
import { pageFor } from "../output.ts";
import { planPage } from "../page/plan-page.ts";
import { closedDaysFolder } from "../product-folders.ts";
import { readCaseFile, readInstant } from "../read-input.ts";

/** Prints what to do now about a case file, and why. */
export async function printPlan(
  path: string,
  given: PlanOptions,
  language: LanguageCode,
): Promise<void> {
  const now = readInstant(given.now, language);
  const caseFile = await readCaseFile(path, language);
  const made = plan(caseFile, now, closedDaysIn(closedDaysFolder())(caseFile.region));
  const page = pageFor(process.stdout, process.env);
  console.log(
    given.json ? JSON.stringify(made, null, 2) : planPage(made, caseFile, now, language, page),
  );
}
