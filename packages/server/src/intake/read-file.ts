import type { IntakeDocument } from "@efterklang/core/intake/intake-document";
import {
  calendarDocument,
  cardDocument,
  mailDocument,
  textDocument,
} from "@efterklang/core/intake/make-document";
import { languageOf } from "@efterklang/core/intake/shown-text";
import { decodeText } from "./decode-text.ts";
import { LARGEST_CALENDAR, LARGEST_CARDS, LONGEST_TEXT } from "./limits.ts";
import { readCalendar } from "./read-calendar.ts";
import { readCards } from "./read-cards.ts";
import { isCompoundFile, readOutlookMessage } from "./read-outlook-message.ts";
import { readMailFile } from "./read-mail-file.ts";

/** A file that was given: its bytes, and the name by which facts name it. */
export interface GivenFile {
  name: string;
  bytes: Uint8Array;
}

/** Why a file could not be read. */
export const UNREADABLE = ["empty", "broken", "unknown-format"] as const;
export type Unreadable = (typeof UNREADABLE)[number];

/** From when files without a time of their own are read, and on whose clock. */
export interface FileReading {
  now: string;
  timeZone: string;
}

/**
 * What a file holds, by its content and only then by its name: a mail holds its calendar entries too.
 * Never throws: what cannot be read says why.
 */
export async function readFile(
  file: GivenFile,
  reading: FileReading,
): Promise<IntakeDocument[] | Unreadable> {
  if (file.bytes.length === 0) return "empty";
  if (isBinary(file.bytes) && !isCompoundFile(file.bytes)) return "unknown-format";
  try {
    const documents = await readByFormat(file, reading);
    const holdsAnything = documents.some(
      ({ text, events, cards }) => text.trim() !== "" || events.length + cards.length > 0,
    );
    return holdsAnything ? documents : "broken";
  } catch {
    return "broken";
  }
}

async function readByFormat(
  { name, bytes }: GivenFile,
  reading: FileReading,
): Promise<IntakeDocument[]> {
  if (isCompoundFile(bytes)) return [await outlookDocument(name, bytes, reading)];
  const head = decodeText(bytes.subarray(0, 4_096)).replace(/^\uFEFF?\s{0,100}/, "");
  if (/^BEGIN:VCALENDAR/i.test(head))
    return [
      calendarDocument(
        name,
        readCalendar(decodeText(bytes.subarray(0, LARGEST_CALENDAR)), reading),
      ),
    ];
  if (/^BEGIN:VCARD/i.test(head)) return [cardsIn(name, bytes)];
  if (/\.(?:eml|mht)$/i.test(name) || looksLikeMail(head))
    return readMailFile(name, bytes, reading);
  return [
    textDocument(
      name,
      decodeText(bytes.subarray(0, LONGEST_TEXT * 4)).slice(0, LONGEST_TEXT),
      reading.now,
      reading.timeZone,
    ),
  ];
}

function cardsIn(name: string, bytes: Uint8Array): IntakeDocument {
  const cards = readCards(bytes.subarray(0, LARGEST_CARDS));
  const words = cards.map((card) => [card.title, card.company, card.address].join(" ")).join("\n");
  return cardDocument(name, cards, languageOf(words));
}

async function outlookDocument(
  name: string,
  bytes: Uint8Array,
  { now, timeZone }: FileReading,
): Promise<IntakeDocument> {
  return mailDocument(name, await readOutlookMessage(bytes), now, timeZone);
}

/** Header lines as they are stored, and not as a person pastes them. */
function looksLikeMail(head: string): boolean {
  return (
    /^(?:[\w-]{1,60}:[^\n]{0,2000}\r?\n(?:[ \t][^\n]{0,2000}\r?\n){0,50}){2}/.test(head) &&
    /^(?:received|return-path|message-id|mime-version|delivered-to|dkim-signature|x-[\w-]{1,40}):/im.test(
      head,
    )
  );
}

/** A text holds no zero bytes, unless it is written two bytes a letter. */
function isBinary(bytes: Uint8Array): boolean {
  const marked =
    (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return !marked && bytes.subarray(0, 8_192).includes(0);
}
