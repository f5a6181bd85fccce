import type { LanguageCode } from "../case-file/case-file.ts";
import type { Remark, RemarkCode } from "../compose/remark.ts";
import { daRemarkWords } from "./da/remark-words.ts";
import { enRemarkWords } from "./en/remark-words.ts";

/** One or two sentences for every remark; `value` reads a parameter as text. */
export type RemarkWords = Record<RemarkCode, (value: (param: string) => string) => string>;

const REMARK_WORDS: Record<LanguageCode, RemarkWords> = { da: daRemarkWords, en: enRemarkWords };

/** What is missing or too long in a sheet or a letter, and what to do about it, in the language of the interface. */
export function describeRemark({ code, params }: Remark, language: LanguageCode): string {
  return REMARK_WORDS[language][code]((param) => String(params[param] ?? ""));
}
