import type { ReviewWords } from "../language/review-words.ts";
import type { PhraseMatch } from "../text/phrases.ts";
import { phraseList } from "../text/phrases.ts";
import type { Token } from "../text/token.ts";
import { perLanguage } from "./per-language.ts";

const compiled = perLanguage(({ employerSlots: { slots, ownPast, wishes } }) => ({
  slots: phraseList(slots),
  ownPast: phraseList(ownPast),
  wishes: phraseList(wishes),
}));

/** Where an employer's name is due: the phrases before it ("the position at", "join"), as they stand in the text. */
export function employerSlots(tokens: readonly Token[], words: ReviewWords): PhraseMatch<string>[] {
  return compiled(words).slots.find(tokens);
}

/** The run of capitalised words from this place on; empty where a small word or a mark stands first. */
export function nameAfter(text: string, tokens: readonly Token[], from: number): Token[] {
  const name: Token[] = [];
  for (let place = from; place < tokens.length && name.length < 5; place += 1) {
    const token = tokens[place]!;
    const gap = text.slice(tokens[place - 1]!.end, token.start);
    if (token.first || !token.capital || !/^[ \n\r&/-]*$/.test(gap)) break;
    name.push(token);
  }
  return name;
}

/** In words; what stands further away belongs to another thought. */
const LONGEST_CLAUSE = 25;

/** Somebody's own past in the same clause, and no wish in it. */
export function isOwnPast(
  text: string,
  tokens: readonly Token[],
  place: number,
  last: number,
  words: ReviewWords,
): boolean {
  let from = place;
  while (
    from > place - LONGEST_CLAUSE &&
    from > 0 &&
    !tokens[from]!.first &&
    !text.slice(tokens[from - 1]!.end, tokens[from]!.start).includes(",")
  )
    from -= 1;
  let to = last + 1;
  while (to < tokens.length && !tokens[to]!.first && to - place < 12) to += 1;
  const clause = tokens.slice(from, to);
  const { ownPast, wishes } = compiled(words);
  return ownPast.test(clause) && !wishes.test(clause);
}
