import { Buffer } from "node:buffer";
import type { Address, Attachment, Email, Mailbox } from "postal-mime";
import { type CutMail, cutMail } from "./cut-mail.ts";
import type { IncomingMail, MailPart, MailPerson } from "./incoming-mail.ts";
import {
  MAX_HEADERS,
  MAX_HTML,
  MAX_NESTING,
  MAX_PARTS,
  MAX_PEOPLE,
  MAX_REFERENCES,
  MAX_TEXT,
} from "./limits.ts";
import { mailInstant } from "./mail-instant.ts";
import { mediaTypeOf } from "./media-type.ts";

/** Parts that a verdict reads; of a forwarded message the headers alone. */
const READ_AS_TEXT = new Set([
  "message/delivery-status",
  "message/disposition-notification",
  "message/rfc822",
  "message/global",
  "message/global-delivery-status",
  "message/global-headers",
  "text/calendar",
  "application/ics",
  "text/rfc822-headers",
]);

/**
 * Reads a raw mail, or as much of it as `limits.ts` allows. `receivedAt` stands in where the mail has no usable date.
 * Never throws: what cannot be understood is left out, down to a mail without sender, subject and text.
 */
export async function readMail(raw: Uint8Array, receivedAt: string | null): Promise<IncomingMail> {
  const cut = cutMail(raw);
  const email = await parsed(cut);
  const headers = email.headers.map(({ key, value }) => [key, value] as const);
  const all = (name: string) => headers.filter(([key]) => key === name).map(([, value]) => value);
  return {
    messageId: messageIds(email.messageId ?? "")[0] ?? null,
    inReplyTo: messageIds(all("in-reply-to").join(" ")),
    references: messageIds(all("references").join(" ")),
    from: peopleOf([email.from])[0] ?? null,
    sender: peopleOf([email.sender])[0] ?? null,
    replyTo: peopleOf(email.replyTo),
    to: peopleOf(email.to),
    cc: peopleOf(email.cc),
    subject: oneLine(email.subject ?? ""),
    at: mailInstant(all("date")[0], receivedAt),
    headers: await decodedValues(headers),
    text: await readableText(email),
    parts: partsOf(email, all("content-type")[0] ?? "text/plain"),
  };
}

/** With its body, or by its headers alone where the body is put together in a way that nobody should follow. */
async function parsed({ headers, body }: CutMail): Promise<Email> {
  // Loaded when first needed: most starts of the server never read a mail.
  const { default: PostalMime } = await import("postal-mime");
  const options = {
    maxNestingDepth: MAX_NESTING,
    maxHeadersSize: 2 * MAX_HEADERS,
    forceRfc822Attachments: true,
  };
  const head = Buffer.from(`${headers}\r\n\r\n`);
  try {
    return await PostalMime.parse(Buffer.concat([head, body]), options);
  } catch {
    try {
      return await PostalMime.parse(head, options);
    } catch {
      return { headers: [], headerLines: [], attachments: [] };
    }
  }
}

async function decodedValues(
  headers: readonly (readonly [string, string])[],
): Promise<[string, string][]> {
  const { decodeWords } = await import("postal-mime");
  return headers.map(([name, value]) => [name, oneLine(decodeWords(value))]);
}

/** The plain text; the HTML's where there is none, or none but a word that HTML should be shown. */
async function readableText(email: Email): Promise<string> {
  const plain = clean(email.text ?? "");
  if (email.html === undefined) return plain;
  const enough = plain.trim().length >= SHORTEST_PLAIN;
  if (enough) return plain;
  const { htmlText } = await import("./html-text.ts");
  const html = clean(htmlText(email.html.slice(0, MAX_HTML)));
  return html.trim().length > plain.trim().length ? html : plain;
}

const SHORTEST_PLAIN = 120;

function partsOf(email: Email, rootType: string): MailPart[] {
  const root = mediaTypeOf(rootType);
  const attached = email.attachments.slice(0, MAX_PARTS).map(attachedPart);
  const bodies = [
    ...(email.text === undefined ? [] : ["text/plain"]),
    ...(email.html === undefined ? [] : ["text/html"]),
  ].map((mediaType) => ({ mediaType, parameters: {} }));
  const isRootAgain = (part: MailPart) => part.mediaType === root.mediaType;
  return [
    // A mail that is nothing but a calendar entry or a report has that part twice otherwise.
    attached.length === 1 && bodies.length === 0 && isRootAgain(attached[0]!)
      ? { ...attached[0]!, parameters: { ...root.parameters, ...attached[0]!.parameters } }
      : root,
    ...bodies.filter((part) => !isRootAgain(part)),
    ...attached.filter(
      (part) => !(attached.length === 1 && bodies.length === 0 && isRootAgain(part)),
    ),
  ];
}

function attachedPart(attachment: Attachment): MailPart {
  const mediaType = attachment.mimeType || "application/octet-stream";
  const isCalendarFile = /\.ics$/i.test(attachment.filename ?? "");
  const read = READ_AS_TEXT.has(mediaType) || isCalendarFile;
  const text = read ? partText(attachment.content) : undefined;
  const headersOnly = mediaType === "message/rfc822" || mediaType === "message/global";
  return {
    mediaType,
    parameters: attachment.method === undefined ? {} : { method: attachment.method },
    ...(attachment.filename === null ? {} : { fileName: oneLine(attachment.filename) }),
    ...(text === undefined ? {} : { text: headersOnly ? text.split(/\r?\n\r?\n/, 1)[0]! : text }),
  };
}

function partText(content: Attachment["content"]): string {
  if (typeof content === "string") return clean(content);
  return clean(new TextDecoder().decode(content.slice(0, MAX_TEXT)));
}

function peopleOf(addresses: readonly (Address | undefined)[] | undefined): MailPerson[] {
  return (addresses ?? [])
    .flatMap((address): Mailbox[] =>
      address === undefined ? [] : address.group === undefined ? [address] : address.group,
    )
    .filter(({ address }) => address.includes("@"))
    .slice(0, MAX_PEOPLE)
    .map(({ name, address }) => ({
      ...(oneLine(name) === "" ? {} : { name: oneLine(name) }),
      address: oneLine(address).toLowerCase(),
    }));
}

/** Everything between angle brackets; in a header without any, every word that has an @. The latest are kept. */
function messageIds(header: string): string[] {
  const bracketed = [...header.matchAll(/<([^<>\s]{1,998})>/g)].map((match) => match[1]!);
  const ids =
    bracketed.length > 0 ? bracketed : header.split(/[\s,]+/).filter((id) => id.includes("@"));
  return [...new Set(ids)].slice(-MAX_REFERENCES);
}

function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ").trim();
}

function clean(text: string): string {
  return text
    .slice(0, MAX_TEXT)
    .replaceAll("\0", "")
    .replace(/\r\n?/g, "\n")
    .replaceAll("\u00a0", " ");
}
