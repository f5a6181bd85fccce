import type { LanguageCode } from "@efterklang/core/case-file/case-file";
import { plan } from "@efterklang/core/plan/plan";
import { review } from "@efterklang/core/review";
import { closedDaysIn } from "@efterklang/server/closed-days/read-closed-days";
import { channelOption } from "../channel-option.ts";
import type { ReviewOptions } from "../commands/review.ts";
import { FINE, MUST_BE_MENDED } from "../exit-status.ts";
import { pageFor } from "../output.ts";
import { reviewPage } from "../page/review-page.ts";
import { closedDaysFolder } from "../product-folders.ts";
import { readCaseFile, readInstant, readText } from "../read-input.ts";
import { UsageError } from "../usage-error.ts";
import { words } from "../words/words.ts";

/** Prints what is wrong with a text, where, and how to mend it. Resolves to the exit status. */
export async function printReview(
  path: string,
  given: ReviewOptions,
  language: LanguageCode,
): Promise<number> {
  if (path === "-" && given.draft === "-") {
    throw new UsageError([`--draft: ${words(language).twiceStdin}`]);
  }
  const now = readInstant(given.now, language);
  const asked = channelOption(given.channel, language);
  const caseFile = await readCaseFile(path, language);
  const body = await readText(given.draft, language);
  const closedDays = closedDaysIn(closedDaysFolder())(caseFile.region);
  const channel = asked ?? plan(caseFile, now, closedDays).channel ?? "email";
  const draft = { channel, subject: given.subject ?? null, body };
  const spelling = given.spelling ? await spellingFor(caseFile.language) : undefined;
  const findings = review(draft, caseFile, now, { closedDays, spelling });
  const page = pageFor(process.stdout, process.env);
  console.log(
    given.json ? JSON.stringify(findings, null, 2) : reviewPage(findings, draft, language, page),
  );
  return findings.some(({ severity }) => severity === "must") ? MUST_BE_MENDED : FINE;
}

/** Loaded late: the dictionaries take longer to read than everything else together. */
async function spellingFor(language: LanguageCode) {
  const { loadSpelling } = await import("@efterklang/server/spelling/load-spelling");
  return loadSpelling(language);
}
