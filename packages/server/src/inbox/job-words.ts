import { plainWords } from "./mail-words.ts";

/** Beginnings of words that mails about a recruitment are full of, and bills, newsletters and friends are not. */
const STEMS = [
  "ansøg",
  "jobsøg",
  "stilling",
  "samtale",
  "jobsamtale",
  "ansættelse",
  "kandidat",
  "rekrutter",
  "referenc",
  "testresultat",
  "personprofil",
  "interview",
  "applic",
  "applied",
  "candidate",
  "candidacy",
  "recruit",
  "hiring",
  "position",
  "onboarding",
  "job",
] as const;

/** How many different words of recruiting a text has; the text as `plainWords`. */
export function jobStems(words: string): number {
  const all = words.split(/[^\p{L}]+/u);
  return STEMS.filter((stem) => all.some((word) => isOf(word, stem))).length;
}

function isOf(word: string, stem: string): boolean {
  return stem === "job" ? /^job(s|bet|bets)?$/.test(word) : word.startsWith(stem);
}

/** True where the first lines call the candidate by their first name. */
export function greetsCandidate(own: string, name: string | undefined): boolean {
  const first = plainWords(name ?? "").split(" ")[0]!;
  if (first.length < 2) return false;
  const opening = plainWords(own.slice(0, 120)).split(/[^\p{L}\p{M}-]+/u, 6);
  return opening.includes(first);
}
