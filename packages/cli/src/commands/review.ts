import type { LanguageCode } from "@efterklang/core/case-file/case-file";
import { plan } from "@efterklang/core/plan/plan";
import { review } from "@efterklang/core/review";
import { closedDaysIn } from "@efterklang/server/closed-days/read-closed-days";
import type { Command } from "commander";
import { channelOption } from "../channel-option.ts";
import { MUST_BE_MENDED } from "../exit-status.ts";
import { pageFor } from "../output.ts";
import { reviewPage } from "../page/review-page.ts";
import { closedDaysFolder } from "../product-folders.ts";
import { readCaseFile, readInstant, readText } from "../read-input.ts";
import { UsageError } from "../usage-error.ts";
import { words } from "../words/words.ts";

interface ReviewOptions {
  draft: string;
  subject?: string;
  channel?: string;
  now?: string;
  spelling: boolean;
  json?: boolean;
}

/** `efterklang review FILE --draft TEXT`: what is wrong with a text, where, and how to mend it. Status 1 with a `must`. */
export function addReview(
  program: Command,
  language: LanguageCode,
  end: (status: number) => void,
): void {
  const said = words(language);
  program
    .command("review")
    .description(said.commands.review)
    .argument("<FILE>", said.file)
    .requiredOption("--draft <TEXT>", said.options.draft)
    .option("--subject <S>", said.options.subject)
    .option("--channel <C>", said.options.channel)
    .option("--now <AT>", said.options.now)
    .option("--no-spelling", said.options.spelling)
    .option("--json", said.options.json)
    .action(async (path: string, given: ReviewOptions) => {
      if (path === "-" && given.draft === "-")
        throw new UsageError([`--draft: ${said.twiceStdin}`]);
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
        given.json
          ? JSON.stringify(findings, null, 2)
          : reviewPage(findings, draft, language, page),
      );
      if (findings.some(({ severity }) => severity === "must")) end(MUST_BE_MENDED);
    });
}

/** Loaded late: the dictionaries take longer to read than everything else together. */
async function spellingFor(language: LanguageCode) {
  const { loadSpelling } = await import("@efterklang/server/spelling/load-spelling");
  return loadSpelling(language);
}
