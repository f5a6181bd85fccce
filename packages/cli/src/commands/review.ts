import type { LanguageCode } from "@efterklang/core/case-file/case-file";
import type { Command } from "commander";
import { words } from "../words/words.ts";

export interface ReviewOptions {
  draft: string;
  subject?: string;
  channel?: string;
  now?: string;
  spelling: boolean;
  json?: boolean;
}

/** `efterklang review FILE --draft TEXT`. `end` is told the exit status. */
export function addReview(
  program: Command,
  language: LanguageCode,
  end: (status: number) => void,
): void {
  const said = words(language);
  program
    .command("review")
    .description(said.commands.review)
    .argument("<FILE>", said.file)
    .requiredOption("--draft <TEXT>", said.options.draft)
    .option("--subject <S>", said.options.subject)
    .option("--channel <C>", said.options.channel)
    .option("--now <AT>", said.options.now)
    .option("--no-spelling", said.options.spelling)
    .option("--json", said.options.json)
    .action(async (path: string, given: ReviewOptions) => {
      const { printReview } = await import("../actions/review.ts");
      end(await printReview(path, given, language));
    });
}
