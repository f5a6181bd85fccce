import type { IncomingMail, MailPerson } from "./incoming-mail.ts";
import { plainWords } from "./mail-words.ts";

/** What a calendar mail (RFC 5546) wants, and who organises. */
export interface CalendarMail {
  kind: "request" | "counter" | "reply" | "cancelled";
  organizer: MailPerson | null;
}

const KINDS: Readonly<Record<string, CalendarMail["kind"]>> = {
  request: "request",
  add: "request",
  counter: "counter",
  reply: "reply",
  refresh: "reply",
  declinecounter: "reply",
  cancel: "cancelled",
};

/** What a mail's calendar part says, or null. One that is merely published, as an attached file is, makes no calendar mail. */
export function calendarMail(mail: IncomingMail): CalendarMail | null {
  for (const part of mail.parts) {
    const isCalendar =
      part.mediaType === "text/calendar" ||
      part.mediaType === "application/ics" ||
      /\.ics$/i.test(part.fileName ?? "");
    if (!isCalendar || part.text === undefined) continue;
    const lines = unfolded(part.text);
    const method = part.parameters["method"] ?? valueOf(lines, "METHOD");
    const kind = KINDS[method.trim().toLowerCase()];
    if (kind !== undefined) return { kind, organizer: organizerOf(lines) };
  }
  return noticeBySubject(mail);
}

const NOTICES =
  /^(accepteret|afvist|foreløbigt accepteret|foreløbig|accepted|declined|tentative|tentatively accepted|new time proposed|nyt tidspunkt foreslået)\s*:/;
const CANCELLED = /^(aflyst|annulleret|canceled|cancelled)( begivenhed| event)?\s*:/;

/** Exchange leaves the calendar part out of what it sends to some; the subject and an empty text are left. */
function noticeBySubject(mail: IncomingMail): CalendarMail | null {
  const subject = plainWords(mail.subject);
  if (plainWords(mail.text).length > 40) return null;
  if (NOTICES.test(subject)) return { kind: "reply", organizer: null };
  return CANCELLED.test(subject) ? { kind: "cancelled", organizer: null } : null;
}

const MOST_LINES = 2_000;

function unfolded(text: string): string[] {
  return text
    .replace(/\r?\n[ \t]/g, "")
    .split(/\r?\n/)
    .slice(0, MOST_LINES);
}

function valueOf(lines: readonly string[], name: string): string {
  const line = lines.find((one) => one.toUpperCase().startsWith(`${name}:`));
  return line?.slice(name.length + 1) ?? "";
}

function organizerOf(lines: readonly string[]): MailPerson | null {
  const line = lines.find((one) => /^ORGANIZER[;:]/i.test(one)) ?? "";
  const mailto = line.toLowerCase().lastIndexOf("mailto:");
  if (mailto === -1) return null;
  const address = line
    .slice(mailto + 7)
    .trim()
    .toLowerCase();
  const name = /;CN="?([^";:]{1,200})/i.exec(line)?.[1]?.trim();
  return name === undefined ? { address } : { name, address };
}
