import type { LetterPage } from "@efterklang/core/compose/letter-page";

/** Splits a word where it may be broken at the end of a line; the parts joined are the word. */
export type Syllables = (word: string) => string[];

type Patterns = typeof import("hyphen/da/index.js");

const PATTERNS: Readonly<Record<LetterPage["locale"], () => Promise<Patterns>>> = {
  "da-DK": () => import("hyphen/da/index.js"),
  "en-GB": () => import("hyphen/en-gb/index.js"),
  "en-US": () => import("hyphen/en-us/index.js"),
};

const SOFT_HYPHEN = "\u00ad";
/** What holds more than letters is a number, an address or a name to be kept whole. */
const PLAIN_WORD = /^["'“”‘’»«(]*\p{L}{6,60}[.,;:!?"'“”‘’»«)]*$/u;
/** One or two letters alone at the end or the start of a line read badly. */
const SHORTEST_END = 3;

/** How words are divided in a language. Names and words of up to five letters stay whole. */
export async function syllablesOf(locale: LetterPage["locale"]): Promise<Syllables> {
  const { default: hyphen } = await PATTERNS[locale]();
  return (word) => {
    if (!PLAIN_WORD.test(word) || /^\p{Lu}/u.test(word)) return [word];
    return wholeEnds(hyphen.hyphenateSync(word, { hyphenChar: SOFT_HYPHEN }).split(SOFT_HYPHEN));
  };
}

function wholeEnds(parts: string[]): string[] {
  const joined = [...parts];
  while (joined.length > 1 && letters(joined[0]!) < SHORTEST_END)
    joined.splice(0, 2, joined[0]! + joined[1]!);
  while (joined.length > 1 && letters(joined.at(-1)!) < SHORTEST_END)
    joined.splice(-2, 2, joined.at(-2)! + joined.at(-1)!);
  return joined;
}

function letters(part: string): number {
  return part.replace(/[^\p{L}]/gu, "").length;
}
