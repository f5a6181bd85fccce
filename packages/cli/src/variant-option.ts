import type { LanguageCode } from "@efterklang/core/case-file/case-file";
import { UsageError } from "./usage-error.ts";
import { words } from "./words/words.ts";

/** Reads `--variant`. Throws a `UsageError` where it is no whole number. */
export function variantOption(
  text: string | undefined,
  language: LanguageCode,
): number | undefined {
  if (text === undefined) return undefined;
  if (/^\d{1,6}$/.test(text)) return Number(text);
  throw new UsageError([`--variant: ${words(language).notANumber("--variant")}`]);
}
