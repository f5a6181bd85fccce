import type { LanguageCode } from "@efterklang/core/case-file/case-file";
import { WRITING_PAPERS, type WritingPaperName } from "@efterklang/core/compose/handwriting";
import { UsageError } from "./usage-error.ts";
import { words } from "./words/words.ts";

/** Reads `--paper`, in large or small letters. Throws a `UsageError` that lists the papers there are. */
export function paperOption(text: string, language: LanguageCode): WritingPaperName {
  const names = Object.keys(WRITING_PAPERS) as WritingPaperName[];
  const paper = names.find((name) => name === text.toUpperCase());
  if (paper !== undefined) return paper;
  throw new UsageError([`--paper: ${words(language).unknownValue(text, names.join(", "))}`]);
}
