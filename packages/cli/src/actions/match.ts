import type { LanguageCode } from "@efterklang/core/case-file/case-file";
import { matchReply } from "@efterklang/server/inbox/match-reply";
import { readMail } from "@efterklang/server/inbox/read-mail";
import type { MatchOptions } from "../commands/match.ts";
import { pageFor } from "../output.ts";
import { matchPage } from "../page/match-page.ts";
import { readCasesFolder } from "../read-cases-folder.ts";
import { readInstant, readMailBytes } from "../read-input.ts";

/** Prints what one raw mail is to the processes of a folder, and why. Nothing is saved; case files that cannot be read are named on standard error. */
export async function printMatch(
  path: string,
  given: MatchOptions,
  language: LanguageCode,
): Promise<void> {
  const now = readInstant(given.now, language);
  const { cases, faults } = await readCasesFolder(given.cases, language);
  for (const fault of faults) console.error(fault);
  const mail = await readMail(await readMailBytes(path, language), null);
  const match = matchReply(mail, cases, now);
  const page = pageFor(process.stdout, process.env);
  console.log(
    given.json
      ? JSON.stringify(match, null, 2)
      : matchPage(match, { mail, cases, now, language, page }),
  );
}
