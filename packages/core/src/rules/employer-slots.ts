import type { ReviewWords } from "../language/review-words.ts";
import type { PhraseMatch } from "../text/phrases.ts";
import { phraseList } from "../text/phrases.ts";
import type { Token } from "../text/token.ts";
import { perLanguage } from "./per-language.ts";

const compiled = perLanguage(({ employerSlots: given }) => ({
  slots: phraseList(given.slots),
  ownPast: phraseList(given.ownPast),
  wishes: phraseList(given.wishes),
  owned: phraseList(given.owned ?? []),
  placeWords: new Set(given.placeWords),
  placesBefore: new Set(given.placesBefore),
  places: new Set(given.places),
}));

/** Where an employer's name is due: the phrases before it ("the position at", "join"), as they stand in the text. */
export function employerSlots(tokens: readonly Token[], words: ReviewWords): PhraseMatch<string>[] {
  return compiled(words).slots.find(tokens);
}

/** Names in the genitive before what only an employer has: "Globex's mission". */
export function ownersNamed(tokens: readonly Token[], words: ReviewWords): Token[] {
  return compiled(words)
    .owned.find(tokens)
    .flatMap(({ first }) => {
      const owner = tokens[first - 1];
      return owner?.capital && !owner.first && /['’]s$/.test(owner.text) ? [owner] : [];
    });
}

/** A town, or a building, site or project by its name; `next` is the word behind it. */
export function isSite(
  name: readonly Token[],
  next: Token | undefined,
  company: readonly string[],
  words: ReviewWords,
): boolean {
  const { places, placesBefore, placeWords } = compiled(words);
  const last = name[name.length - 1]!;
  if (name.some(({ key }) => places.has(key)) || placesBefore.has(name[0]!.key)) return true;
  if (next && !next.first && !next.capital && placeWords.has(next.key)) return true;
  // Where the employer is a House itself, another House is its rival.
  return name.length > 1 && placeWords.has(last.key) && !company.includes(last.key);
}

/** What people have done for the owner of the work: "the work you do for", or whose it was: "my job at". */
export function isOthersWork(tokens: readonly Token[], first: number, last: number): boolean {
  const inside = tokens.slice(first, last + 1);
  if (inside.some(({ key }) => DOERS.has(key)) && !inside.some(({ key }) => key === "at"))
    return true;
  const before = tokens.slice(Math.max(0, first - 2), last + 1);
  if (before.some(({ key }) => TO_COME.has(key)) || tokens[last]!.key === "to") return false;
  return before.some(({ key }) => MINE.has(key));
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

const DOERS = new Set("you your they he she".split(" "));
const MINE = new Set("my our his her their previous former last old present current".split(" "));
const TO_COME = new Set("next future new dream career whole rest life application".split(" "));

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
  const { ownPast, wishes } = compiled(words);
  const wished = tokens.slice(from, words.language === "en" ? last + 1 : to);
  return ownPast.test(tokens.slice(from, to)) && !wishes.test(wished);
}
