import type { LanguageCode } from "@efterklang/core/case-file/case-file";
import { readJson } from "@efterklang/core/case-file/read-json";
import { describeFault } from "@efterklang/core/language/fault-words";

/** As much as the server takes. */
const LIMITS = { size: 64 * 1024 * 1024, depth: 64 };

/** Reads a file that somebody chose: its JSON, or in words why it is none. */
export async function readImportFile(
  file: Blob,
  language: LanguageCode,
): Promise<{ ok: true; document: unknown } | { ok: false; why: string }> {
  const size = { path: "", code: "too-large", params: { limit: LIMITS.size } } as const;
  if (file.size > LIMITS.size * 3) return { ok: false, why: describeFault(size, language) };
  const json = readJson(await file.text(), LIMITS);
  if (json.ok) return { ok: true, document: json.value };
  return { ok: false, why: describeFault(json.fault, language) };
}
