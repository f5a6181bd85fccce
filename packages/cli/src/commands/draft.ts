import type { LanguageCode } from "@efterklang/core/case-file/case-file";
import type { Command } from "commander";
import { words } from "../words/words.ts";

export interface DraftOptions {
  now?: string;
  channel?: string;
  variant?: string;
  handwriting?: boolean;
  feedback?: boolean;
  invitation?: boolean;
  json?: boolean;
}

/** `efterklang draft FILE`. */
export function addDraft(program: Command, language: LanguageCode): void {
  const said = words(language);
  program
    .command("draft")
    .description(said.commands.draft)
    .argument("<FILE>", said.file)
    .option("--now <AT>", said.options.now)
    .option("--channel <C>", said.options.channel)
    .option("--variant <N>", said.options.variant)
    .option("--handwriting", said.options.handwriting)
    .option("--feedback", said.options.feedback)
    .option("--invitation", said.options.invitation)
    .option("--json", said.options.json)
    .action(async (path: string, given: DraftOptions) => {
      const { printDraft } = await import("../actions/draft.ts");
      await printDraft(path, given, language);
    });
}
