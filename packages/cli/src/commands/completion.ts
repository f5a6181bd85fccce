import type { LanguageCode } from "@efterklang/core/case-file/case-file";
import { type Command, Argument } from "commander";
import { completionScript, SHELLS, type Shell } from "../completion-script.ts";
import { words } from "../words/words.ts";

/** `efterklang completion SHELL`: a script to source, made from the commands themselves. */
export function addCompletion(program: Command, language: LanguageCode): void {
  program
    .command("completion")
    .description(words(language).commands.completion)
    .addArgument(new Argument("<SHELL>").choices([...SHELLS]))
    .action((shell: Shell) => {
      console.log(completionScript(shell, program));
    });
}
