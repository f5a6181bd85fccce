import { NUMBER_WORDS } from "./date-lexicon.ts";
import { type DateToken, keyAt } from "./date-tokens.ts";

type Tokens = readonly DateToken[];

/** How many, from least to most; equal where one number was named. */
export interface Count {
  least: number;
  most: number;
  /** "a couple of" */
  rough: boolean;
}
const PHRASES = [
  { words: ["et", "par"], count: 2 },
  { words: ["a", "couple", "of"], count: 2 },
  { words: ["couple", "of"], count: 2 },
  { words: ["a", "few"], count: 3 },
  { words: ["few"], count: 3 },
  { words: ["nogle", "få"], count: 3 },
  { words: ["nogle"], count: 3 },
  { words: ["par"], count: 2 },
];

/** A count at a place: "14", "to", "2-3", "et par". */
export function readCount(tokens: Tokens, at: number): { value: Count; next: number } | null {
  for (const { words, count } of PHRASES)
    if (words.every((text, step) => keyAt(tokens, at + step) === text))
      return { value: { least: count, most: count, rough: true }, next: at + words.length };
  const least = number(tokens, at);
  if (least === null) return null;
  const most = ["-", "til", "to", "eller", "or"].includes(keyAt(tokens, at + 1))
    ? number(tokens, at + 2)
    : null;
  if (most === null || most < least)
    return { value: { least, most: least, rough: false }, next: at + 1 };
  return { value: { least, most, rough: true }, next: at + 3 };
}

const MOST_UNITS = 100;

function number(tokens: Tokens, at: number): number | null {
  const token = tokens[at];
  const value =
    token?.kind === "number" ? token.value : (NUMBER_WORDS.get(token?.key ?? "") ?? Number.NaN);
  return value >= 1 && value <= MOST_UNITS ? value : null;
}
