import type { Span } from "@efterklang/core/text/span";

/** A stretch of a text, marked or not. */
export interface Part {
  text: string;
  marked: boolean;
}

/** The text in stretches, with the spans marked; spans may overlap and reach beyond the text. */
export function markedText(text: string, spans: readonly Span[]): Part[] {
  const parts: Part[] = [];
  let at = 0;
  for (const { start, end } of merged(spans, text.length)) {
    if (start > at) parts.push({ text: text.slice(at, start), marked: false });
    parts.push({ text: text.slice(start, end), marked: true });
    at = end;
  }
  if (at < text.length) parts.push({ text: text.slice(at), marked: false });
  return parts;
}

function merged(spans: readonly Span[], length: number): Span[] {
  const within = spans
    .map(({ start, end }) => ({ start: Math.max(0, start), end: Math.min(end, length) }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start);
  const result: Span[] = [];
  for (const span of within) {
    const last = result.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else result.push({ ...span });
  }
  return result;
}
