import type { LanguageCode } from "@efterklang/core/case-file/case-file";
import type { Draft } from "@efterklang/core/compose/draft";
import type { Page } from "../output.ts";
import { words } from "../words/words.ts";

/** A message as it goes out, its subject above it. The body is printed as it is, unwrapped: it may be piped on. */
export function messagePage({ subject, body }: Draft, language: LanguageCode, page: Page): string {
  if (subject === null) return body;
  return `${page.paint("bold", `${words(language).subject}: ${subject}`)}\n\n${body}`;
}
