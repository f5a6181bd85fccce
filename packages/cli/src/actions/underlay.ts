import type { LanguageCode } from "@efterklang/core/case-file/case-file";
import { makeUnderlay } from "@efterklang/server/documents/make-underlay";
import type { UnderlayOptions } from "../commands/underlay.ts";
import { paperOption } from "../paper-option.ts";
import { words } from "../words/words.ts";
import { endingOf, writeOutput } from "../write-output.ts";

/** Writes a lined sheet to lay under a paper that is written by hand. */
export async function writeUnderlay(
  { out, paper: asked }: UnderlayOptions,
  language: LanguageCode,
): Promise<void> {
  endingOf(out, ["pdf"], language);
  const paper = paperOption(asked, language);
  await writeOutput(out, await makeUnderlay(paper, language), language);
  console.log(words(language).underlayWritten(out, paper));
}
