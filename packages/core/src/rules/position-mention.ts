import type { CaseFile, LanguageCode } from "../case-file/case-file.ts";
import type { ReviewWords } from "../language/review-words.ts";
import { stem } from "../text/stem.ts";
import type { Token } from "../text/token.ts";
import { tokenize } from "../text/token.ts";
import { messagePhrases } from "./message-phrases.ts";

const POSITION = /(stilling|job|plads|vikariat|rolle)(en|et|n)?$/;
/** Shorter beginnings would match half the language. */
const SHORTEST_PART = 4;

/** The words of the position's title that name it; "senior", "of" and the like left out. */
export function positionWords({ position }: CaseFile, { message }: ReviewWords): Token[] {
  const { titleFillers } = message;
  const tokens = tokenize(position.title ?? "");
  const naming = tokens.filter(({ key }) => !titleFillers.has(key));
  return naming.length > 0 ? naming : tokens;
}

/**
 * Whether the words name the position: by its title in any inflection, inside a compound ("lærerstillingen"),
 * by its initials, or by its reference. Without a title on file, speaking of the position is all that can be asked.
 */
export function namesPosition(
  tokens: readonly Token[],
  caseFile: CaseFile,
  words: ReviewWords,
): boolean {
  const { title, reference } = caseFile.position;
  if (reference?.trim() && holdsReference(tokens, reference)) return true;
  if (!title?.trim()) return messagePhrases(words).anyPosition.test(tokens);
  const naming = positionWords(caseFile, words);
  const found = naming.filter((part) =>
    tokens.some((word) => namesPart(word, part, words.language)),
  );
  if (found.length >= Math.min(2, naming.length)) return true;
  const head = naming[headPlace(caseFile, naming)]!;
  const loose = words.message.looseHeads.has(head.key);
  return (found.includes(head) && !loose) || holdsInitials(tokens, title);
}

function holdsReference(words: readonly Token[], reference: string): boolean {
  const wanted = tokenize(reference).map(({ key }) => key);
  if (wanted.length === 0) return false;
  return words.some((_, place) => wanted.every((key, step) => words[place + step]?.key === key));
}

/** A whole word, its inflection, another word of its family ("engineering"), or a part of a compound. */
function namesPart(word: Token, part: Token, language: LanguageCode): boolean {
  if (word.key === part.key) return true;
  if (language === "da" && word.key.startsWith(part.key) && POSITION.test(word.key)) return true;
  const root = stem(part.key, language).replace(/(er|or|ist|ant)$/, "");
  if (stem(word.key, language) === stem(part.key, language)) return true;
  if (root.length < SHORTEST_PART || word.key.length > 60) return false;
  return word.key.startsWith(root) || (language === "da" && word.key.endsWith(part.key));
}

/** English names the thing last ("data engineer"), before "of" or "for"; Danish before "til" or "i". */
function headPlace({ position }: CaseFile, naming: readonly Token[]): number {
  const title = position.title ?? "";
  let last = 0;
  for (const [place, token] of naming.entries()) {
    if (place > 0 && !/^[\s-]+$/.test(title.slice(naming[place - 1]!.end, token.start))) break;
    last = place;
  }
  return last;
}

/** "PM" for a project manager: the capitals of a title of two words or more. */
function holdsInitials(words: readonly Token[], title: string): boolean {
  const parts = tokenize(title);
  if (parts.length < 2) return false;
  const initials = parts.map(({ text }) => text[0]!.toUpperCase()).join("");
  return words.some(({ text }) => text === initials || text === `${initials}s`);
}
