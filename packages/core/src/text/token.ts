import type { Passage } from "./message.ts";
import { remember } from "./remember.ts";

/** A word as the rules compare it. Hyphens and slashes part words, apostrophes do not. */
export interface Token extends Passage {
  /** Lower case, composed, with straight apostrophes and without invisible marks. */
  key: string;
  /** Written with a capital first letter (or a digit counts as no capital). */
  capital: boolean;
  /** The first word of a sentence, line of a list, or paragraph. */
  first: boolean;
}

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}\p{Cf}]|['’](?=\p{L}))*/gu;
/** Far more than the different words of all that one person writes and reads here. */
const MOST_REMEMBERED = 20_000;
const LONGEST_COPIED = 12;
const PLAIN = /^[a-zæøå0-9]+$/;
const INVISIBLE = /\p{Cf}/gu;
const ABBREVIATIONS = new Set(
  (
    "kl ca nr hr fr fru dr bl f eks evt vedr inkl ekskl mht ift pga tlf st osv mm mio mia jf pkt afd att " +
    "mr mrs ms prof vs e g i eg ie approx dept no jr sr inc ltd"
  ).split(" "),
);
/** A line shorter than this, with a capital after it, was ended by the writer and not by the width of the page. */
const SHORT_LINE = 45;

/** The words of a text from `start` to `end`, in order, with their places in the whole text. Linear in its length. */
export function tokenize(text: string, start = 0, end = text.length): Token[] {
  const tokens: Token[] = [];
  let lineStart = start;
  let previousEnd = start;
  WORD.lastIndex = start;
  for (let match = WORD.exec(text); match && match.index < end; match = WORD.exec(text)) {
    const at = match.index;
    const word = detached(at + match[0].length > end ? match[0].slice(0, end - at) : match[0]);
    const gap = text.slice(previousEnd, at);
    const last = tokens[tokens.length - 1];
    const capital = isCapital(word);
    const token = {
      start: at,
      end: at + word.length,
      text: word,
      key: keyOf(word),
      capital,
      first: false,
    };
    token.first = !last || partsSentences(gap, last, token, previousEnd - lineStart);
    const newline = gap.lastIndexOf("\n");
    if (newline >= 0) lineStart = previousEnd + newline + 1;
    previousEnd = token.end;
    tokens.push(token);
  }
  return tokens;
}

/** A word that is remembered must not keep the text that it was cut from; shorter ones than this are copied anyway. */
function detached(word: string): string {
  return word.length > LONGEST_COPIED ? ` ${word}`.slice(1) : word;
}

/** The form in which words are compared. A word met again gets the very same string, which compares fastest. */
export const keyOf = remember(MOST_REMEMBERED, (word: string): string => {
  if (PLAIN.test(word)) return word;
  return word.replace(INVISIBLE, "").replaceAll("’", "'").normalize("NFC").toLowerCase();
});

/** The tokens that lie wholly inside the span, found by halving. */
export function tokensWithin(
  tokens: readonly Token[],
  span: { start: number; end: number },
): Token[] {
  const from = firstAtOrAfter(tokens, span.start);
  let to = from;
  while (to < tokens.length && tokens[to]!.end <= span.end) to += 1;
  return tokens.slice(from, to);
}

function firstAtOrAfter(tokens: readonly Token[], place: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isCapital(word: string): boolean {
  const letter = String.fromCodePoint(word.codePointAt(0)!);
  return letter !== letter.toLowerCase() && letter === letter.toUpperCase();
}

/** Whether what stands between two words ends a sentence. A full stop after an abbreviation, an initial or an ordinal does not. */
function partsSentences(gap: string, last: Token, next: Token, lineLength: number): boolean {
  if (gap === " " || gap === ", " || gap === "-" || gap === "") return false;
  const mark = strongestMark(gap);
  if (mark === "paragraph" || mark === "stop") return true;
  if (mark === "dot") {
    if (/^\.\S/.test(gap) && !/\s/.test(gap)) return false;
    if (last.key.length === 1 && /\p{L}/u.test(last.key)) return /\n/.test(gap) && next.capital;
    if (ABBREVIATIONS.has(last.key)) return /\n/.test(gap) && next.capital;
    return next.capital || !/^\d+$/.test(last.key);
  }
  if (mark === "newline")
    return /\n[ \t]*[-*•–]/.test(gap) || (next.capital && lineLength < SHORT_LINE);
  return false;
}

/** `stop` is a question or exclamation mark, `dot` a full stop, dots or the ellipsis, `paragraph` an empty line. */
function strongestMark(gap: string): "paragraph" | "stop" | "dot" | "newline" | "none" {
  let newlines = 0;
  let dot = false;
  for (let at = 0; at < gap.length; at += 1) {
    const char = gap[at]!;
    if (char === "!" || char === "?") return "stop";
    if (char === "." || char === "…") dot = true;
    if (char === "\n" || (char === "\r" && gap[at + 1] !== "\n") || char === "\u2029")
      newlines += 1;
  }
  if (newlines > 1) return "paragraph";
  if (dot) return "dot";
  return newlines === 1 ? "newline" : "none";
}
