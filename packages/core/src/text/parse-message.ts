import { closingOf } from "./closing.ts";
import { greetingOf } from "./greeting.ts";
import type { Message, Passage } from "./message.ts";
import { ownEnd } from "./quoted.ts";
import type { Span } from "./span.ts";
import type { Token } from "./token.ts";
import { tokenize, tokensWithin } from "./token.ts";

/**
 * Takes a written message apart: any text, of any length, in time that grows linearly with it.
 * Nothing is changed or normalised; every span is of the text as given.
 */
export function parseMessage(text: string): Message {
  const end = ownEnd(text);
  const tokens = tokenize(text, 0, end);
  const lines = linesOf(text, end);
  const greeting = greetingOf(text, lines, tokens);
  const { closing, signature } = closingOf(text, lines, tokens, greeting?.end ?? 0);
  const contentEnd = closing?.start ?? signature?.start ?? end;
  const content = trimmed(text, { start: greeting?.end ?? 0, end: contentEnd });
  return {
    text,
    lines,
    greeting,
    content,
    closing,
    signature,
    sentences: sentencesOf(text, content, tokensWithin(tokens, content)),
    words: wordsOf(text, content),
    tokens,
  };
}

/** The passage that a span covers. */
export function passage(text: string, { start, end }: Span): Passage {
  return { start, end, text: text.slice(start, end) };
}

/** Without the space, line ends and loose commas that stand around it. */
function trimmed(text: string, span: Span): Passage {
  let { start, end } = span;
  while (start < end && /[\s,;:.!–—-]/.test(text[start]!)) start += 1;
  while (end > start && /[\s/~–—-]/.test(text[end - 1]!)) end -= 1;
  return passage(text, { start, end });
}

function linesOf(text: string, end: number): Passage[] {
  const lines: Passage[] = [];
  let start = 0;
  const LINE_END = /\r\n|\n|\r/g;
  for (let match = LINE_END.exec(text); match && match.index < end; match = LINE_END.exec(text)) {
    lines.push(passage(text, { start, end: match.index }));
    start = match.index + match[0].length;
  }
  if (start <= end) lines.push(passage(text, { start, end }));
  return lines;
}

function sentencesOf(text: string, content: Span, tokens: readonly Token[]): Passage[] {
  const sentences: Passage[] = [];
  let start = content.start;
  for (const [place, token] of tokens.entries()) {
    if (place === 0 || !token.first) continue;
    const end = endOfSentence(text, tokens[place - 1]!.end, token.start);
    sentences.push(passage(text, { start, end }));
    start = token.start;
  }
  if (tokens.length > 0) sentences.push(passage(text, { start, end: content.end }));
  return sentences;
}

/** The marks right after the last word belong to the sentence. */
function endOfSentence(text: string, from: number, limit: number): number {
  let end = from;
  while (end < limit && !/\s/.test(text[end]!)) end += 1;
  return end;
}

/** A word is what stands between spaces and holds a letter or a digit: a dash or an emoji is none. */
function wordsOf(text: string, content: Span): Passage[] {
  const words: Passage[] = [];
  const WORD = /\S+/g;
  WORD.lastIndex = content.start;
  for (let match = WORD.exec(text); match && match.index < content.end; match = WORD.exec(text)) {
    const end = Math.min(match.index + match[0].length, content.end);
    const word = passage(text, { start: match.index, end });
    if (/[\p{L}\p{N}]/u.test(word.text)) words.push(word);
  }
  return words;
}
