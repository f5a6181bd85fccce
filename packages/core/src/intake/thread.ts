import type { LanguageCode } from "../case-file/case-file.ts";
import { instantText } from "../calendar/zone.ts";
import { instantAt } from "../calendar/zone.ts";
import { dayOf } from "../calendar/day.ts";
import { findDates } from "../dates-in-text/find-dates.ts";
import type { ReadFrom } from "../dates-in-text/found-date.ts";
import type { Message, NamedPerson, Passage } from "./intake-document.ts";
import { type Line, linesOf, unquoted, viewOf } from "./view.ts";

/** The most messages of a thread that are told apart; the rest is part of the last. */
const MOST_MESSAGES = 30;
const HEADER =
  /^[ \t*]{0,4}(fra|from|sendt|sent|date|dato|til|to|cc|kopi|emne|subject)\s{0,2}:[* \t]{0,4}(.{0,500})$/i;
const NAMES: Readonly<Record<string, "from" | "date" | "to" | "subject">> = {
  fra: "from",
  from: "from",
  sendt: "date",
  sent: "date",
  date: "date",
  dato: "date",
  til: "to",
  to: "to",
  emne: "subject",
  subject: "subject",
};
const FORWARDED =
  /^[-_ ]{5,60}(?:original message|oprindelig meddelelse|forwarded message|videresendt meddelelse|videresendt besked)?[-_ ]{0,60}$/i;

type Head = Pick<Message, "from" | "to" | "subject" | "at">;
const NOBODY: Head = { from: null, to: [], subject: null, at: null };

/** The messages that a text holds, the outermost first; `from` on, each as its own header or quoting line names it. */
export function readThread(
  text: string,
  start: number,
  head: Partial<Message>,
  reading: { language: LanguageCode; from: ReadFrom },
): Message[] {
  const lines = linesOf(text, start).map(unquoted);
  const messages: Message[] = [];
  let current: Head = { ...NOBODY, ...head };
  let own: Line[] = [];
  const close = () => {
    const first = messages.length === 0;
    const meta = first
      ? { messageId: head.messageId ?? null, automatic: head.automatic ?? false }
      : { messageId: null, automatic: false };
    messages.push({ ...current, ...meta, body: viewOf(own) });
    own = [];
  };
  for (let at = 0; at < lines.length;) {
    const boundary = messages.length < MOST_MESSAGES ? readBoundary(lines, at, reading) : null;
    if (!boundary) own.push(lines[at]!);
    else {
      // A pasted mail begins with its own header: that is no message above it.
      if (own.some((line) => line.text.trim() !== "") || (head.from && messages.length === 0))
        close();
      current = boundary.head;
      own = [];
    }
    at = boundary?.next ?? at + 1;
  }
  close();
  return messages.filter(
    (message, index) => index === 0 || message.body.text.trim() !== "" || message.from !== null,
  );
}

function readBoundary(
  lines: readonly Line[],
  at: number,
  reading: { language: LanguageCode; from: ReadFrom },
): { head: Head; next: number } | null {
  return readHeaderBlock(lines, at, reading) ?? readWroteLine(lines, at, reading);
}

/** "Fra: … Sendt: … Til: … Emne: …", with or without a ruling above it. */
function readHeaderBlock(
  lines: readonly Line[],
  at: number,
  reading: { language: LanguageCode; from: ReadFrom },
): { head: Head; next: number } | null {
  let next = FORWARDED.test(lines[at]!.text) ? at + 1 : at;
  if (next > at && lines[next]?.text.trim() === "") next += 1;
  if (!/^[ \t*]{0,4}(?:fra|from)\s{0,2}:/i.test(lines[next]?.text ?? "")) return null;
  const head: Head = { ...NOBODY, to: [] };
  let fields = 0;
  for (; next < lines.length; next += 1, fields += 1) {
    const match = HEADER.exec(lines[next]!.text);
    if (!match) break;
    takeField(head, match, lines[next]!, reading);
  }
  return fields >= 2 ? { head, next } : null;
}

function takeField(
  head: Head,
  match: RegExpExecArray,
  line: Line,
  reading: { language: LanguageCode; from: ReadFrom },
): void {
  const value = match[2]!.trim().replace(/\*+$/, "");
  const start = line.start + line.text.indexOf(value, match[0].indexOf(":"));
  const name = NAMES[match[1]!.toLowerCase()];
  if (value === "") return;
  if (name === "from") head.from = personIn(value, start);
  if (name === "to")
    head.to = value
      .split(/[;,]/)
      .slice(0, 50)
      .flatMap((part) => personIn(part, start + value.indexOf(part)) ?? []);
  if (name === "subject") head.subject = { value, start, end: start + value.length };
  if (name === "date") head.at = instantIn(value, reading);
}

const WROTE = /\b(?:skrev|wrote)\b/i;
const WROTE_START = /^\s{0,4}(?:den|on|le|d\.)\b/i;

/** "Den tirs. 17. nov. 2026 kl. 15.02 skrev Mette Kjær <mette@…>:", on one line or two. */
function readWroteLine(
  lines: readonly Line[],
  at: number,
  reading: { language: LanguageCode; from: ReadFrom },
): { head: Head; next: number } | null {
  const line = lines[at]!;
  if (line.text.length > 400 || !WROTE_START.test(line.text)) return null;
  const two =
    !line.text.trimEnd().endsWith(":") && at + 1 < lines.length && lines[at + 1]!.text.length < 300;
  const joined = two ? `${line.text} ${lines[at + 1]!.text}` : line.text;
  if (!WROTE.test(joined) || !joined.trimEnd().endsWith(":")) return null;
  const person = personIn(
    joined
      .replace(/^.*\bskrev\b/i, "")
      .replace(/\bwrote\b.*$/i, "")
      .replace(/^.*\d{1,2}[:.]\d{2}(?:\s?[AP]M)?,?/i, ""),
    line.start,
  );
  const whole = { start: line.start, end: line.start + line.text.length };
  const from = person && {
    ...(person.name && { name: { ...person.name, ...whole } }),
    ...(person.email && { email: { ...person.email, ...whole } }),
  };
  return { head: { ...NOBODY, from, at: instantIn(joined, reading) }, next: two ? at + 2 : at + 1 };
}

const ADDRESS = /[^\s<>()[\]",;:@]{1,64}@[^\s<>()[\]",;:@]{1,190}/;

/** A name and address as headers have them. `start` is where the text begins in the document. */
export function personIn(text: string, start: number): NamedPerson | null {
  const address = ADDRESS.exec(text.slice(0, 600));
  const before = address ? text.slice(0, address.index) : text;
  const name = before
    .replace(/(?:\[?mailto:|[<([])\s*$/i, "")
    .replace(/^[\s"',:]+|[\s"',:<(]+$/g, "");
  const at = /\p{L}/u.test(name) ? text.indexOf(name) : -1;
  const found: NamedPerson = {
    ...(at >= 0 && name.length < 120 && { name: passage(name, start + at) }),
    ...(address && {
      email: passage(address[0].toLowerCase().replace(/\.+$/, ""), start + address.index),
    }),
  };
  return found.name || found.email ? found : null;
}

function passage(value: string, start: number): Passage {
  return { value, start, end: start + value.length };
}

function instantIn(
  text: string,
  { language, from }: { language: LanguageCode; from: ReadFrom },
): string | null {
  const date = findDates(text, language, from).find((found) => found.precision === "exact");
  if (!date?.time) return null;
  const [hour = 0, minute = 0] = date.time.startTime.split(":").map(Number);
  const zone = date.time.timeZone ?? from.timeZone;
  return instantText(instantAt(dayOf(date.firstOn), hour * 60 + minute, zone), zone);
}
