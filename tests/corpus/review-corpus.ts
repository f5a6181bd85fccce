import type { ClosedDays } from "@efterklang/core/calendar/closed-days";
import type { CaseFile, LanguageCode } from "@efterklang/core/case-file/case-file";
import { parseCaseFile } from "@efterklang/core/case-file/parse-case-file";
import { review } from "@efterklang/core/review";
import type { Finding } from "@efterklang/core/rules/finding";
import type { SpellingLookup } from "@efterklang/core/rules/rule";
import { readClosedDays } from "@efterklang/server/closed-days/read-closed-days";
import { type CorpusMessage, readCorpus } from "./read-corpus.ts";

/** A message of the corpus with all that a review of it needs. */
export interface CorpusDraft {
  language: LanguageCode;
  message: CorpusMessage;
  caseFile: CaseFile;
  closedDays: ClosedDays;
}

/** A message of the corpus and what the review found in it. */
export interface ReviewedMessage {
  language: LanguageCode;
  message: CorpusMessage;
  findings: Finding[];
}

/** Every message of one language, in order, its case file read. Throws an Error that names a file that cannot be used. */
export function corpusDrafts(language: LanguageCode): CorpusDraft[] {
  return readCorpus(language).map((message) => {
    const read = parseCaseFile(message.caseFile);
    if (!read.ok) throw new Error(`${message.file}: its case file has faults`);
    const { caseFile } = read;
    return { language, message, caseFile, closedDays: readClosedDays(caseFile.region) };
  });
}

/** The findings of a message in its own circumstances; spelling is looked at where a dictionary is given. */
export function reviewDraft(
  { language, message, caseFile, closedDays }: CorpusDraft,
  spelling?: SpellingLookup,
): ReviewedMessage {
  const findings = review(message, caseFile, message.now, { closedDays, spelling });
  return { language, message, findings };
}
