import type { CaseFile } from "@efterklang/core/case-file/case-file";

/** What a mail refers to: the one that it answers, and its thread, oldest first. Ids without angle brackets. */
export interface Thread {
  inReplyTo: string | null;
  references: string[];
}

/** A header of this many ids shows any thread; servers refuse headers that grow without end. */
const MAX_REFERENCES = 20;
/** RFC 5322 has lines of at most 998 characters, and an id cannot be folded. */
const MAX_ID = 250;

/**
 * The thread that a mail to the contact with this subject belongs to: it answers their latest mail on file if that
 * has a Message-ID, and the subject says so or nothing is known of the subject that they wrote under.
 */
export function threadOf(caseFile: CaseFile, contact: string, subject: string): Thread {
  const mails = caseFile.exchanges
    .filter((exchange) => exchange.channel === "email" && exchange.contact === contact)
    .flatMap((exchange) => ({ ...exchange, messageId: bareMessageId(exchange.messageId) }));
  const answered = mails.findLast(({ from, kind }) => from === "employer" && kind !== "auto-reply");
  const isAnswer =
    answered?.subject === undefined || bareSubject(answered.subject) === bareSubject(subject);
  if (answered === undefined || answered.messageId === null || !isAnswer)
    return { inReplyTo: null, references: [] };
  const until = mails.slice(0, mails.indexOf(answered) + 1);
  const ids = until.flatMap(({ messageId }) => messageId ?? []);
  return { inReplyTo: answered.messageId, references: [...new Set(ids)].slice(-MAX_REFERENCES) };
}

/** A Message-ID without its angle brackets; null where it is none that could stand in a header. */
export function bareMessageId(messageId: string | undefined): string | null {
  const bare = (messageId ?? "").trim().replace(/^</, "").replace(/>$/, "");
  return bare.length <= MAX_ID && /^[!-~]+$/.test(bare) && !/[<>]/.test(bare) ? bare : null;
}

const PREFIXES: ReadonlySet<string> = new Set(["sv", "re", "vs", "fw", "fwd", "aw", "vb"]);

function bareSubject(subject: string): string {
  const parts = subject.toLowerCase().split(":");
  const own = parts.findIndex((part) => !PREFIXES.has(part.trim()));
  return parts.slice(own).join(":").replace(/\s+/g, " ").trim();
}
