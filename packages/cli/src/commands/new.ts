import type { LanguageCode } from "@efterklang/core/case-file/case-file";
import type { Command } from "commander";
import { words } from "../words/words.ts";

export interface NewOptions {
  me?: string;
  now?: string;
  /** True where it stands alone: then standard input holds the text. */
  text?: string | true;
  data?: string;
  json?: boolean;
}

/** `efterklang new invitation.eml invitation.ics`. */
export function addNew(program: Command, language: LanguageCode): void {
  const said = words(language);
  program
    .command("new")
    .description(said.commands.new)
    .argument("[FILE...]", said.intake.files)
    .option("--text [TEXT]", said.intake.text)
    .option("--me <PERSON>", said.intake.me)
    .option("--now <AT>", said.options.now)
    .option("--data <FOLDER>", said.options.data)
    .option("--json", said.intake.json)
    .action(async (paths: string[], _own: NewOptions, command: Command) => {
      const { takeIn } = await import("../actions/new.ts");
      // The app has an option `--data` too, and it is the app's that is filled.
      await takeIn(paths, command.optsWithGlobals<NewOptions>(), language);
    });
}
