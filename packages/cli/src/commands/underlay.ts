import type { LanguageCode } from "@efterklang/core/case-file/case-file";
import type { Command } from "commander";
import { words } from "../words/words.ts";

export interface UnderlayOptions {
  out: string;
  paper: string;
}

/** `efterklang underlay --paper A5 --out lines.pdf`. */
export function addUnderlay(program: Command, language: LanguageCode): void {
  const said = words(language);
  program
    .command("underlay")
    .description(said.commands.underlay)
    .requiredOption("--out <PATH>", said.options.underlayOut)
    .option("--paper <P>", said.options.paper, "A5")
    .action(async (given: UnderlayOptions) => {
      const { writeUnderlay } = await import("../actions/underlay.ts");
      await writeUnderlay(given, language);
    });
}
