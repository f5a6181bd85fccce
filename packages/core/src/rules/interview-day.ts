import type { LanguageCode } from "../case-file/case-file.ts";
import type { ReviewWords } from "../language/review-words.ts";
import type { Token } from "../text/token.ts";
import { messagePhrases } from "./message-phrases.ts";

/** Days that lie ahead: "inden fredag", "by Tuesday". */
const AHEAD: Readonly<Record<LanguageCode, ReadonlySet<string>>> = {
  da: new Set("på inden senest før næste til indtil fra kommende om".split(" ")),
  en: new Set("by before until till next from coming within".split(" ")),
};
/** Whether the words name the day of something past: "yesterday", "i mandags", a date, a weekday. */
export function namesPastDay(tokens: readonly Token[], words: ReviewWords): boolean {
  return messagePhrases(words)
    .interviewDay.find(tokens)
    .some(({ first }) => !isAhead(tokens, first, words.language));
}

function isAhead(words: readonly Token[], first: number, language: LanguageCode): boolean {
  for (let back = 1; back <= 2; back += 1) {
    const before = words[first - back];
    if (!before || words[first - back + 1]!.first) return false;
    if (AHEAD[language].has(before.key)) return true;
    if (!["den", "d", "the", "on"].includes(before.key)) return false;
  }
  return false;
}
