import type { MailInHand } from "./mail-in-hand.ts";
import { isNoReply } from "./mailbox.ts";
import { plainWords } from "./mail-words.ts";
import { saysPromise } from "./promise-words.ts";

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

/** Beginnings of words with which people who have little to write ask for a talk. */
const TALK = ["opkald", "møde", "snak", "ring", "call", "chat", "meet", "talk", "speak", "phone"];

/** True where a text asks for a talk, or says that they will be heard from. */
export function asksForTalk({ mail, said }: MailInHand): boolean {
  if (isNoReply(mail.from?.address ?? "")) return false;
  const all = said.split(/[^\p{L}]+/u);
  return TALK.some((stem) => all.some((word) => word.startsWith(stem))) || saysPromise(said);
}

/** How many different words of recruiting a text has; the text as `plainWords`. */
export function jobStems(words: string): number {
  const all = words.split(/[^\p{L}]+/u);
  return STEMS.filter((stem) => all.some((word) => isOf(word, stem))).length;
}

function isOf(word: string, stem: string): boolean {
  return stem === "job" ? /^job(s|bet|bets)?$/.test(word) : word.startsWith(stem);
}

/** True where the first lines call the candidate by their first or last name. */
export function greetsCandidate(own: string, name: string | undefined): boolean {
  const names = plainWords(name ?? "").split(" ");
  const called = [names[0]!, names.at(-1)!].filter((one) => one.length >= 2);
  const opening = plainWords(own.slice(0, 120)).split(/[^\p{L}\p{M}-]+/u, 6);
  return called.some((one) => opening.includes(one));
}
