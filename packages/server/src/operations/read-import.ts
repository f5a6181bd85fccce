import { CASE_FILE_FORMAT, type CaseFile } from "@efterklang/core/case-file/case-file";
import type { Fault } from "@efterklang/core/case-file/fault";
import { faultOfIssue, shown } from "@efterklang/core/case-file/issue-fault";
import { parseCaseFile } from "@efterklang/core/case-file/parse-case-file";
import { MAX_CASE_FILE } from "@efterklang/core/case-file/read-json";
import * as z from "zod/mini";
import type { Settings } from "../store/store.ts";
import { Refusal } from "./refusal.ts";
import { settings } from "./shapes/case-shapes.ts";
import { EXPORT_FORMAT, exportedDraft, type ExportedDraft } from "./shapes/export-shapes.ts";

/** One case of an imported file. */
export interface Incoming {
  caseFile: CaseFile;
  draft: ExportedDraft | null;
}

/** What an imported file holds. */
export interface Imported {
  cases: Incoming[];
  settings: Settings | null;
}

/**
 * Reads an export or a single case file. Refuses with `invalid-import` and every fault at once, each with its path
 * in the file: `caseFiles[3].interviews[0].endAt`.
 */
export function readImport(document: unknown): Imported {
  const faults: Fault[] = [];
  const imported = isSingleCaseFile(document)
    ? { cases: readCaseFiles([document], () => "", faults), settings: null }
    : readExport(document, faults);
  if (faults.length > 0) throw new Refusal("invalid-import", { faults });
  return imported;
}

function isSingleCaseFile(document: unknown): boolean {
  return isObject(document) && document["format"] === CASE_FILE_FORMAT;
}

function readExport(document: unknown, faults: Fault[]): Imported {
  const nothing = { cases: [], settings: null };
  if (!isObject(document)) {
    faults.push(...faultsOf(z.safeParse(z.looseObject({}), document), document, ""));
    return nothing;
  }
  const { format, caseFiles, drafts = [], settings: set } = document;
  if (format !== EXPORT_FORMAT) {
    const params = { allowed: [EXPORT_FORMAT, CASE_FILE_FORMAT], found: shown(format) };
    const code = format === undefined ? "missing" : "not-one-of";
    faults.push({ path: "format", code, params: code === "missing" ? {} : params });
    return nothing;
  }
  const files = listAt("caseFiles", caseFiles, faults);
  const cases = readCaseFiles(files, (index) => `caseFiles[${index}]`, faults);
  refuseSameIds(cases, faults);
  giveDrafts(cases, readDrafts(listAt("drafts", drafts, faults), faults), faults);
  return { cases, settings: set === undefined ? null : readSettings(set, faults) };
}

function readCaseFiles(
  files: readonly unknown[],
  place: (index: number) => string,
  faults: Fault[],
): Incoming[] {
  return files.flatMap((file, index) => {
    const parsed = parseCaseFile(file);
    const at = place(index);
    if (!parsed.ok) {
      faults.push(...parsed.faults.map((fault) => within(at, fault)));
      return [];
    }
    // One that is larger could be kept, but never be saved again.
    if (JSON.stringify(parsed.caseFile).length > MAX_CASE_FILE) {
      faults.push({ path: at, code: "too-large", params: { limit: MAX_CASE_FILE } });
    }
    return [{ caseFile: parsed.caseFile, draft: null }];
  });
}

/** Two of one id would be written over each other. */
function refuseSameIds(cases: readonly Incoming[], faults: Fault[]): void {
  if (faults.length > 0) return;
  const seen = new Set<string>();
  for (const [index, { caseFile }] of cases.entries()) {
    const { id } = caseFile;
    if (id === undefined) continue;
    if (seen.has(id))
      faults.push({
        path: `caseFiles[${index}].id`,
        code: "duplicate-id",
        params: { found: shown(id) },
      });
    seen.add(id);
  }
}

function readDrafts(drafts: readonly unknown[], faults: Fault[]): (ExportedDraft | null)[] {
  return drafts.map((draft, index) => {
    const parsed = z.safeParse(exportedDraft, draft);
    faults.push(...faultsOf(parsed, draft, `drafts[${index}]`));
    return parsed.data ?? null;
  });
}

function giveDrafts(
  cases: readonly Incoming[],
  drafts: readonly (ExportedDraft | null)[],
  faults: Fault[],
): void {
  if (faults.length > 0) return;
  const byId = new Map(cases.map((incoming) => [incoming.caseFile.id, incoming]));
  for (const [index, draft] of drafts.entries()) {
    if (draft === null) continue;
    const owner = byId.get(draft.caseId);
    if (owner === undefined) faults.push(strayDraft(index, draft, byId));
    else owner.draft = draft;
  }
}

function strayDraft(
  index: number,
  { caseId }: ExportedDraft,
  known: ReadonlyMap<string | undefined, unknown>,
): Fault {
  const allowed = [...known.keys()].flatMap((id) => id ?? []).slice(0, 10);
  const params = { allowed, found: shown(caseId) };
  return { path: `drafts[${index}].caseId`, code: "not-one-of", params };
}

function readSettings(value: unknown, faults: Fault[]): Settings | null {
  const parsed = z.safeParse(settings, value);
  faults.push(...faultsOf(parsed, value, "settings"));
  return parsed.data ?? null;
}

function listAt(path: string, value: unknown, faults: Fault[]): unknown[] {
  const parsed = z.safeParse(z.array(z.unknown()), value);
  if (value === undefined) faults.push({ path, code: "missing", params: {} });
  else faults.push(...faultsOf(parsed, value, path));
  return parsed.data ?? [];
}

function faultsOf(parsed: ReturnType<typeof z.safeParse>, value: unknown, place: string): Fault[] {
  if (parsed.success) return [];
  return parsed.error.issues.flatMap((issue) => {
    if (issue.code !== "unrecognized_keys") return [within(place, faultOfIssue(issue, value))];
    return issue.keys.map((key) =>
      within(place, { path: key.slice(0, 80), code: "forbidden-key", params: { key } }),
    );
  });
}

function within(place: string, fault: Fault): Fault {
  const { path } = fault;
  const joint = place === "" || path === "" || path.startsWith("[") ? "" : ".";
  return { ...fault, path: `${place}${joint}${path}` };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
