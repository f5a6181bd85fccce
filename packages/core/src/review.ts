import type { ClosedDays } from "./calendar/closed-days.ts";
import { weekendsOnly } from "./calendar/closed-days.ts";
import type { CaseFile, LanguageCode } from "./case-file/case-file.ts";
import { REVIEW_WORDS_DA } from "./language/da/review-words.ts";
import { REVIEW_WORDS_EN } from "./language/en/review-words.ts";
import type { ReviewWords } from "./language/review-words.ts";
import { plan } from "./plan/plan.ts";
import { reviewIn } from "./review-in.ts";
import type { Finding } from "./rules/finding.ts";
import type { ContextOptions, ReviewedDraft } from "./rules/review-context.ts";
import { readDraft } from "./rules/review-context.ts";

export interface ReviewOptions extends ContextOptions {
  /** The region's closed days; without them only weekends are closed. */
  closedDays?: ClosedDays;
}

const REVIEW_WORDS: Readonly<Record<LanguageCode, ReviewWords>> = {
  da: REVIEW_WORDS_DA,
  en: REVIEW_WORDS_EN,
};

/**
 * What is wrong with a draft, where, and how to mend it: weightiest first, then from top to bottom.
 * Pure, for any text; `now` is an ISO 8601 instant. Every span lies in the body, or in the subject where it says so.
 * It knows both languages; `reviewIn` takes one.
 */
export function review(
  draft: ReviewedDraft,
  caseFile: CaseFile,
  now: string,
  options: ReviewOptions = {},
): Finding[] {
  const read = readDraft(draft, caseFile);
  const planned = plan(caseFile, now, options.closedDays ?? weekendsOnly(caseFile.region));
  return reviewIn(REVIEW_WORDS[read.language], read, caseFile, planned, now, options);
}
