import type { Span } from "../text/span.ts";
import { quoteOf } from "./phrase-finder.ts";
import type { Hit } from "./rule.ts";

/** Signs that Unicode counts among the pictures and that people use in addresses and names. */
const PLAIN_SIGNS = new Set("©®™☎✉✆ℹ↔→✓✔•★");
const EMOJI =
  /(?:\p{RI}\p{RI}|\p{Extended_Pictographic})(?:[\p{Extended_Pictographic}\p{EMod}\p{RI}]|\u{FE0F}|\u{200D}|\u{20E3})*/gu;
/** A nose, or a mouth that nothing else has, may stand right behind a word; the others need a space. */
const SMILEYS = [
  /[:;=8][-o^'’][)(DPp|/\\\]3*]+/g,
  /[:;][)(D]+(?![\p{L}\d])/gu,
  /(?<=\s|^)[:;=][Pp3*|/\\\]]+(?=\s|$|[.,!?])/g,
  /(?<=\s|^)(?:[xX]D+|<3+|\^_?\^|\\o\/|-_-|:'\(|:´\))(?=\s|$|[.,!?])/g,
];
/** A letter three times in a row, in a word that is no number, address or sound of one letter. */
const STRETCHED = /(?<![\p{L}\p{N}./@-])(?!w{3})\p{L}*(\p{Ll})\1\1+\p{L}*(?![\p{L}\p{N}])/gu;
const MARKS = /[!?](?: ?[!?])+/g;

/** Emoji, smileys and strings of marks up to `end`, each with its mend. */
export function signHits(text: string, end: number): Hit[] {
  const own = text.slice(0, end);
  const smileys = SMILEYS.flatMap((shape) => spansOf(own, shape)).filter(
    ({ start }) => !/\d/.test(own[start - 1] ?? ""),
  );
  const emoji = spansOf(own, EMOJI).filter(
    (span) =>
      !Array.from(own.slice(span.start, span.end)).every(
        (sign) => PLAIN_SIGNS.has(sign) || sign === "\u{FE0F}",
      ),
  );
  return [
    ...[...joined(own, emoji), ...smileys].map((span) => taken(own, span)),
    ...spansOf(own, STRETCHED).map((span) => shortened(own, span)),
    ...spansOf(own, MARKS)
      .filter((span) => isString(own, span))
      .map((span) => calmed(own, span)),
  ];
}

function spansOf(text: string, shape: RegExp): Span[] {
  return [...text.matchAll(shape)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Pictures in a row, with spaces between them, are one fault. */
function joined(text: string, spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const { start, end } of spans) {
    const last = result[result.length - 1];
    if (last && start - last.end <= 2 && text.slice(last.end, start).trim() === "") last.end = end;
    else result.push({ start, end });
  }
  return result;
}

/** Three question marks and more are a gap of a template, which is another rule's. */
function isString(text: string, { start, end }: Span): boolean {
  const marks = text.slice(start, end).replaceAll(" ", "");
  return marks.includes("!") || marks.length === 2;
}

function taken(text: string, span: Span): Hit {
  const before = text[span.start - 1] === " " ? 1 : 0;
  const params = { text: quoteOf(text, span) };
  return {
    span,
    params,
    edits: [{ span: { start: span.start - before, end: span.end }, text: "" }],
  };
}

function shortened(text: string, span: Span): Hit {
  const word = text.slice(span.start, span.end);
  const mended = word.replace(/(\p{Ll})\1\1+/gu, "$1");
  return { span, params: { text: quoteOf(text, span) }, edits: [{ span, text: mended }] };
}

function calmed(text: string, span: Span): Hit {
  const marks = text.slice(span.start, span.end);
  const mended = marks.includes("?") ? "?" : ".";
  return { span, params: { text: quoteOf(text, span) }, edits: [{ span, text: mended }] };
}
