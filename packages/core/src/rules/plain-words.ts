import type { CaseFile, LanguageCode } from "../case-file/case-file.ts";
import { MESSAGE_WORDS } from "../language/message-words.ts";
import { stem } from "../text/stem.ts";
import type { Token } from "../text/token.ts";
import { tokenize } from "../text/token.ts";

const GENERIC = { da: genericStems("da"), en: genericStems("en") };

function genericStems(language: LanguageCode): ReadonlySet<string> {
  const { genericWords, stopWords } = MESSAGE_WORDS[language];
  const words = [...genericWords.filter((word) => !/[\s(*_]/.test(word)), ...stopWords];
  return new Set(words.map((word) => stem(word, language)));
}

/** Says which words of a text carry no thought of their own: plain words, and the names of position, company and people. */
export function plainWords(
  { position, company, contacts, candidate }: CaseFile,
  language: LanguageCode,
): (token: Token, stem: string) => boolean {
  const { stopWords } = MESSAGE_WORDS[language];
  const names = [position.title, company.name, candidate.name, ...contacts.map(({ name }) => name)];
  const named = new Set(
    names.flatMap((name) => tokenize(name ?? "").map(({ key }) => stem(key, language))),
  );
  return (token, found) =>
    token.key.length < 2 ||
    stopWords.has(token.key) ||
    GENERIC[language].has(found) ||
    named.has(found);
}
