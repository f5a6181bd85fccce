import { FRAME_WORDS } from "../language/frame-words.ts";
import type { Passage } from "./message.ts";
import type { Phrases } from "./phrases.ts";
import { phraseList } from "./phrases.ts";
import { keyOf, tokensWithin } from "./token.ts";
import type { Token } from "./token.ts";

const { da, en } = FRAME_WORDS;
/** Neighbouring languages greet too; that the draft is in the wrong one is for a rule to say. */
const FOREIGN = [
  "kjære",
  "hei",
  "kära",
  "bästa",
  "god dag",
  "hallo",
  "liebe",
  "lieber",
  "sehr geehrte",
  "sehr geehrter",
  "guten tag",
  "bonjour",
  "cher",
  "chère",
  "madame",
  "monsieur",
  "estimado",
  "estimada",
  "hola",
  "beste",
  "geachte",
];
const OPENINGS = phraseList(da.greetings, en.greetings, FOREIGN);
const NAMELESS = phraseList(da.namelessGreetings, en.namelessGreetings);
const FILLERS = new Set(
  [...da.greetingFillers, ...en.greetingFillers].flatMap((word) => word.split("-")).map(keyOf),
);
const OPENERS = new Set([...da.openers, ...en.openers]);
const CONNECTORS = new Set(["og", "and", "samt", "&"]);
const TO = new Set(["til", "to"]);
const SUBJECT_LINE = /^\s*(emne|subject|vedr|vedrørende|re|sv|ang)\s*[.:]/i;
/** A letter has an address block, a date and a headline before its greeting. */
const LINES_BEFORE_GREETING = 16;
const WORDS_BEFORE_GREETING = 10;
const LONGEST_GREETING = 9;

/** The greeting of a message, without the comma or exclamation mark that ends it; null if there is none. */
export function greetingOf(
  text: string,
  lines: readonly Passage[],
  tokens: readonly Token[],
): Passage | null {
  const filled = firstFilled(lines, LINES_BEFORE_GREETING);
  const rows = filled.map((line) => tokensWithin(tokens, line).slice(0, LONGEST_GREETING * 4));
  for (const [place, line] of filled.entries()) {
    const greeting = greetingIn(text, line, rows[place]!);
    if (greeting) return greeting;
    const tells = rows[place]!.length > WORDS_BEFORE_GREETING && !isSubjectLine(line);
    if (tells) break;
  }
  const place = filled.findIndex((line) => !isSubjectLine(line));
  const [line, words] = [filled[place], rows[place]];
  if (!line || !words) return null;
  return addressedTo(text, line, words) ?? bareNames(text, line, words, filled.length > place + 1);
}

const isSubjectLine = (line: Passage): boolean => SUBJECT_LINE.test(line.text.slice(0, 40));

/** How many words at the beginning of these are a greeting word, in any language that we know one of; 0 for none. */
export function openingWords(words: readonly Token[]): number {
  return (OPENINGS.at(words, 0)?.last ?? -1) + 1;
}

/** "Til Anders" on a line of its own. */
function addressedTo(text: string, line: Passage, words: readonly Token[]): Passage | null {
  const [to, ...names] = words;
  if (!to || !TO.has(to.key) || names.length === 0 || names.length > 8) return null;
  const named = names.every(
    (word) => word.capital || CONNECTORS.has(word.key) || word.key === "att",
  );
  return named ? ended(text, line, to.start, names[names.length - 1]!.end) : null;
}

function firstFilled(lines: readonly Passage[], limit: number): Passage[] {
  const filled: Passage[] = [];
  for (const line of lines) {
    if (line.text.trim() === "") continue;
    filled.push(line);
    if (filled.length === limit) break;
  }
  return filled;
}

function greetingIn(text: string, line: Passage, words: readonly Token[]): Passage | null {
  const whole = startsLine(NAMELESS, words);
  const opening = whole ?? startsLine(OPENINGS, words);
  if (!opening) return null;
  let last = opening.last;
  while (last + 1 < words.length && belongs(text, words, last + 1, line)) last += 1;
  const start = words[0]!.start;
  return ended(text, line, start, words[last]!.end);
}

function startsLine(list: Phrases<string>, words: readonly Token[]) {
  return words.length > 0 ? list.at(words, 0) : null;
}

/** Whether the word goes on with the greeting: a name, a filler, or any word of a short line of its own. */
function belongs(text: string, words: readonly Token[], place: number, line: Passage): boolean {
  const word = words[place]!;
  const before = words[place - 1]!;
  const gap = text.slice(before.end, word.start);
  const name = word.capital && !OPENERS.has(word.key);
  if (place >= LONGEST_GREETING) return false;
  if (/[!?;:{[<(]/.test(gap) && !/[{[<(]/.test(gap)) return false;
  if (/[.\n]/.test(gap))
    return /^\. ?$/.test(gap) && name && before.key.length <= 4 && isAbbreviated(before);
  if (/\s[-–—]\s/.test(gap)) return false;
  if (gap.includes(",")) return name && goesOnAfterComma(text, words, place, line);
  if (name || /[{[<]/.test(gap)) return true;
  if (CONNECTORS.has(word.key)) return nextIsName(words, place);
  if (FILLERS.has(word.key)) return !OPENERS.has(word.key) || shortRest(words, place, text, line);
  return !OPENERS.has(word.key) && shortRest(words, place, text, line);
}

const isAbbreviated = (word: Token): boolean =>
  word.key.length === 1 || ["hr", "fr", "dr", "mr", "mrs", "ms", "prof", "frk"].includes(word.key);

function nextIsName(words: readonly Token[], place: number): boolean {
  const next = words[place + 1];
  return (
    next !== undefined &&
    ((next.capital && !OPENERS.has(next.key)) || FILLERS.has(next.key)) &&
    !OPENERS.has(next.key)
  );
}

/** After a comma the greeting goes on only with another name: "Hej Anders, Louise og Peter". */
function goesOnAfterComma(
  text: string,
  words: readonly Token[],
  place: number,
  line: Passage,
): boolean {
  const next = words[place + 1];
  const rest = text.slice(words[place]!.end, next ? next.start : line.end);
  if (!next) return /^\s*[,!:.–-]?\s*$/.test(rest);
  return (
    rest.includes(",") ||
    CONNECTORS.has(next.key) ||
    rest.includes("&") ||
    (place === 1 && next.capital)
  );
}

/** A line that is short and does not begin to tell anything is a greeting to its end. */
function shortRest(words: readonly Token[], place: number, text: string, line: Passage): boolean {
  const rest = words.slice(place);
  return (
    words.length <= LONGEST_GREETING - 1 &&
    rest.every((word) => !OPENERS.has(word.key) || FILLERS.has(word.key)) &&
    !/[.?]\s*$/.test(text.slice(words[words.length - 1]!.end, line.end))
  );
}

/** Takes in a bracket that stands around the last word ("[Navn]"), so that a gap in a template stays whole. */
function ended(text: string, line: Passage, start: number, end: number): Passage {
  let last = end;
  while (last < line.end && /[\]}>)]/.test(text[last]!)) last += 1;
  return { start, end: last, text: text.slice(start, last) };
}

/** "Anders," or "Anders og Louise!" on a line of its own, or before a thanks: a greeting without a greeting word. */
function bareNames(
  text: string,
  line: Passage,
  words: readonly Token[],
  more: boolean,
): Passage | null {
  let last = -1;
  for (const [place, word] of words.entries()) {
    const gap = last < 0 ? "" : text.slice(words[place - 1]!.end, word.start);
    const name = word.capital && !OPENERS.has(word.key);
    if (place > 4 || /[,.!?:–]|\s-\s/.test(gap) || !(name || CONNECTORS.has(word.key))) break;
    last = place;
  }
  const end = words[last];
  if (!end) return null;
  const next = words[last + 1];
  const after = text.slice(end.end, next ? next.start : line.end);
  const alone = !next && more && (/^\s*[,!:–-]+\s*$/.test(after) || last <= 2);
  const inline =
    next !== undefined &&
    last === 0 &&
    /^(,| [–-]) $/.test(after) &&
    OPENERS.has(next.key) &&
    !next.capital;
  return alone || inline ? ended(text, line, words[0]!.start, end.end) : null;
}
