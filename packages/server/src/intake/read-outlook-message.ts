import type { GivenMail, GivenPerson } from "@efterklang/core/intake/make-document";
import type { FieldsData } from "@kenjiuno/msgreader";
import { decodeText } from "./decode-text.ts";
import { isSoundCompoundFile } from "./compound-file.ts";
import { htmlWithLinks } from "./html-with-links.ts";
import { LONGEST_TEXT } from "./limits.ts";

const MOST_PEOPLE = 200;

/** Whether the bytes begin as Outlook's files do. */
export function isCompoundFile(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1].every(
    (byte, index) => bytes[index] === byte,
  );
}

/** A mail or meeting as Outlook saves it (`.msg`). Throws where the file is damaged. */
export async function readOutlookMessage(bytes: Uint8Array): Promise<GivenMail> {
  // The reader follows chains of sectors wherever they lead; one that bites its tail would never end.
  if (!isSoundCompoundFile(bytes)) throw new Error("damaged compound file");
  const { default: module } = await import("@kenjiuno/msgreader");
  const MsgReader = ("default" in module ? module.default : module) as new (
    buffer: ArrayBuffer,
  ) => { getFileData(): FieldsData };
  const buffer = bytes.buffer.slice(
    bytes.byteOffset,
    bytes.byteOffset + bytes.byteLength,
  ) as ArrayBuffer;
  const fields = new MsgReader(buffer).getFileData();
  if (fields.error !== undefined) throw new Error("no message");
  return {
    from: senderOf(fields),
    to: recipientsOf(fields, "to"),
    cc: recipientsOf(fields, "cc"),
    subject: oneLine(fields.subject ?? ""),
    at: instantOf(fields),
    messageId: fields.messageId?.replace(/^<|>$/g, "") ?? null,
    automatic: /^auto-submitted:(?!\s*no\b)/im.test((fields.headers ?? "").slice(0, 100_000)),
    text: textOf(fields),
  };
}

function senderOf(fields: FieldsData): GivenPerson | null {
  const address = [
    fields.senderSmtpAddress,
    fields.sentRepresentingSmtpAddress,
    fields.creatorSMTPAddress,
    fields.senderEmail,
  ].find((one) => one?.includes("@"));
  return person(fields.senderName, address);
}

function recipientsOf(fields: FieldsData, type: "to" | "cc"): GivenPerson[] {
  return (fields.recipients ?? [])
    .slice(0, MOST_PEOPLE)
    .filter(({ recipType }) => (recipType ?? "to") === type)
    .flatMap(
      ({ name, smtpAddress, email }) =>
        person(
          name,
          [smtpAddress, email].find((one) => one?.includes("@")),
        ) ?? [],
    );
}

function person(name: string | undefined, address: string | undefined): GivenPerson | null {
  const named = oneLine(name ?? "").replace(/^['"]|['"]$/g, "");
  const plain = address?.trim().toLowerCase();
  if (named === "" && plain === undefined) return null;
  return {
    ...(named !== "" && named.toLowerCase() !== plain && { name: named }),
    ...(plain !== undefined && { address: plain }),
  };
}

function textOf(fields: FieldsData): string {
  const plain = (fields.body ?? "").trim();
  const html = fields.bodyHtml ?? (fields.html ? decodeText(fields.html) : "");
  const text = plain !== "" ? plain : htmlWithLinks(html);
  return text.slice(0, LONGEST_TEXT).replaceAll("\0", "").replace(/\r\n?/g, "\n");
}

function instantOf({ clientSubmitTime, messageDeliveryTime }: FieldsData): string | null {
  const at = Date.parse(clientSubmitTime ?? messageDeliveryTime ?? "");
  return at > 0 && at < Date.UTC(2200, 0, 1)
    ? new Date(at).toISOString().replace(".000Z", "Z")
    : null;
}

function oneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, " ")
    .trim()
    .slice(0, 2_000);
}
