import type { IntakeDocument } from "@efterklang/core/intake/intake-document";
import {
  calendarDocument,
  type GivenMail,
  mailDocument,
} from "@efterklang/core/intake/make-document";
import type { IncomingMail, MailPerson } from "../inbox/incoming-mail.ts";
import { LONGEST_TEXT } from "./limits.ts";
import { meetingLinkIn } from "./html-with-links.ts";
import { readCalendar } from "./read-calendar.ts";
import type { FileReading } from "./read-file.ts";

const MOST_CALENDARS = 5;

/** A mail, and the calendar entries in it, each a document of its own. */
export async function readMailFile(
  name: string,
  bytes: Uint8Array,
  { now, timeZone }: FileReading,
): Promise<IntakeDocument[]> {
  const { readMail } = await import("../inbox/read-mail.ts");
  const mail = await readMail(bytes, null);
  const documents = [mailDocument(name, givenMail(mail, bytes), now, timeZone)];
  const calendars = mail.parts
    .filter((part) => part.text !== undefined && isCalendar(part))
    .slice(0, MOST_CALENDARS);
  calendars.forEach((part, index) => {
    try {
      const events = readCalendar(part.text!, { timeZone });
      const file = part.fileName ?? `invitation${index === 0 ? "" : `-${index + 1}`}.ics`;
      if (events.length > 0) documents.push(calendarDocument(`${name}#${file}`, events));
    } catch {
      // The mail says the same in words; a broken entry in it is no reason to read none of it.
    }
  });
  return documents;
}

function isCalendar({ mediaType, fileName }: IncomingMail["parts"][number]): boolean {
  return (
    mediaType === "text/calendar" ||
    mediaType === "application/ics" ||
    /\.ics$/i.test(fileName ?? "")
  );
}

function givenMail(mail: IncomingMail, bytes: Uint8Array): GivenMail {
  const automatic = mail.headers.some(
    ([name, value]) => name === "auto-submitted" && !/^no\b/i.test(value),
  );
  const { from, to, cc, subject, at, messageId } = mail;
  return {
    from: from && personOf(from),
    to: to.map(personOf),
    cc: cc.map(personOf),
    subject,
    at,
    messageId,
    automatic,
    text: withLink(mail.text.slice(0, LONGEST_TEXT), bytes),
  };
}

/** The link of a meeting may stand behind a word of the HTML only. */
function withLink(text: string, bytes: Uint8Array): string {
  if (meetingLinkIn(text) !== null) return text;
  const html = new TextDecoder("latin1")
    .decode(bytes.subarray(0, 500_000))
    .replace(/=\r?\n/g, "")
    .replaceAll("=3D", "=");
  const link = meetingLinkIn(html);
  return link === null ? text : `${text}\n\n${link}`;
}

function personOf({ name, address }: MailPerson): { name?: string; address: string } {
  return { ...(name !== undefined && { name }), address };
}
