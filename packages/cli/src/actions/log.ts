import { activityLog, MONTH } from "@efterklang/core/activity-log/activity-log";
import { logCsv, logText } from "@efterklang/core/activity-log/write-log";
import type { CaseFile, LanguageCode } from "@efterklang/core/case-file/case-file";
import type { LogOptions } from "../commands/log.ts";
import { readCaseFile, readInstant } from "../read-input.ts";
import { UsageError } from "../usage-error.ts";
import { words } from "../words/words.ts";

/** Prints what was done in some processes, by month, for an unemployment fund: as text, or as a table. */
export async function printLog(
  paths: readonly string[],
  { month, now: at, csv }: LogOptions,
  language: LanguageCode,
): Promise<void> {
  const now = readInstant(at, language);
  if (month !== undefined && !MONTH.test(month))
    throw new UsageError([`--month: ${words(language).notAMonth(month)}`]);
  const caseFiles: CaseFile[] = [];
  for (const path of paths) caseFiles.push(await readCaseFile(path, language));
  const write = csv === true ? logCsv : logText;
  process.stdout.write(write(activityLog(caseFiles, { now, month }), language));
}
