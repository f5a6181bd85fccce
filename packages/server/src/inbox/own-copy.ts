import type { Contact } from "@efterklang/core/case-file/case-file";
import type { KeptCaseFile } from "../store/store.ts";
import type { IncomingMail } from "./incoming-mail.ts";
import { bracketed, headerValues } from "./mail-header.ts";
import type { MailInHand } from "./mail-in-hand.ts";
import { plainWords } from "./mail-words.ts";
import { sameMailbox } from "./mailbox.ts";
import { messageIdKey } from "./message-id.ts";
import type { MatchCode } from "@efterklang/core/language/match-words";
import type { ReplyMatch } from "./reply-match.ts";

/** Where providers that give a mail a new Message-ID keep the one it had. */
const FORMER_IDS =
  /^(x-google-original-message-id|x-original-message-id|original-message-id|x-microsoft-original-message-id|x-originalmessageid)$/;

/**
 * What the candidate wrote themself, or null: from one of their addresses, with a Message-ID that was sent, or, where
 * a provider changed both, in their name or with their words to somebody of the case.
 */
export function ownCopy(hand: MailInHand, cases: readonly KeptCaseFile[]): ReplyMatch | null {
  const sent = sentExchange(hand.mail, cases);
  const fromCandidate = isFromCandidate(hand.mail, cases);
  const alias = sent === null && !fromCandidate ? aliasOf(hand, cases) : null;
  if (sent === null && !fromCandidate && alias === null) return null;
  const caseFile = sent?.caseFile ?? alias?.caseFile ?? caseOfRecipient(hand, cases);
  const contact = caseFile === null ? null : recipientIn(hand.mail, caseFile);
  const because: MatchCode[] = [
    ...(fromCandidate ? (["from-candidate"] as const) : []),
    ...(sent === null ? [] : (["own-message-id"] as const)),
    ...(alias === null ? [] : [alias.code]),
    ...(contact === null ? [] : (["recipient"] as const)),
  ];
  return {
    verdict: "own-copy",
    case: caseFile?.id ?? null,
    contact: contact?.id ?? sent?.contact ?? null,
    certainty: alias === null ? "sure" : "likely",
    because,
  };
}

function isFromCandidate(mail: IncomingMail, cases: readonly KeptCaseFile[]): boolean {
  const from = mail.from?.address;
  if (from === undefined) return false;
  return cases.some(({ candidate }) =>
    candidate.email === undefined ? false : sameMailbox(candidate.email, from),
  );
}

function sentExchange(
  mail: IncomingMail,
  cases: readonly KeptCaseFile[],
): { caseFile: KeptCaseFile; contact: string | null } | null {
  // In a report or an automatic reply the same names tell which mail it is about.
  const answers = mail.inReplyTo.length > 0 || mail.parts[0]?.mediaType === "multipart/report";
  const former = mail.headers
    .filter(([name]) => !answers && FORMER_IDS.test(name))
    .map(([, value]) => value);
  const ids = new Set(
    [mail.messageId ?? "", ...former.map(bracketed)].filter((id) => id !== "").map(messageIdKey),
  );
  for (const caseFile of cases)
    for (const exchange of caseFile.exchanges) {
      const id = exchange.messageId ?? "";
      const sent = exchange.from === "candidate" && id.trim() !== "" && !isContact(mail, caseFile);
      if (sent && ids.has(messageIdKey(id))) return { caseFile, contact: exchange.contact ?? null };
    }
  return null;
}

/** From another address of the candidate's, to somebody of the case: in their name, or with a text that was sent. */
function aliasOf(
  hand: MailInHand,
  cases: readonly KeptCaseFile[],
): { caseFile: KeptCaseFile; code: MatchCode } | null {
  for (const caseFile of cases) {
    if (recipientIn(hand.mail, caseFile) === null) continue;
    if (isContact(hand.mail, caseFile)) continue;
    if (isNamed(hand.mail, caseFile)) return { caseFile, code: "own-name" };
    if (holdsSentText(hand, caseFile)) return { caseFile, code: "own-text" };
  }
  return null;
}

function isContact({ from }: IncomingMail, { contacts }: KeptCaseFile): boolean {
  return contacts.some(
    ({ email }) => email !== undefined && from !== null && sameMailbox(email, from.address),
  );
}

function isNamed({ from }: IncomingMail, { candidate }: KeptCaseFile): boolean {
  const name = plainWords(candidate.name ?? "");
  return name.includes(" ") && plainWords(from?.name ?? "") === name;
}

const SHORTEST_TEXT = 80;

function holdsSentText({ reply }: MailInHand, { exchanges }: KeptCaseFile): boolean {
  const own = plainWords(reply.own);
  return exchanges.some(({ from, text }) => {
    const sent = plainWords(text ?? "");
    return from === "candidate" && sent.length >= SHORTEST_TEXT && own.startsWith(sent);
  });
}

function caseOfRecipient(hand: MailInHand, cases: readonly KeptCaseFile[]): KeptCaseFile | null {
  const thread = new Set([...hand.mail.inReplyTo, ...hand.mail.references].map(messageIdKey));
  const inThread = cases.find(({ exchanges }) =>
    exchanges.some(
      ({ messageId }) => messageId !== undefined && thread.has(messageIdKey(messageId)),
    ),
  );
  return inThread ?? cases.find((caseFile) => recipientIn(hand.mail, caseFile) !== null) ?? null;
}

function recipientIn(mail: IncomingMail, caseFile: KeptCaseFile): Contact | null {
  const bcc = headerValues(mail, "bcc").map(bracketed);
  const recipients = [...mail.to, ...mail.cc].map(({ address }) => address).concat(bcc);
  return (
    caseFile.contacts.find(
      ({ email }) => email !== undefined && recipients.some((one) => sameMailbox(one, email)),
    ) ?? null
  );
}
