import type { CaseFile, LanguageCode } from "../case-file/case-file.ts";
import { NOTE_KINDS } from "../case-file/notes.ts";
import { stem } from "../text/stem.ts";
import { keyOf, tokenize } from "../text/token.ts";

/** The words and topics that count as the case's own: those of position, company, notes and application. */
export interface CaseVocabulary {
  /** The word itself, in any inflection, stands in the case. */
  has(word: string): boolean;
  /**
   * The word's topic belongs to the case: the word stands there, or is a part of a compound that does
   * (`løn` where the position is *lønbogholder*, `ferie` where the company is *Feriehus Nord*).
   */
  owns(word: string): boolean;
  /** All stems, for comparing whole passages. */
  stems: ReadonlySet<string>;
}

/** Shorter pieces of words say nothing about a topic. */
const SHORTEST_TOPIC = 3;

/** Reads position, company, notes and application once; make one for a review and pass it on. */
export function caseVocabulary(caseFile: CaseFile, language: LanguageCode): CaseVocabulary {
  const stems = new Set(ownTexts(caseFile).flatMap((text) => stemsOf(text, language)));
  const topics = new Map<string, boolean>();
  const owns = (word: string): boolean => {
    const wanted = stem(word, language);
    const known = topics.get(wanted);
    if (known !== undefined) return known;
    const owned = stems.has(wanted) || isPartOfAny(wanted, stems);
    topics.set(wanted, owned);
    return owned;
  };
  return { stems, has: (word) => stems.has(stem(word, language)), owns };
}

/** The stems of all words of a text, in order. */
export function stemsOf(text: string, language: LanguageCode): string[] {
  return tokenize(text).map((token) => stem(token.key, language));
}

function ownTexts({ position, company, notes, application }: CaseFile): string[] {
  const texts = [
    position.title,
    company.name,
    application,
    ...NOTE_KINDS.flatMap((kind) => notes[kind]),
  ];
  return texts.filter((text): text is string => text !== undefined && text.trim() !== "");
}

function isPartOfAny(part: string, stems: ReadonlySet<string>): boolean {
  if (keyOf(part).length < SHORTEST_TOPIC) return false;
  for (const whole of stems) {
    if (whole.length > part.length && (whole.startsWith(part) || whole.endsWith(part))) return true;
  }
  return false;
}
