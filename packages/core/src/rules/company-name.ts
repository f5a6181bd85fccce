import { editDistance } from "../text/edit-distance.ts";
import { keyOf, tokenize } from "../text/token.ts";
import { foldName, sameScript } from "./person-name.ts";

/** A company's name, taken apart for comparison. */
export interface CompanyName {
  full: string;
  /** What people say: the name without its legal form. */
  short: string;
  /** The words of the short form, as written. */
  parts: readonly string[];
  /** First letters of all words, with and without the small ones and the legal form. */
  initials: ReadonlySet<string>;
}

const LEGAL_FORMS = new Set(
  "a/s as aps i/s is k/s ks p/s ivs amba a.m.b.a. smba fmba ltd limited inc incorporated llc llp plc corp corporation co gmbh ag ab oy bv nv sa srl spa pty group holding".split(
    " ",
  ),
);
const SMALL_WORDS = new Set("og and of the for i på de den & af".split(" "));

const SHORTEST_JOINED = 6;
const MOST_EXTRA = 3;

/** A legal form, or one of the letters of A/S or I/S. */
export function isLegalForm(key: string): boolean {
  return key.length === 1 || LEGAL_FORMS.has(key);
}

export function companyName(name: string | undefined): CompanyName | null {
  const full = (name ?? "").trim();
  const words = full.split(/\s+/).slice(0, 12);
  let last = words.length;
  while (last > 1 && LEGAL_FORMS.has(words[last - 1]!.toLowerCase().replace(/[.,]+$/, "")))
    last -= 1;
  const short = words.slice(0, last).join(" ").replace(/,$/, "");
  const parts = tokenize(short).map(({ text }) => text);
  if (parts.length === 0) return null;
  return {
    full,
    short,
    parts,
    initials: initialsOf(
      tokenize(full).map(({ text }) => text),
      parts,
    ),
  };
}

function initialsOf(all: readonly string[], parts: readonly string[]): ReadonlySet<string> {
  const letters = (words: readonly string[]) => words.map((word) => keyOf(word)[0]).join("");
  const naming = parts.filter((part) => !SMALL_WORDS.has(keyOf(part)));
  return new Set(
    [letters(all), letters(parts), letters(naming)].filter((initials) => initials.length > 1),
  );
}

/** The word is a part of the name, in the genitive or with the definite ending, or its initials. */
export function belongsToName(word: string, name: CompanyName): boolean {
  const plain = foldName(word);
  const bare = plain.endsWith("s") ? plain.slice(0, -1) : plain;
  if (name.initials.has(plain) || name.initials.has(bare)) return true;
  if (isAcronym(word, name)) return true;
  const joined = foldName(name.parts.join(""));
  if (plain === joined || bare === joined) return true;
  return name.parts.some((part) => {
    const own = foldName(part);
    return (
      plain === own ||
      bare === own ||
      (own.length > 3 && `${own}en` === plain) ||
      own === `${plain}s`
    );
  });
}

/** "AUH" for Aarhus Universitetshospital: capitals that all stand in the name, in its order, from its first letter. */
function isAcronym(word: string, { full }: CompanyName): boolean {
  const letters = word.replace(/['’]?s?$/, "");
  if (letters.length < 2 || letters.length > 6 || letters !== letters.toUpperCase()) return false;
  const name = foldName(full);
  let from = 0;
  for (const [place, letter] of [...foldName(letters)].entries()) {
    const at = name.indexOf(letter, from);
    if (at < 0 || (place === 0 && at > 0)) return false;
    from = at + 1;
  }
  return true;
}

/** Words of fewer letters are a slip away from half the language, unless the rest of the name stands beside them. */
const SHORTEST_ALONE = 5;
const SHORTEST_BESIDE = 4;

/** The part of the name that the word is a slip away from, or null; short ones only `beside` another part of it. */
export function misspeltPart(word: string, name: CompanyName, beside = false): string | null {
  if (belongsToName(word, name)) return null;
  const plain = foldName(word);
  const bare = plain.endsWith("s") ? plain.slice(0, -1) : plain;
  const shortest = beside ? SHORTEST_BESIDE : SHORTEST_ALONE;
  for (const part of name.parts) {
    const own = foldName(part);
    if (own.length < shortest || !sameScript(own, plain)) continue;
    const limit = own.length >= 8 ? 2 : 1;
    if (editDistance(plain, own, limit) <= limit || editDistance(bare, own, limit) <= limit)
      return part;
  }
  return null;
}

/** "Indeliving" for Inde & Liv: the whole name written as one word, with a few letters too many. */
export function isRunTogether(word: string, { parts }: CompanyName): boolean {
  if (parts.length < 2) return false;
  const plain = foldName(word);
  const extra = (joined: string) =>
    joined.length >= SHORTEST_JOINED && plain.startsWith(joined) ? plain.length - joined.length : 0;
  const naming = parts.filter((part) => !SMALL_WORDS.has(keyOf(part)));
  return [parts, naming].some((words) => {
    const over = extra(foldName(words.join("")));
    return over > 1 && over <= MOST_EXTRA;
  });
}
