import type { LanguageCode } from "@efterklang/core/case-file/case-file";
import { plan } from "@efterklang/core/plan/plan";
import { closedDaysIn } from "@efterklang/server/closed-days/read-closed-days";
import type { Command } from "commander";
import { pageFor } from "../output.ts";
import { planPage } from "../page/plan-page.ts";
import { closedDaysFolder } from "../product-folders.ts";
import { readCaseFile, readInstant } from "../read-input.ts";
import { words } from "../words/words.ts";

interface PlanOptions {
  now?: string;
  json?: boolean;
}

/** `efterklang plan FILE`: what to do now, and why. */
export function addPlan(program: Command, language: LanguageCode): void {
  const { commands, options, file } = words(language);
  program
    .command("plan")
    .description(commands.plan)
    .argument("<FILE>", file)
    .option("--now <AT>", options.now)
    .option("--json", options.json)
    .action(async (path: string, given: PlanOptions) => {
      const now = readInstant(given.now, language);
      const caseFile = await readCaseFile(path, language);
      const made = plan(caseFile, now, closedDaysIn(closedDaysFolder())(caseFile.region));
      const page = pageFor(process.stdout, process.env);
      console.log(
        given.json ? JSON.stringify(made, null, 2) : planPage(made, caseFile, now, language, page),
      );
    });
}
