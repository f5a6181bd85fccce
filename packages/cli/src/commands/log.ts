import type { LanguageCode } from "@efterklang/core/case-file/case-file";
import type { Command } from "commander";
import { words } from "../words/words.ts";

export interface LogOptions {
  month?: string;
  now?: string;
  csv?: boolean;
}

/** `efterklang log FILE… --month 2026-11 --csv`. */
export function addLog(program: Command, language: LanguageCode): void {
  const said = words(language);
  program
    .command("log")
    .description(said.commands.log)
    .argument("<FILE...>", said.file)
    .option("--month <YYYY-MM>", said.options.month)
    .option("--now <AT>", said.options.now)
    .option("--csv", said.options.csv)
    .action(async (paths: string[], given: LogOptions) => {
      const { printLog } = await import("../actions/log.ts");
      await printLog(paths, given, language);
    });
}
