import { parseCaseFile } from "@efterklang/core/case-file/parse-case-file";
import type { KeptCaseFile } from "../store.ts";

/** A case file for tests, with whatever fields are given. */
export function keptCaseFile(id: string, fields: object = {}): KeptCaseFile {
  const parsed = parseCaseFile({ format: "efterklang/case-file@1", id, ...fields });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  return { ...parsed.caseFile, id };
}
