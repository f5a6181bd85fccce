import type { LanguageCode } from "@efterklang/core/case-file/case-file";
import type { Command } from "commander";
import { words } from "../words/words.ts";

export interface SheetOptions {
  now?: string;
  channel?: string;
  variant?: string;
  json?: boolean;
}

/** `efterklang sheet FILE`. */
export function addSheet(program: Command, language: LanguageCode): void {
  const said = words(language);
  program
    .command("sheet")
    .description(said.commands.sheet)
    .argument("<FILE>", said.file)
    .option("--now <AT>", said.options.now)
    .option("--channel <C>", said.options.sheetChannel)
    .option("--variant <N>", said.options.variant)
    .option("--json", said.options.json)
    .action(async (path: string, given: SheetOptions) => {
      const { printSheet } = await import("../actions/sheet.ts");
      await printSheet(path, given, language);
    });
}
