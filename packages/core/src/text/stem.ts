import type { LanguageCode } from "../case-file/case-file.ts";
import { remember } from "./remember.ts";
import { keyOf } from "./token.ts";

/** No word of either language is longer; what is longer is left as it is. */
const LONGEST = 60;
/** Words of either language. */
const MOST_REMEMBERED = 20_000;

const DANISH_ENDINGS = (
  "erendes erende erede endes ernes erens erets ende enes erne eren erer eres eret " +
  "ede ene ere ens ers ets en er es et e s"
)
  .split(" ")
  .toSorted((a, b) => b.length - a.length);

/** Words whose stem changes its vowel or ending; the commonest in this kind of message. */
const DANISH_IRREGULAR: Readonly<Record<string, string>> = {
  bøger: "bog",
  kolleger: "kolleg",
  kollegaer: "kolleg",
  kollega: "kolleg",
  kollegerne: "kolleg",
  gik: "gå",
  går: "gå",
  fik: "få",
  får: "få",
  stod: "stå",
  står: "stå",
  ledte: "led",
  ledede: "led",
  ledet: "led",
  ledelse: "led",
  ledelsen: "led",
};

/**
 * A word without its inflection, so that "samtalerne" and "samtale" compare equal. It is no word itself.
 * Cautious: at least three letters stay, and different words are kept apart rather than joined.
 */
export function stem(word: string, language: LanguageCode): string {
  return STEMS[language](word);
}

const STEMS: Readonly<Record<LanguageCode, (word: string) => string>> = {
  da: remember(MOST_REMEMBERED, (word) => stemBy(danishStem, word)),
  en: remember(MOST_REMEMBERED, (word) => stemBy(englishStem, word)),
};

function stemBy(rules: (key: string) => string, word: string): string {
  const key = keyOf(word);
  return key.length > LONGEST || key.length < 4 ? key : rules(key);
}

function danishStem(key: string): string {
  const irregular = DANISH_IRREGULAR[key];
  if (irregular !== undefined) return irregular;
  for (const ending of DANISH_ENDINGS) {
    if (!key.endsWith(ending)) continue;
    const left = key.slice(0, -ending.length);
    if (left.length < 3 || !/[aeiouyæøå]/.test(left)) continue;
    if (ending === "s" && /[aeiouyæøåsx]$/.test(left)) continue;
    return undouble(left);
  }
  return undouble(key);
}

function englishStem(key: string): string {
  const word = key.endsWith("'s") ? key.slice(0, -2) : key.endsWith("'") ? key.slice(0, -1) : key;
  if (word.endsWith("ies") && word.length > 4) return `${word.slice(0, -3)}y`.replace(/y$/, "i");
  for (const ending of ["ingly", "edly", "ing", "ed", "es", "ly", "s", "e"]) {
    if (!word.endsWith(ending)) continue;
    const left = word.slice(0, -ending.length);
    if (left.length < 3 || !/[aeiouy]/.test(left)) continue;
    if (ending === "s" && /[sui]$/.test(left)) continue;
    return undouble(left.endsWith("e") ? left.slice(0, -1) : left).replace(/y$/, "i");
  }
  return undouble(word).replace(/y$/, "i");
}

/** "projekttt" never happens: a doubled last consonant is one sound ("plann-ed", "grupp-en"). */
function undouble(word: string): string {
  const last = word[word.length - 1];
  const doubled = word.length > 3 && last === word[word.length - 2];
  return doubled && last !== undefined && /[bdfgklmnprt]/.test(last) ? word.slice(0, -1) : word;
}
