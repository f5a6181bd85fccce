import type { LanguageCode } from "@efterklang/core/case-file/case-file";
import { compose } from "@efterklang/core/compose/compose";
import { describePlan } from "@efterklang/core/language/plan-words";
import { plan } from "@efterklang/core/plan/plan";
import { closedDaysIn } from "@efterklang/server/closed-days/read-closed-days";
import { channelOption } from "../channel-option.ts";
import type { DraftOptions } from "../commands/draft.ts";
import { pageFor, wrap } from "../output.ts";
import { draftPage } from "../page/draft-page.ts";
import { closedDaysFolder } from "../product-folders.ts";
import { readCaseFile, readInstant } from "../read-input.ts";
import { UsageError } from "../usage-error.ts";
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
  const made = plan(caseFile, now, closedDaysIn(closedDaysFolder())(caseFile.region));
  const { handwriting } = given;
  const draft = compose(caseFile, made, { now, channel, variant, handwriting });
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
  console.log(draftPage(draft, language, pageFor(process.stdout, process.env)));
}

function variantOption(text: string | undefined, language: LanguageCode): number | undefined {
  if (text === undefined) return undefined;
  if (/^\d{1,6}$/.test(text)) return Number(text);
  throw new UsageError([`--variant: ${words(language).notANumber("--variant")}`]);
}
