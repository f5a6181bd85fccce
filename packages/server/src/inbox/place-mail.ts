import type { Contact } from "@efterklang/core/case-file/case-file";
import type { KeptCaseFile } from "../store/store.ts";
import {
  type CaseTies,
  caseTies,
  isFromCompany,
  isFromFreeMail,
  wordsNeeded,
} from "./case-ties.ts";
import { asksForTalk } from "./job-words.ts";
import { isOver, latestBefore } from "./case-time.ts";
import type { MailInHand } from "./mail-in-hand.ts";
import type { MatchCode } from "@efterklang/core/language/match-words";

/** The case that a mail belongs to, and how surely. */
export interface Placed {
  caseFile: KeptCaseFile;
  contact: Contact | null;
  certainty: "sure" | "likely";
  because: MatchCode[];
}

/** Finds the case of a mail by thread, address, colleague and name, in this order; null where it belongs to none. */
export function placeMail(hand: MailInHand, cases: readonly KeptCaseFile[]): Placed | null {
  const ties = cases.map((caseFile) => caseTies(hand, caseFile));
  const held = ties
    .filter((tie) => holds(tie, hand))
    .toSorted((one, other) => weight(other) - weight(one) || later(one, other, hand.at));
  const best = held[0];
  if (best === undefined) return null;
  const rivals = held.slice(1).filter((tie) => isRival(tie, best));
  const because = [...tieCodes(best), ...doubts(best, rivals, hand, ties)];
  return {
    caseFile: best.caseFile,
    contact: best.byAddress ?? best.byName ?? best.byPhone,
    certainty: isSure(best, rivals, hand, ties) ? "sure" : "likely",
    because,
  };
}

/** Whether what was found is enough to say that the mail is about this case at all. */
function holds(tie: CaseTies, hand: MailInHand): boolean {
  if (tie.thread !== null) return true;
  if (tie.time.far) return false;
  if (tie.byAddress !== null) return true;
  if (tie.quoted && (tie.domain !== null || tie.byName !== null || tie.aboutJob > 0)) return true;
  const known = tie.byName !== null || tie.domain !== null || tie.company;
  if (tie.subject && known) return true;
  if (tie.byName !== null && (tie.domain !== null || tie.company || tie.position)) return true;
  if (tie.byName !== null && tie.aboutJob >= 2) return true;
  if (tie.byPhone !== null) return true;
  if (!tie.time.fits && tie.time.code !== "case-closed") return false;
  if (tie.domain === "agency")
    return tie.position || tie.namesContact || (tie.company && tie.aboutJob > 0);
  if (tie.domain === "employer") {
    const needed = wordsNeeded(hand, tie.caseFile);
    return tie.position || tie.aboutJob >= needed || (needed === 1 && asksForTalk(hand));
  }
  return tie.company && (tie.position || tie.aboutJob >= 2) && !isFromFreeMail(hand);
}

const WEIGHTS = {
  thread: 1_000,
  quoted: 200,
  byAddress: 100,
  subject: 60,
  position: 50,
  byName: 40,
  company: 30,
  domain: 20,
  fits: 15,
  open: 10,
};

function weight(tie: CaseTies): number {
  const when = (found: boolean, points: number) => (found ? points : 0);
  return (
    // Of two cases in one thread the one that is answered directly is meant.
    (tie.thread === null ? 0 : WEIGHTS.thread * (1 + 1 / (1 + tie.thread))) +
    when(tie.quoted, WEIGHTS.quoted) +
    when(tie.byAddress !== null, WEIGHTS.byAddress) +
    when(tie.subject, WEIGHTS.subject) +
    when(tie.position, WEIGHTS.position) +
    when(tie.byName !== null || tie.byPhone !== null, WEIGHTS.byName) +
    when(tie.company, WEIGHTS.company) +
    when(tie.domain !== null, WEIGHTS.domain) +
    when(tie.time.fits, WEIGHTS.fits) +
    when(!isOver(tie.caseFile), WEIGHTS.open)
  );
}

function later(one: CaseTies, other: CaseTies, at: number): number {
  return latestBefore(other.caseFile, at) - latestBefore(one.caseFile, at);
}

/** Another case that the mail could be about as well. */
function isRival(tie: CaseTies, best: CaseTies): boolean {
  if (best.thread !== null) return tie.thread === best.thread;
  if (best.quoted && !tie.quoted) return false;
  if (best.byAddress !== null) return tie.byAddress !== null;
  return true;
}

function isSure(
  best: CaseTies,
  rivals: readonly CaseTies[],
  hand: MailInHand,
  all: readonly CaseTies[],
): boolean {
  if (rivals.length > 0) return false;
  if (best.thread !== null) return !isStranger(best, hand, all);
  return best.byAddress !== null && best.time.fits;
}

/** In the thread, but from somebody whom nothing ties to the employer: it may have been passed on or copied to them. */
function isStranger(tie: CaseTies, hand: MailInHand, all: readonly CaseTies[]): boolean {
  if (all.some(({ byAddress }) => byAddress !== null)) return false;
  if (tie.byName !== null) return false;
  return isFromFreeMail(hand) || (tie.domain === null && !isFromCompany(hand, tie.caseFile));
}

function tieCodes(tie: CaseTies): MatchCode[] {
  const codes: [boolean, MatchCode][] = [
    [tie.thread !== null, "thread"],
    [tie.byAddress !== null, "contact-address"],
    [tie.quoted, "quoted-text"],
    [tie.byAddress === null && tie.byName !== null, "contact-name"],
    [tie.byAddress === null && tie.byPhone !== null, "contact-phone"],
    [tie.byAddress === null && tie.domain !== null, "same-domain"],
    [tie.subject, "same-subject"],
    [tie.company && tie.byAddress === null, "company-named"],
    [tie.position, "position-named"],
  ];
  return codes.filter(([found]) => found).map(([, code]) => code);
}

function doubts(
  best: CaseTies,
  rivals: readonly CaseTies[],
  hand: MailInHand,
  all: readonly CaseTies[],
): MatchCode[] {
  const elsewhere = all.some((tie) => tie !== best && tie.byAddress !== null);
  return [
    ...(rivals.length > 0 ? (["several-cases"] as const) : []),
    ...(best.thread !== null && best.byAddress === null && elsewhere
      ? (["case-elsewhere"] as const)
      : []),
    ...(best.thread !== null && isStranger(best, hand, all) ? (["unknown-sender"] as const) : []),
    ...(best.time.code === null ? [] : [best.time.code]),
  ];
}
