import type { Contact } from "@efterklang/core/case-file/case-file";
import { companyName } from "@efterklang/core/rules/company-name";
import type { KeptCaseFile } from "../store/store.ts";
import { type CaseTime, caseTime } from "./case-time.ts";
import { greetsCandidate, jobStems } from "./job-words.ts";
import type { MailInHand } from "./mail-in-hand.ts";
import { bareSubject, hasPhrase, isReplySubject, plainWords } from "./mail-words.ts";
import {
  isEmployersDomain,
  isFreeMail,
  isNoReply,
  isRecruitingAddress,
  isRoleAddress,
  ownedDomain,
  sameMailbox,
} from "./mailbox.ts";
import { nameKey } from "./name-key.ts";
import { messageIdKey } from "./message-id.ts";

/** What ties a mail to one case. */
export interface CaseTies {
  caseFile: KeptCaseFile;
  time: CaseTime;
  /** Place of the case's Message-ID in the thread, 0 the message answered; null where none is in it. */
  thread: number | null;
  byAddress: Contact | null;
  byName: Contact | null;
  /** A text message that comes as mail, from a contact's number. */
  byPhone: Contact | null;
  /** At the employer's own domain, or at that of an agency. */
  domain: "employer" | "agency" | null;
  subject: boolean;
  quoted: boolean;
  company: boolean;
  position: boolean;
  /** How many words of recruiting it has; names of contacts and a greeting of the candidate count as one each. */
  aboutJob: number;
  /** It speaks of somebody in the case by name: "Jakob er syg, så jeg tager over". */
  namesContact: boolean;
}

export function caseTies(hand: MailInHand, caseFile: KeptCaseFile): CaseTies {
  return {
    caseFile,
    time: caseTime(caseFile, hand.at),
    thread: threadPlace(hand, caseFile),
    byAddress: contactByAddress(hand, caseFile),
    byName: contactByName(hand, caseFile),
    byPhone: contactByPhone(hand, caseFile),
    domain: domainTie(hand, caseFile),
    subject: continuesSubject(hand, caseFile),
    quoted: quotesExchange(hand, caseFile),
    company: namesCompany(hand, caseFile),
    position: namesPosition(hand, caseFile),
    aboutJob: aboutJob(hand, caseFile),
    namesContact: namesContact(hand, caseFile),
  };
}

function threadPlace({ thread }: MailInHand, caseFile: KeptCaseFile): number | null {
  const known = new Set(
    caseFile.exchanges.flatMap(({ messageId }) =>
      messageId === undefined || messageId.trim() === "" ? [] : [messageIdKey(messageId)],
    ),
  );
  const place = thread.findIndex((id) => known.has(id));
  return place === -1 ? null : place;
}

function contactByAddress({ writers }: MailInHand, caseFile: KeptCaseFile): Contact | null {
  for (const { address } of writers) {
    const found = caseFile.contacts.find(
      ({ email }) => email !== undefined && sameMailbox(email, address),
    );
    if (found !== undefined) return found;
  }
  return null;
}

/** By first and last name, in the sender or signing on a line: people write from their phone, platforms in their name. */
function contactByName({ names, lines }: MailInHand, caseFile: KeptCaseFile): Contact | null {
  const isNamed = ({ name }: Contact) => {
    const key = nameKey(name ?? "");
    return key.includes(" ") && (lines.has(key) || names.some((one) => hasPhrase(one, [key])));
  };
  return caseFile.contacts.find(isNamed) ?? null;
}

/** Numbers are equal by their last eight figures: country codes are written or not. */
const TELLING_FIGURES = 8;

/** Gateways put the number that a text message came from before the @ of the sender. */
function contactByPhone({ mail }: MailInHand, caseFile: KeptCaseFile): Contact | null {
  const sender = (mail.from?.address ?? "").split("@")[0]!;
  if (!/^\+?\d{8,15}$/.test(sender)) return null;
  const tail = sender.slice(-TELLING_FIGURES);
  const isFrom = ({ phone }: Contact) => (phone ?? "").replace(/\D/g, "").endsWith(tail);
  return caseFile.contacts.find(isFrom) ?? null;
}

function domainTie(hand: MailInHand, caseFile: KeptCaseFile): CaseTies["domain"] {
  const own = ownedDomain(caseFile.candidate.email ?? "");
  const at = new Set(hand.writers.map(({ address }) => ownedDomain(address)));
  const shared = caseFile.contacts.filter(({ email }) => {
    const domain = ownedDomain(email ?? "");
    return isEmployersDomain(domain) && domain !== own && at.has(domain);
  });
  if (shared.length === 0) return null;
  return shared.every(({ role }) => role === "recruiter") ? "agency" : "employer";
}

const SHORTEST_SUBJECT = 6;

function continuesSubject(hand: MailInHand, caseFile: KeptCaseFile): boolean {
  if (!isReplySubject(hand.mail.subject) || hand.subject.length < SHORTEST_SUBJECT) return false;
  return caseFile.exchanges.some(
    ({ subject }) => subject !== undefined && bareSubject(subject) === hand.subject,
  );
}

/** Fewer characters are found in anybody's mail. */
const TELLING_LINE = 40;
const MOST_LINES = 200;

/** True where the quoted part holds a line that was said in the case. */
function quotesExchange({ quoted }: MailInHand, caseFile: KeptCaseFile): boolean {
  if (quoted.length < TELLING_LINE) return false;
  return caseFile.exchanges
    .flatMap(({ text }) => (text ?? "").split("\n").slice(0, MOST_LINES))
    .map(plainWords)
    .some((line) => line.length >= TELLING_LINE && quoted.includes(line));
}

function namesCompany(hand: MailInHand, caseFile: KeptCaseFile): boolean {
  const name = companyName(caseFile.company.name);
  if (name === null || name.short.length < 3) return false;
  const short = plainWords(name.short);
  const places = [...hand.names, hand.said, hand.signature];
  return places.some((words) => hasPhrase(words, [short, `${short}s`, `${short}'s`]));
}

function namesPosition({ said }: MailInHand, caseFile: KeptCaseFile): boolean {
  const title = plainWords(caseFile.position.title ?? "");
  const reference = plainWords(caseFile.position.reference ?? "");
  if (reference.length >= 4 && hasPhrase(said, [reference])) return true;
  if (title.length < 4) return false;
  return ["", "en", "stillingen", "stilling", "jobbet"].some((ending) =>
    hasPhrase(said, [`${title}${ending}`, `${title}-${ending}`]),
  );
}

function aboutJob(hand: MailInHand, caseFile: KeptCaseFile): number {
  return (
    jobStems(hand.said) +
    (namesContact(hand, caseFile) ? 1 : 0) +
    (greetsCandidate(hand.reply.own, caseFile.candidate.name) ? 1 : 0)
  );
}

const SHORTEST_FIRST_NAME = 4;

function namesContact({ said }: MailInHand, caseFile: KeptCaseFile): boolean {
  return caseFile.contacts.some(({ name }) => {
    const key = plainWords(name ?? "");
    const first = key.split(" ")[0]!;
    const names = first.length >= SHORTEST_FIRST_NAME ? [key, first] : [key];
    return key.includes(" ") && hasPhrase(said, names);
  });
}

/**
 * How many words of recruiting a mail from the employer's own domain needs, by who writes: somebody there may also be
 * a friend, and a department writes to citizens and customers.
 */
export function wordsNeeded(hand: MailInHand, caseFile: KeptCaseFile): number {
  const { mail, names } = hand;
  const address = mail.from?.address ?? "";
  if (isRecruitingAddress(address)) return 0;
  if (isNoReply(address)) return 1;
  const isDepartment = names[0] === undefined || isFromCompany(hand, caseFile);
  return isRoleAddress(address) || isDepartment ? 2 : 1;
}

/** True where the company's name stands in the sender's. */
export function isFromCompany({ names }: MailInHand, caseFile: KeptCaseFile): boolean {
  const company = plainWords(companyName(caseFile.company.name)?.short ?? "");
  return company !== "" && names.some((name) => hasPhrase(name, [company]));
}

/** True where the mail came from an address that anybody can get. */
export function isFromFreeMail({ mail }: MailInHand): boolean {
  return mail.from === null || isFreeMail(mail.from.address);
}
