import { readdir } from "node:fs/promises";
import { basename, join } from "node:path";
import type { CaseFile, LanguageCode } from "@efterklang/core/case-file/case-file";
import { parseCaseFileText } from "@efterklang/core/case-file/parse-case-file";
import { describeFault } from "@efterklang/core/language/fault-words";
import { codeOf, readText } from "./read-input.ts";
import { UsageError } from "./usage-error.ts";
import { words } from "./words/words.ts";

type KeptCase = CaseFile & { id: string };

/** What a folder of case files holds: those that can be read, and a line for each fault of the others. */
export interface CasesFolder {
  cases: KeptCase[];
  faults: string[];
}

/**
 * Reads every `.json` file of a folder, by name; one without an id is called by its file's name. Throws a `UsageError`
 * where there is no folder, or nothing in it that can be read.
 */
export async function readCasesFolder(
  folder: string,
  language: LanguageCode,
): Promise<CasesFolder> {
  const read: CasesFolder = { cases: [], faults: [] };
  for (const file of await caseFilesIn(folder, language)) {
    const path = join(folder, file);
    try {
      addCase(read, path, await readText(path, language), language);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      read.faults.push(...error.lines);
    }
  }
  if (read.cases.length > 0) return read;
  throw new UsageError(
    read.faults.length > 0 ? read.faults : [`${folder}: ${words(language).noCaseFiles}`],
  );
}

async function caseFilesIn(folder: string, language: LanguageCode): Promise<string[]> {
  try {
    const files = await readdir(folder);
    return files.filter((file) => file.endsWith(".json") && !file.startsWith(".")).toSorted();
  } catch (cause) {
    throw new UsageError([`${folder}: ${words(language).cannotReadFolder(codeOf(cause))}`]);
  }
}

function addCase(read: CasesFolder, path: string, text: string, language: LanguageCode): void {
  const parsed = parseCaseFileText(text);
  if (!parsed.ok) {
    for (const fault of parsed.faults) {
      const place = fault.path === "" ? path : `${path}: ${fault.path}`;
      read.faults.push(`${place}: ${describeFault(fault, language)}`);
    }
    return;
  }
  const id = parsed.caseFile.id?.trim() || basename(path, ".json");
  if (read.cases.some((one) => one.id === id))
    read.faults.push(`${path}: ${words(language).sameCaseId(id)}`);
  else read.cases.push({ ...parsed.caseFile, id });
}
