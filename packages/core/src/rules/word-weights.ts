import type { CaseFile } from "../case-file/case-file.ts";
import type { ReviewWords } from "../language/review-words.ts";
import { stem } from "../text/stem.ts";
import type { Token } from "../text/token.ts";
import { tokenize } from "../text/token.ts";
import { perLanguage } from "./per-language.ts";

/** Words that every follow-up holds, and names, say something only together with others. */
const PLAIN_WEIGHT = 0.5;
const genericStems = perLanguage(({ message, language }): ReadonlySet<string> => {
  const words = message.genericWords.filter((word) => !/[\s(*_]/.test(word));
  return new Set(words.map((word) => stem(word, language)));
});

/**
 * Says how much a word of a text tells: 1 for a thought of its own, half for plain words and names, nothing for
 * small words and for the names of position, company and people, which every message holds.
 */
export function wordWeights(
  { position, company, contacts, candidate }: CaseFile,
  words: ReviewWords,
): (token: Token, stem: string) => number {
  const { language } = words;
  const { stopWords } = words.message;
  const generic = genericStems(words);
  const names = [company.name, candidate.name, ...contacts.map(({ name }) => name)];
  const named = stemsOf(names);
  const titled = stemsOf([position.title]);
  function stemsOf(texts: readonly (string | undefined)[]): ReadonlySet<string> {
    return new Set(
      texts.flatMap((text) => tokenize(text ?? "").map(({ key }) => stem(key, language))),
    );
  }
  return (token, found) => {
    if (stopWords.has(token.key) || named.has(found)) return 0;
    if (token.key.length < 2 && !/\d/.test(token.key)) return 0;
    const plain = generic.has(found) || titled.has(found);
    return plain || (token.capital && !token.first) ? PLAIN_WEIGHT : 1;
  };
}
