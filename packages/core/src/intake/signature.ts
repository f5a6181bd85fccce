import { isTitle } from "./job-titles.ts";
import { isPersonName, plainName } from "./person-name.ts";
import { findPhone } from "./phone-number.ts";
import { linesOf, spanIn, type View } from "./view.ts";
import type { Passage } from "./intake-document.ts";

/** What stands below a message about who wrote it. Passages are in the document. */
export interface Signature {
  name?: Passage;
  title?: Passage;
  company?: Passage;
  phone?: Passage;
  email?: Passage;
  linkedin?: Passage;
  address: Passage[];
  /** Where it begins in the view; its length where there is none. */
  from: number;
}

const CLOSING =
  /^(?:med |de |mange |kærlig |de bedste )?(?:venlig(?:e|st)?|bedste|mange|kærlig|kærlige|rigtig)?\s?(?:venlige )?hilsen(?:er)?\b|^(?:de bedste |mange |venlige |kærlige )?hilsner\b|^(?:mvh|vh|kh|dbh)\b|^(?:with )?(?:kind|best|warm|many)?\s?(?:kind |warm )?(?:regards|wishes|thanks)\b|^(?:best|cheers|thanks|thank you|sincerely|yours (?:sincerely|faithfully|truly)|all the best)\s*[,!]?\s*$/i;
/** Their full stop belongs to the name. */
const ABBREVIATED = /\b(?:Inc|Ltd)\.$/;
const MOST_LINES = 16;
const END =
  /^[_=*-]{8,}|^microsoft teams|^join (?:zoom|the meeting|microsoft)|^svar på beskeden|^https:\/\/(?:teams|zoom)/i;
const LEGAL =
  /(?:^|\s)(?:A\/S|ApS|I\/S|P\/S|K\/S|IVS|A\.M\.B\.A\.?|AB|Ltd\.?|Limited|LLP|LLC|Inc\.?|GmbH|plc|Group|Kommune|KOMMUNE|Hospital|Universitet|University|School|Council)(?=$|[\s,.|])/;
const ADDRESS =
  /^\p{L}[\p{L}\p{M} .'’-]{1,60} \d{1,4}\s?[A-Za-z]?(?:[,. ]|$)|(?:^|[\s,])(?:DK-?)?\d{4} \p{Lu}\p{L}|\b[A-Z]{1,2}\d{1,2}[A-Z]? \d[A-Z]{2}\b/u;

interface Row {
  text: string;
  at: number;
}

/** The signature at the end of a message; `sender` is its name by the header, where that is known. */
export function readSignature(view: View, sender: string | undefined): Signature {
  const rows = rowsOf(view);
  const begin = beginning(rows, sender);
  const none: Signature = { address: [], from: view.text.length };
  if (begin === null) return none;
  const found: Signature = { address: [], from: rows[begin.row]!.at };
  const tail = rows.slice(begin.row + (begin.closing ? 1 : 0)).slice(0, MOST_LINES);
  const stop = tail.findIndex(({ text }) => END.test(text));
  const below = stop === -1 ? tail : tail.slice(0, stop);
  const inline = begin.closing ? afterClosing(rows[begin.row]!) : null;
  for (const row of inline ? [inline, ...below] : below) takeRow(view, row, found, sender);
  return found;
}

function rowsOf(view: View): Row[] {
  return linesOf(view.text).flatMap(({ text, start }) => {
    return pieces(text).flatMap(({ piece, at }) => {
      const trimmed = piece.trim();
      return trimmed === "" ? [] : [{ text: trimmed, at: start + at + piece.indexOf(trimmed) }];
    });
  });
}

const INNER_CLOSING =
  /[.!?)]\s+(?=(?:mvh|vh|kh|(?:med )?venlig hilsen|hilsen|(?:best |kind )?regards|thanks|best),?!? )/gi;

/** In a text message the closing stands in the same line as what it closes. */
function pieces(text: string): { piece: string; at: number }[] {
  const cuts = [
    0,
    ...[...text.matchAll(INNER_CLOSING)].map((match) => match.index + match[0].length),
    text.length,
  ];
  return cuts
    .slice(1)
    .map((end, index) => ({ piece: text.slice(cuts[index]!, end), at: cuts[index]! }));
}

/** "Thanks! Joanna Pike": a closing only because a name follows it. */
const NAMED_CLOSING =
  /^(?:Thanks|Thank you|Best|Cheers|Regards)[!,.]? (?=\p{Lu}\p{L}+(?: \p{Lu}|[,.]|$))/u;

function beginning(
  rows: readonly Row[],
  sender: string | undefined,
): { row: number; closing: boolean } | null {
  for (let row = rows.length - 1; row >= 0; row -= 1) {
    const { text } = rows[row]!;
    if (text.length <= 120 && closingOf(text)) return { row, closing: true };
  }
  const dashes = rows.findLastIndex(({ text }) => text === "--");
  if (dashes >= 0) return { row: dashes, closing: true };
  const first = Math.max(0, rows.length - 8);
  const own = rows.findIndex(
    ({ text }, row) => row >= first && isOwnName(text.split(/[,|]/)[0]!, sender),
  );
  return own === -1 ? null : { row: own, closing: false };
}

function isOwnName(text: string, sender: string | undefined): boolean {
  const name = text.trim();
  return sender === undefined
    ? isPersonName(name)
    : name === plainName(sender) ||
        (isPersonName(name) && name.split(" ")[0] === sender.split(" ")[0]);
}

function closingOf(text: string): RegExpExecArray | null {
  return NAMED_CLOSING.exec(text) ?? CLOSING.exec(text);
}

/** "Mvh Jan Hede", "Venlig hilsen Rikke Storm, Køkkenchef": what follows the closing in its own line. */
function afterClosing({ text, at }: Row): Row | null {
  const match = closingOf(text);
  if (!match) return null;
  const rest = text.slice(match[0].length).replace(/^[\s,.:!]+/, "");
  return rest === "" ? null : { text: rest, at: at + text.length - rest.length };
}

function takeRow(view: View, row: Row, found: Signature, sender: string | undefined): void {
  const passage = (text: string): Passage => {
    const at = row.at + row.text.indexOf(text);
    return { value: text, ...spanIn(view, at, at + text.length) };
  };
  const parts = row.text
    .split(
      /\s*[|•·]\s*|,\s+(?!(?:Inc|Ltd|LLC|LLP)\b)|\s+–\s+|(?<!\b(?:statsaut|reg|adm|cand|dipl|dr|prof|mag|jur|merc|exam|ass))\.\s+(?=\D)/i,
    )
    .map((part) => part.replace(ABBREVIATED.test(part) ? /[,;]$/ : /[.,;]$/, "").trim())
    .filter(Boolean);
  const linkedin = /https?:\/\/[a-z.]{0,10}linkedin\.com\/[^\s<>]{1,200}/i.exec(row.text)?.[0];
  if (linkedin) return void (found.linkedin ??= passage(linkedin));
  const phone = findPhone(row.text);
  const email = /[^\s<>()[\]",;:@]{1,64}@[^\s<>()[\]",;:@]{1,190}/.exec(row.text)?.[0];
  if (email) found.email ??= passage(email);
  if (phone && !/^\s*(?:cvr|ean|reg|møde|meeting)/i.test(row.text)) found.phone ??= passage(phone);
  if (email || /^(?:www\.|https?:|cvr|ean)/i.test(row.text)) return;
  if (ADDRESS.test(row.text) && !LEGAL.test(parts[0] ?? "") && !isTitle(parts[0] ?? "")) {
    if (!phone) found.address.push(passage(row.text));
    if (parts.length < 2 || found.company || ADDRESS.test(parts[0]!)) return;
  }
  for (const part of parts)
    if (!ADDRESS.test(part) || LEGAL.test(part) || isTitle(part))
      takePart(part, passage, found, sender);
}

function takePart(
  part: string,
  passage: (text: string) => Passage,
  found: Signature,
  sender: string | undefined,
): void {
  if (findPhone(part) || /^(?:tlf|telefon|phone|mobil|direkte|direct|[mt])(?!\p{L})/iu.test(part))
    return;
  const name = plainName(part);
  if (found.name === undefined && found.title === undefined && isNameHere(part, name, sender)) {
    found.name = passage(name);
    return;
  }
  if (found.name !== undefined && name === found.name.value) return;
  if (found.name !== undefined && !found.name.value.includes(" ") && isPersonName(name)) {
    found.name = passage(name);
    return;
  }
  const placed = /^(.{2,60}?)\s+(?:at|hos|i|of|for)\s+(\p{Lu}.{1,60})$/u.exec(part);
  if (
    placed &&
    isTitle(placed[1]!) &&
    !/\b(?:head|director|chief|vice president)\s+(?:of)?$/i.test(placed[1]!) &&
    !/\sof\s/.test(part.slice(placed[1]!.length, placed[1]!.length + 4))
  ) {
    found.title ??= passage(placed[1]!);
    found.company ??= passage(placed[2]!);
    return;
  }
  if (LEGAL.test(part))
    found.company =
      found.company && LEGAL.test(found.company.value)
        ? found.company
        : passage(part.replace(OF_THE_COMPANY, ""));
  else if (found.name === undefined && found.title === undefined && !isTitle(part)) return;
  else if (isTitle(part))
    found.title = found.title ? longer(found.title, passage(part)) : passage(part);
  else if (/^\p{Lu}/u.test(part) && part.length <= 60 && found.company === undefined)
    found.company = passage(part.replace(OF_THE_COMPANY, ""));
}

/** "Lumen Orchard Talent Team" is the company and those in it who write. */
const OF_THE_COMPANY =
  / (?:(?:talent|people|hr|hiring|recruitment|recruiting|careers)(?: acquisition)?(?: team)?|HR-afdelingen|rekruttering)$/i;

/** "Professor, Head of Section" is one title. */
function longer(first: Passage, second: Passage): Passage {
  return second.start - first.end <= 2 && second.start > first.end
    ? { value: `${first.value}, ${second.value}`, start: first.start, end: second.end }
    : first;
}

/** A given name alone counts where it is the sender's, or where nothing is known of the sender. */
function isNameHere(part: string, name: string, sender: string | undefined): boolean {
  if (isPersonName(name)) return true;
  if (/\s/.test(part) || !/^\p{Lu}\p{Ll}{1,20}$/u.test(part)) return false;
  return sender === undefined || sender.split(/\s+/).includes(part);
}
