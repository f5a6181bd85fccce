import type { LanguageCode } from "@efterklang/core/case-file/case-file";
import type { Command } from "commander";
import { words } from "../words/words.ts";

export interface LetterOptions {
  out: string;
  now?: string;
  draft?: string;
  subject?: string;
  variant?: string;
}

/** `efterklang letter FILE --out letter.pdf`. */
export function addLetter(program: Command, language: LanguageCode): void {
  const said = words(language);
  program
    .command("letter")
    .description(said.commands.letter)
    .argument("<FILE>", said.file)
    .requiredOption("--out <PATH>", said.options.letterOut)
    .option("--now <AT>", said.options.now)
    .option("--draft <TEXT>", said.options.ownText)
    .option("--subject <S>", said.options.subject)
    .option("--variant <N>", said.options.variant)
    .action(async (path: string, given: LetterOptions) => {
      const { writeLetter } = await import("../actions/letter.ts");
      await writeLetter(path, given, language);
    });
}
