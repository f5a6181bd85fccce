import type { LanguageCode } from "@efterklang/core/case-file/case-file";
import type { Draft, Sheet } from "@efterklang/core/compose/draft";
import { durationWords } from "@efterklang/core/language/date-words";
import { type Page, wrap } from "../output.ts";
import { words } from "../words/words.ts";

/** A message as it goes out, its subject above it; or a sheet to have beside the phone. */
export function draftPage(draft: Draft | Sheet, language: LanguageCode, page: Page): string {
  return "body" in draft ? messagePage(draft, language, page) : sheetPage(draft, language, page);
}

/** The body is printed as it is, unwrapped: it may be piped on. */
function messagePage({ subject, body }: Draft, language: LanguageCode, page: Page): string {
  if (subject === null) return body;
  return `${page.paint("bold", `${words(language).subject}: ${subject}`)}\n\n${body}`;
}

function sheetPage(sheet: Sheet, language: LanguageCode, page: Page): string {
  const said = words(language).sheet;
  const part = (title: string, lines: readonly string[]) => [
    page.paint("bold", title),
    ...lines,
    "",
  ];
  return [
    ...part(said.opening, [wrap(sheet.opening, page.width, "  ")]),
    ...(sheet.points.length === 0
      ? []
      : part(
          said.points,
          sheet.points.map((point) => wrap(`– ${point}`, page.width, "  ")),
        )),
    ...part(said.closing, [wrap(sheet.closing, page.width, "  ")]),
    ...(sheet.voicemail === null
      ? []
      : part(said.voicemail, [wrap(sheet.voicemail, page.width, "  ")])),
    said.takes(durationWords(sheet.minutes, language)),
  ].join("\n");
}
