import type { LanguageCode } from "@efterklang/core/case-file/case-file";
import { letterPage } from "@efterklang/core/compose/letter-page";
import { describeRemark } from "@efterklang/core/language/remark-words";
import { plan } from "@efterklang/core/plan/plan";
import { closedDaysIn } from "@efterklang/server/closed-days/read-closed-days";
import {
  LETTER_FORMATS,
  type LetterFormat,
  makeLetter,
} from "@efterklang/server/documents/make-letter";
import type { LetterOptions } from "../commands/letter.ts";
import { closedDaysFolder } from "../product-folders.ts";
import { readCaseFile, readInstant, readText } from "../read-input.ts";
import { UsageError } from "../usage-error.ts";
import { variantOption } from "../variant-option.ts";
import { words } from "../words/words.ts";
import { endingOf, writeOutput } from "../write-output.ts";

/** Writes the letter as PDF or Word document. What it lacks, or holds too much of, goes to standard error. */
export async function writeLetter(
  path: string,
  given: LetterOptions,
  language: LanguageCode,
): Promise<void> {
  const said = words(language);
  if (path === "-" && given.draft === "-") throw new UsageError([`--draft: ${said.twiceStdin}`]);
  const format = endingOf(given.out, Object.keys(LETTER_FORMATS) as LetterFormat[], language);
  const now = readInstant(given.now, language);
  const variant = variantOption(given.variant, language);
  const caseFile = await readCaseFile(path, language);
  const body = given.draft === undefined ? undefined : await readText(given.draft, language);
  const made = plan(caseFile, now, closedDaysIn(closedDaysFolder())(caseFile.region));
  const page = letterPage(caseFile, made, { now, variant, body, subject: given.subject });
  const { bytes, pages, remarks } = await makeLetter(page, format, now);
  await writeOutput(given.out, bytes, language);
  for (const remark of remarks) console.error(describeRemark(remark, language));
  console.log(said.letterWritten(given.out, pages));
}
