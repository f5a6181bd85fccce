import type { CaseFile, LanguageCode } from "@efterklang/core/case-file/case-file";
import type { Draft } from "@efterklang/core/compose/draft";
import { type Page, wrap } from "../output.ts";
import { words } from "../words/words.ts";

/** A message as it goes out, its subject above it. The body is printed as it is, unwrapped: it may be piped on. */
export function messagePage({ subject, body }: Draft, language: LanguageCode, page: Page): string {
  if (subject === null) return body;
  return `${page.paint("bold", `${words(language).subject}: ${subject}`)}\n\n${body}`;
}

/** The notes that the message does not hold, each with its field, for people who wonder where they went; empty where it holds them all. */
export function leftOutLines(
  { leftOut }: Draft,
  { notes }: CaseFile,
  language: LanguageCode,
  { paint, width }: Page,
): string {
  if (leftOut.length === 0) return "";
  const lines = leftOut.map(({ kind, index }) => {
    const note = (notes[kind][index] ?? "").replace(/\p{Cc}/gu, " ");
    return wrap(`notes.${kind}[${index}]: ${note}`, width, "  ");
  });
  return [paint("dim", words(language).leftOut), ...lines].join("\n");
}
