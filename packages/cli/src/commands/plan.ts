import type { LanguageCode } from "@efterklang/core/case-file/case-file";
import type { Command } from "commander";
import { words } from "../words/words.ts";

export interface PlanOptions {
  now?: string;
  json?: boolean;
}

/** `efterklang plan FILE`. What a command does is loaded when it is called for: the program starts faster. */
export function addPlan(program: Command, language: LanguageCode): void {
  const { commands, options, file } = words(language);
  program
    .command("plan")
    .description(commands.plan)
    .argument("<FILE>", file)
    .option("--now <AT>", options.now)
    .option("--json", options.json)
    .action(async (path: string, given: PlanOptions) => {
      const { printPlan } = await import("../actions/plan.ts");
      await printPlan(path, given, language);
    });
}
