import { parseCaseFile } from "@efterklang/core/case-file/parse-case-file";
import type { CaseFile } from "@efterklang/core/case-file/case-file";
import type { StoredCase, Written } from "../store/store.ts";
import { Refusal } from "./refusal.ts";

/** The value as a case file, or the refusal `invalid-case-file` with every fault. */
export function caseFileOrRefuse(value: unknown): CaseFile {
  const parsed = parseCaseFile(value);
  if (!parsed.ok) throw new Refusal("invalid-case-file", { faults: parsed.faults });
  return parsed.caseFile;
}

/** The case that was looked up, or the refusal `not-found`. */
export function foundOrRefuse(stored: StoredCase | null): StoredCase {
  if (stored === null) throw new Refusal("not-found", { what: "case" });
  return stored;
}

/** The case as it was written, or the refusal that says why it was not. */
export function writtenOrRefuse(written: Written): StoredCase {
  switch (written.outcome) {
    case "written":
      return written.stored;
    case "changed-elsewhere":
      throw new Refusal("changed-elsewhere", { current: written.current });
    case "not-found":
      throw new Refusal("not-found", { what: "case" });
  }
}
