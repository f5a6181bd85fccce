import type { LanguageCode } from "@efterklang/core/case-file/case-file";
import type { Command } from "commander";
import { words } from "../words/words.ts";

export interface MatchOptions {
  cases: string;
  now?: string;
  json?: boolean;
}

/** `efterklang match MAIL --cases FOLDER`. */
export function addMatch(program: Command, language: LanguageCode): void {
  const said = words(language);
  program
    .command("match")
    .description(said.commands.match)
    .argument("<MAIL>", said.mail)
    .requiredOption("--cases <FOLDER>", said.options.cases)
    .option("--now <AT>", said.options.now)
    .option("--json", said.options.json)
    .action(async (path: string, given: MatchOptions) => {
      const { printMatch } = await import("../actions/match.ts");
      await printMatch(path, given, language);
    });
}
