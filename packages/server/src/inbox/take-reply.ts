import type { Exchange } from "@efterklang/core/case-file/case-file";
import { MAX_ENTRIES } from "@efterklang/core/case-file/case-file";
import { withExchange } from "@efterklang/core/case-file/exchange-order";
import type { ProposedReply } from "../store/kept-mail.ts";
import { markBounced } from "../outbox/mark-bounced.ts";
import type { KeptCaseFile, OwnerStore, StoredCase } from "../store/store.ts";
import { exchangeOf } from "./exchange-of.ts";
import type { IncomingMail } from "./incoming-mail.ts";
import { messageIdKey } from "./message-id.ts";
import type { ReplyMatch } from "./reply-match.ts";

/** A mail that was read, and what it is. */
export interface ReadReply {
  mail: IncomingMail;
  match: ReplyMatch;
  /** The same for the same mail, wherever it lies. */
  key: string;
  /** It was found where the server puts junk. */
  isJunk: boolean;
}

export type Taken = "recorded" | "proposed" | "known" | "unrelated";

/** What is sure is recorded, what is likely is put to the person, both once however often the mail is seen. */
export function takeReply(
  store: OwnerStore,
  { mail, match, key, isJunk }: ReadReply,
  now: string,
  newId: () => string,
): Promise<Taken> {
  return store.transaction(async (within) => {
    const { verdict, case: caseId } = match;
    if (caseId === null || verdict === "own-copy" || verdict === "unrelated") return "unrelated";
    const stored = await within.cases.read(caseId);
    if (stored === null) return "unrelated";
    const exchange = exchangeOf(mail, match, stored.caseFile, now);
    const isSure = match.certainty === "sure" && !isJunk && verdict !== "invitation";
    const proposal: ProposedReply | null =
      exchange === null || isSure
        ? null
        : {
            verdict,
            exchange,
            from: mail.from?.name ?? mail.from?.address ?? null,
            subject: mail.subject.slice(0, 300),
            because: match.because.map(String),
          };
    const isNew = await within.inbox.notice({ id: newId(), key, caseId, proposal, noticedAt: now });
    if (!isNew || exchange === null || isOnRecord(stored.caseFile, exchange)) return "known";
    if (proposal !== null) return "proposed";
    await recordReply(within, stored, exchange, now);
    return "recorded";
  });
}

/**
 * Puts a reply on the record of its case, in the transaction of the caller. Of a message that came back the outbox
 * learns too.
 */
export async function recordReply(
  within: OwnerStore,
  { id, caseFile, revision }: StoredCase,
  exchange: Exchange,
  now: string,
): Promise<StoredCase> {
  const cameBack = exchange.delivery === "undelivered" ? exchange.messageId : undefined;
  const message = cameBack === undefined ? null : await markBounced(within, cameBack, now);
  const current = message === null ? null : await within.cases.read(id);
  if (current !== null && current.revision !== revision) return current;
  const written = await within.cases.replace(withReply(caseFile, exchange), revision, now);
  if (written.outcome !== "written") throw new Error("The case changed within a transaction.");
  return written.stored;
}

function isOnRecord({ exchanges }: KeptCaseFile, { messageId, delivery }: Exchange): boolean {
  if (messageId === undefined) return exchanges.length >= MAX_ENTRIES;
  return exchanges.some(
    (one) =>
      messageIdKey(one.messageId ?? "") === messageIdKey(messageId) && one.delivery === delivery,
  );
}

/** Milliseconds around a mail in which what the person typed about a mail of that contact is about this one. */
const SAME_MAIL = 12 * 60 * 60_000;

/**
 * The case with the exchange on record: in the place of what the record says of the same message, joined to what the
 * person typed about it, or as a new one.
 */
export function withReply(caseFile: KeptCaseFile, exchange: Exchange): KeptCaseFile {
  const { exchanges } = caseFile;
  const { messageId } = exchange;
  const known =
    messageId === undefined
      ? -1
      : exchanges.findIndex((one) => messageIdKey(one.messageId ?? "") === messageIdKey(messageId));
  if (known !== -1) return { ...caseFile, exchanges: exchanges.with(known, exchange) };
  const typed = exchanges.findIndex((one) => isTypedAbout(one, exchange));
  const typedOne = exchanges[typed];
  if (typedOne !== undefined) {
    const joined = { ...exchange, ...typedOne, messageId };
    return { ...caseFile, exchanges: exchanges.with(typed, joined) };
  }
  return { ...caseFile, exchanges: withExchange(exchanges, exchange) };
}

function isTypedAbout(one: Exchange, exchange: Exchange): boolean {
  if (one.from !== exchange.from || one.channel !== "email" || one.messageId !== undefined)
    return false;
  if (one.contact !== exchange.contact) return false;
  if ((one.kind === "auto-reply") !== (exchange.kind === "auto-reply")) return false;
  return Math.abs(Date.parse(one.at) - Date.parse(exchange.at)) <= SAME_MAIL;
}
