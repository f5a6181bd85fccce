import type { Span } from "../text/span.ts";

/** A text to read in, without the marks of quoting, that knows where each of its places stands in the document. */
export interface View {
  text: string;
  /** Where each line starts in `text`, and in the document. */
  starts: readonly number[];
  origins: readonly number[];
}

/** One line of a document, without what marks it as quoted. */
export interface Line {
  text: string;
  start: number;
}

/** The lines of a text from `start` to `end`. */
export function linesOf(text: string, start = 0, end = text.length): Line[] {
  const lines: Line[] = [];
  for (let at = start; at <= end;) {
    const newline = text.indexOf("\n", at);
    const stop = newline === -1 || newline > end ? end : newline;
    lines.push({ text: text.slice(at, stop), start: at });
    at = stop + 1;
  }
  return lines;
}

const QUOTED = /^(?:[ \t]?>){1,40} ?/;

/** The line as it was before it was quoted. */
export function unquoted(line: Line): Line {
  const mark = QUOTED.exec(line.text)?.[0].length ?? 0;
  return { text: line.text.slice(mark), start: line.start + mark };
}

/** The lines as one text. */
export function viewOf(lines: readonly Line[]): View {
  const starts: number[] = [];
  let length = 0;
  for (const { text } of lines) {
    starts.push(length);
    length += text.length + 1;
  }
  return {
    text: lines.map(({ text }) => text).join("\n"),
    starts,
    origins: lines.map(({ start }) => start),
  };
}

/** Where a passage of the view stands in the document. */
export function spanIn(view: View, start: number, end: number): Span {
  return {
    start: place(view, start),
    end: place(view, Math.max(start, end - 1)) + Math.min(1, end - start),
  };
}

function place({ starts, origins }: View, at: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= at) low = middle;
    else high = middle - 1;
  }
  return (origins[low] ?? 0) + at - (starts[low] ?? 0);
}
