import type { LanguageCode } from "@efterklang/core/case-file/case-file";
import { compose } from "@efterklang/core/compose/compose";
import { linkedinInvitation } from "@efterklang/core/compose/linkedin-invitation";
import { describePlan } from "@efterklang/core/language/plan-words";
import { plan } from "@efterklang/core/plan/plan";
import { closedDaysIn } from "@efterklang/server/closed-days/read-closed-days";
import { channelOption } from "../channel-option.ts";
import type { DraftOptions } from "../commands/draft.ts";
import { pageFor, wrap } from "../output.ts";
import { leftOutLines, messagePage } from "../page/message-page.ts";
import { sheetPage } from "../page/sheet-page.ts";
import { closedDaysFolder } from "../product-folders.ts";
import { readCaseFile, readInstant } from "../read-input.ts";
import { UsageError } from "../usage-error.ts";
import { variantOption } from "../variant-option.ts";
import { words } from "../words/words.ts";

/** Prints the message, or the sheet for a call or a visit. What the plan advises against goes to standard error. */
export async function printDraft(
  path: string,
  given: DraftOptions,
  language: LanguageCode,
): Promise<void> {
  const now = readInstant(given.now, language);
  const channel = channelOption(given.channel, language);
  const variant = variantOption(given.variant, language);
  const caseFile = await readCaseFile(path, language);
  const closedDays = closedDaysIn(closedDaysFolder())(caseFile.region);
  const made = plan(caseFile, now, closedDays);
  if (given.invitation === true) {
    const text = linkedinInvitation(caseFile, made, { now, variant });
    if (text === null) throw new UsageError([`--invitation: ${words(language).stillOpen}`]);
    console.log(text);
    return;
  }
  const { handwriting, feedback } = given;
  const options = { now, channel, variant, handwriting, feedback, closedDays };
  const draft = compose(caseFile, made, options);
  if (given.json) {
    console.log(JSON.stringify(draft, null, 2));
    return;
  }
  if (made.decision !== "follow-up") {
    const advice = pageFor(process.stderr, process.env);
    console.error(advice.paint("yellow", words(language).notNow));
    console.error(wrap(describePlan(made, caseFile, now, language), advice.width, "  "));
    console.error();
  }
  const page = pageFor(process.stdout, process.env);
  if ("body" in draft) {
    console.log(messagePage(draft, language, page));
    const left = leftOutLines(draft, caseFile, language, pageFor(process.stderr, process.env));
    if (left !== "") console.error(`\n${left}`);
  } else console.log(sheetPage(draft, { caseFile, now, language, page }));
}
