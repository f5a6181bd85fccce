import type { Span } from "@efterklang/core/text/span";

/** The line that a passage begins in, cut to the width around it, with carets beneath. `place` is line:column, from 1. */
export interface CaretLines {
  place: string;
  excerpt: string;
  carets: string;
}

/** Shows where a passage stands in a text. A passage over several lines is marked to the end of its first. */
export function caretLines(text: string, span: Span, width: number): CaretLines {
  const before = text.slice(0, span.start);
  const lineStart = before.lastIndexOf("\n") + 1;
  const lineEnd = endOfLine(text, span.start);
  const column = span.start - lineStart;
  const place = `${before.split("\n").length}:${column + 1}`;
  const room = Math.max(20, width - 6);
  const from =
    column + Math.min(span.end, lineEnd) - span.start > room
      ? lineStart + Math.max(0, column - 10)
      : lineStart;
  const excerpt = shown(text.slice(from, Math.min(lineEnd, from + room)));
  const marked = Math.max(1, Math.min(span.end, lineEnd, from + room) - span.start);
  return { place, excerpt, carets: `${" ".repeat(span.start - from)}${"^".repeat(marked)}` };
}

function endOfLine(text: string, from: number): number {
  const at = text.slice(from).search(/[\r\n]/);
  return at === -1 ? text.length : from + at;
}

/** Control characters would move the cursor and the carets with it. */
function shown(line: string): string {
  return [...line]
    .map((character) => (character < " " || character === "\u007f" ? " " : character))
    .join("");
}
