import { FRAME_WORDS } from "../language/frame-words.ts";
import type { Passage } from "./message.ts";
import type { PhraseMatch } from "./phrases.ts";
import { phraseList } from "./phrases.ts";
import type { Token } from "./token.ts";
import { tokensWithin } from "./token.ts";

const { da, en } = FRAME_WORDS;
const FOREIGN = [
  "(med)? (vennlig|beste|vänlig|vänliga|bästa) (hilsen|hälsning|hälsningar)",
  "(mit)? freundlichen grüßen",
  "viele grüße",
  "cordialement",
  "saludos",
  "met vriendelijke groet",
];
const CLOSINGS = phraseList(da.closings, en.closings, FOREIGN);
const LOOSE = phraseList(da.looseClosings, en.looseClosings);
/** Behind a closing: a name, a title, a phone number. Longer lines tell something. */
const WORDS_AFTER_CLOSING = 7;
/** "God weekend og venlig hilsen": a wish may stand before a closing on its line. */
const WORDS_BEFORE_CLOSING = 5;
const MOST_WORDS_OF_CLOSING = 12;
const LINES_FROM_END = 14;
const PARTICLES = new Set("af von van der de den la le du di da el bin und og".split(" "));
const JOINS = new Set("og and for fra from til to med with".split(" "));
const POSTSCRIPT = /^\s*p\.? ?s\b/i;

interface Ending {
  closing: Passage | null;
  signature: Passage | null;
}

/** Closing and signature of a message, both looked for from its end and after `from`, where the greeting ended. */
export function closingOf(
  text: string,
  lines: readonly Passage[],
  tokens: readonly Token[],
  from: number,
): Ending {
  const tail = lines.filter((line) => line.end > from && line.text.trim() !== "");
  const found = lastClosing(text, tail, tokens, from) ?? lastLooseClosing(text, tail, tokens, from);
  if (found) return endingAt(text, found, tokens);
  return { closing: null, signature: nameBlock(text, tail, tokens, from) };
}

function endingAt(text: string, closing: Passage, tokens: readonly Token[]): Ending {
  const limit = filledEnd(text, tokens);
  let start = closing.end;
  while (start < limit && /[\s,.!:;/–—-]/.test(text[start]!)) start += 1;
  const signature = start < limit ? { start, end: limit, text: text.slice(start, limit) } : null;
  return { closing, signature };
}

/** Where the last word and the marks right behind it end. */
function filledEnd(text: string, tokens: readonly Token[]): number {
  let end = tokens[tokens.length - 1]!.end;
  while (end < text.length && !/\s/.test(text[end]!)) end += 1;
  return end;
}

/** The last sentence that begins with a closing and says nothing more than a name. */
function lastClosing(
  text: string,
  tail: readonly Passage[],
  tokens: readonly Token[],
  from: number,
): Passage | null {
  for (const line of tail.toReversed()) {
    if (POSTSCRIPT.test(line.text.slice(0, 8))) continue;
    const words = tokensWithin(tokens, { start: Math.max(line.start, from), end: line.end });
    for (let place = words.length - 1; place >= 0 && words.length - place < 16; place -= 1) {
      if (!mayBegin(text, words, place, line)) continue;
      const match = CLOSINGS.at(words, place);
      if (match && restIsName(text, words, match)) return closingPassage(text, words, match);
    }
  }
  return null;
}

function mayBegin(text: string, words: readonly Token[], place: number, line: Passage): boolean {
  const word = words[place]!;
  if (place === 0 || word.first) return true;
  if (["og", "and"].includes(words[place - 1]!.key))
    return words.length <= WORDS_BEFORE_CLOSING + 4 && place <= WORDS_BEFORE_CLOSING;
  return (
    word.capital && /[,;–—-]\s*$/.test(text.slice(Math.max(line.start, word.start - 3), word.start))
  );
}

function restIsName(text: string, words: readonly Token[], match: PhraseMatch<string>): boolean {
  const rest = words.slice(match.last + 1);
  if (rest.length === 0) return true;
  if (rest.length > WORDS_AFTER_CLOSING) return false;
  const asks = /[?]\s*$/.test(
    text.slice(rest[rest.length - 1]!.end, rest[rest.length - 1]!.end + 2),
  );
  const small = rest.filter(
    (word) => !word.capital && !/^\d/.test(word.key) && !PARTICLES.has(word.key),
  );
  return !asks && (small.length === 0 || rest.length <= 5);
}

/** "Venlig hilsen og tak for i går" is all closing; in "Venlig hilsen Mette" the name is not. */
function closingPassage(
  text: string,
  words: readonly Token[],
  match: PhraseMatch<string>,
): Passage {
  let last = match.last;
  const next = words[last + 1];
  if (next && !next.capital && JOINS.has(next.key)) {
    while (words[last + 1] && !words[last + 1]!.capital) last += 1;
  }
  const end = words[last]!.end;
  return { start: match.start, end, text: text.slice(match.start, end) };
}

/** "Best," or "Tak igen" closes where it stands alone on one of the last lines, with nothing but a name below. */
function lastLooseClosing(
  text: string,
  tail: readonly Passage[],
  tokens: readonly Token[],
  from: number,
): Passage | null {
  for (const [back, line] of tail.toReversed().slice(0, LINES_FROM_END).entries()) {
    const words = tokensWithin(tokens, { start: Math.max(line.start, from), end: line.end });
    const place = lastSentence(words);
    const match = words.length > 0 ? LOOSE.at(words, place) : null;
    const leading = leadingToName(text, line, words.slice(place), tail[tail.length - back], tokens);
    if (leading) return leading;
    if (!match) continue;
    const rest = words.slice(match.last + 1);
    const below = tail[tail.length - back];
    const broken = below === undefined && text[match.end] === ",";
    const named =
      rest.length > 0 ? rest.length <= 4 && rest.every(isName) : below !== undefined || broken;
    const alone = broken || rest.length > 0 || isNameLine(tokensWithin(tokens, below ?? line));
    if (named && alone)
      return { start: match.start, end: match.end, text: text.slice(match.start, match.end) };
  }
  return null;
}

/** Whatever ends on a comma right above a name closes the message: "Looking forward to hearing from you,". */
function leadingToName(
  text: string,
  line: Passage,
  words: readonly Token[],
  below: Passage | undefined,
  tokens: readonly Token[],
): Passage | null {
  const [first, last] = [words[0], words[words.length - 1]];
  if (!first || !last || !below || words.length > MOST_WORDS_OF_CLOSING) return null;
  if (!text.slice(last.end, line.end).trimEnd().endsWith(",")) return null;
  if (!isNameLine(tokensWithin(tokens, below))) return null;
  return { start: first.start, end: last.end, text: text.slice(first.start, last.end) };
}

function lastSentence(words: readonly Token[]): number {
  for (let place = words.length - 1; place > 0; place -= 1) if (words[place]!.first) return place;
  return 0;
}

const isName = (word: Token): boolean => word.capital || PARTICLES.has(word.key);

function isNameLine(words: readonly Token[]): boolean {
  return (
    words.length > 0 &&
    words.length <= 6 &&
    words.every((word) => isName(word) || /^\d/.test(word.key) || words.length === 1)
  );
}

/** A name at the end without a closing before it: on the last lines ("Mette Kjær"), or after a stroke ("/Mette"). */
function nameBlock(
  text: string,
  tail: readonly Passage[],
  tokens: readonly Token[],
  from: number,
): Passage | null {
  let start: number | null = null;
  for (const line of tail.toReversed().slice(0, LINES_FROM_END)) {
    const words = tokensWithin(tokens, { start: Math.max(line.start, from), end: line.end });
    if (words.length === 0) continue;
    if (start !== null && !looksLikeAddress(line, words)) break;
    if (start === null && !looksLikeAddress(line, words)) return strokeName(text, words);
    start = words[0]!.start;
  }
  if (start === null || tail.length === 0) return null;
  const [first] = tokensWithin(tokens, { start: from, end: text.length });
  const end = filledEnd(text, tokens);
  const alone = first === undefined || first.start === start;
  return !alone && !endsSentence(text, start, tokens)
    ? { start, end, text: text.slice(start, end) }
    : null;
}

/** "Tak." is a sentence; the line of a name ends without a full stop, unless on an initial. */
function endsSentence(text: string, start: number, tokens: readonly Token[]): boolean {
  const lineEnd = text.slice(start).search(/[\r\n]/);
  const words = tokensWithin(tokens, { start, end: lineEnd < 0 ? text.length : start + lineEnd });
  const last = words[words.length - 1];
  return (
    last !== undefined && last.key.length > 2 && /^[.!?]/.test(text.slice(last.end, last.end + 1))
  );
}

function looksLikeAddress(line: Passage, words: readonly Token[]): boolean {
  if (line.text.length > 100 || words.length > 8) return false;
  if (/[!?]\s*$/.test(line.text)) return false;
  const plain = words.filter((word) => !isName(word) && !/^\d/.test(word.key));
  return (
    plain.length === 0 || line.text.includes("@") || (/\d{4}/.test(line.text) && plain.length <= 2)
  );
}

function strokeName(text: string, words: readonly Token[]): Passage | null {
  let place = words.length;
  while (place > 0 && isName(words[place - 1]!) && words.length - place < 4) place -= 1;
  for (let at = place; at < words.length; at += 1) {
    const word = words[at]!;
    const before = text.slice(Math.max(0, word.start - 3), word.start);
    const stroke = /(^|[\s.!?])[/~–—-] ?$/.test(before);
    if (!stroke && !(word.first && at > 0)) continue;
    const end = words[words.length - 1]!.end;
    return { start: word.start, end, text: text.slice(word.start, end) };
  }
  return null;
}
