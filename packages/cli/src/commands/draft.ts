import type { LanguageCode } from "@efterklang/core/case-file/case-file";
import { compose } from "@efterklang/core/compose/compose";
import { describePlan } from "@efterklang/core/language/plan-words";
import { plan } from "@efterklang/core/plan/plan";
import { closedDaysIn } from "@efterklang/server/closed-days/read-closed-days";
import type { Command } from "commander";
import { channelOption } from "../channel-option.ts";
import { pageFor, wrap } from "../output.ts";
import { draftPage } from "../page/draft-page.ts";
import { closedDaysFolder } from "../product-folders.ts";
import { readCaseFile, readInstant } from "../read-input.ts";
import { UsageError } from "../usage-error.ts";
import { words } from "../words/words.ts";

interface DraftOptions {
  now?: string;
  channel?: string;
  variant?: string;
  handwriting?: boolean;
  json?: boolean;
}

/** `efterklang draft FILE`: the message, or the sheet for a call or a visit. The plan's advice goes to standard error. */
export function addDraft(program: Command, language: LanguageCode): void {
  const said = words(language);
  program
    .command("draft")
    .description(said.commands.draft)
    .argument("<FILE>", said.file)
    .option("--now <AT>", said.options.now)
    .option("--channel <C>", said.options.channel)
    .option("--variant <N>", said.options.variant)
    .option("--handwriting", said.options.handwriting)
    .option("--json", said.options.json)
    .action(async (path: string, given: DraftOptions) => {
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
        console.error(advice.paint("yellow", said.notNow));
        console.error(wrap(describePlan(made, caseFile, now, language), advice.width, "  "));
        console.error();
      }
      console.log(draftPage(draft, language, pageFor(process.stdout, process.env)));
    });
}

function variantOption(text: string | undefined, language: LanguageCode): number | undefined {
  if (text === undefined) return undefined;
  if (/^\d{1,6}$/.test(text)) return Number(text);
  throw new UsageError([`--variant: ${words(language).notANumber("--variant")}`]);
}
