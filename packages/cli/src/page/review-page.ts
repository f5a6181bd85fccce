import type { LanguageCode } from "@efterklang/core/case-file/case-file";
import { describeFinding } from "@efterklang/core/rules/describe-finding";
import type { Finding, Severity } from "@efterklang/core/rules/finding";
import { type Page, type Style, wrap } from "../output.ts";
import { words } from "../words/words.ts";
import { caretLines } from "./caret-lines.ts";

const SEVERITY_STYLE: Record<Severity, Style> = { must: "red", should: "yellow", could: "cyan" };

/** Findings as a page for people: each with the line it is about, carets under the passage, and how to mend it. */
export function reviewPage(
  findings: readonly Finding[],
  draft: { subject: string | null; body: string },
  language: LanguageCode,
  page: Page,
): string {
  const said = words(language);
  if (findings.length === 0) return page.paint("green", said.nothingFound);
  const blocks = findings.map((finding) => findingBlock(finding, draft, language, page));
  return [...blocks, page.paint("bold", said.found(findings.length))].join("\n\n");
}

function findingBlock(
  finding: Finding,
  draft: { subject: string | null; body: string },
  language: LanguageCode,
  page: Page,
): string {
  const said = words(language);
  const style = SEVERITY_STYLE[finding.severity];
  const text = finding.in === "subject" ? (draft.subject ?? "") : draft.body;
  const { place, excerpt, carets } = caretLines(text, finding.span, page.width);
  const where = finding.in === "subject" ? said.inSubject : place;
  const head = `${page.paint(style, said.severity[finding.severity])}  ${page.paint("dim", `${where}  ${finding.rule}`)}`;
  const { message, why } = describeFinding(finding, language);
  const mends = finding.edits.slice(0, 3).map((edit) => `»${edit.text}«`);
  return [
    head,
    wrap(message, page.width, "  "),
    ...(excerpt === "" ? [] : [`    ${excerpt}`, `    ${page.paint(style, carets)}`]),
    page.paint("dim", wrap(why, page.width, "  ")),
    ...(mends.length === 0 ? [] : [`  ${said.mend}: ${mends.join(", ")}`]),
  ].join("\n");
}
