import type { LanguageCode } from "../case-file/case-file.ts";
import type { Finding } from "./finding.ts";
import { RULES } from "./rules.ts";

/** What a finding says to the writer: what is wrong, and why that matters. */
export interface FindingWords {
  message: string;
  why: string;
}

/** The words for a finding in the language of the interface, which need not be that of the draft. */
export function describeFinding(finding: Finding, language: LanguageCode): FindingWords {
  const rule = RULES.find(({ id }) => id === finding.rule);
  if (!rule) return { message: finding.rule, why: "" };
  return { message: rule.message[language](finding.params), why: rule.why[language] };
}
