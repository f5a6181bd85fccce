import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { buffer } from "node:stream/consumers";
import type { CaseFile, LanguageCode } from "@efterklang/core/case-file/case-file";
import { parseCaseFileText } from "@efterklang/core/case-file/parse-case-file";
import { isInstant } from "@efterklang/core/case-file/is-time";
import { describeFault } from "@efterklang/core/language/fault-words";
import { UsageError } from "./usage-error.ts";
import { words } from "./words/words.ts";

/** Largest input in bytes: four for each character that a case file may have. Of more only so much is read. */
const MAX_BYTES = 8 * 1024 * 1024;

/** Reads a case file from a path, or from standard input for `-`. Throws a `UsageError` that names every fault. */
export async function readCaseFile(path: string, language: LanguageCode): Promise<CaseFile> {
  const parsed = parseCaseFileText(await readText(path, language));
  if (parsed.ok) return parsed.caseFile;
  throw new UsageError(
    parsed.faults.map(
      (fault) => `${fault.path || shownPath(path)}: ${describeFault(fault, language)}`,
    ),
  );
}

/** Reads UTF-8 text from a path, or from standard input for `-`. Throws a `UsageError` that says why not. */
export async function readText(path: string, language: LanguageCode): Promise<string> {
  const bytes = await readBytes(path, language);
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new UsageError([`${shownPath(path)}: ${words(language).notUtf8}`]);
  }
}

/**
 * Reads as much of a mail as is ever looked at, from a path, or from standard input for `-`. Throws a `UsageError` that
 * says why not.
 */
export async function readMailBytes(path: string, language: LanguageCode): Promise<Uint8Array> {
  const bytes = await beginningOf(path, language);
  if (bytes.length === 0)
    throw new UsageError([`${shownPath(path)}: ${words(language).emptyMail}`]);
  return bytes;
}

async function beginningOf(path: string, language: LanguageCode): Promise<Buffer> {
  try {
    const stream = path === "-" ? process.stdin : createReadStream(path);
    const chunks: Buffer[] = [];
    let length = 0;
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      chunks.push(chunk);
      length += chunk.length;
      if (length >= MAX_BYTES) break;
    }
    return Buffer.concat(chunks);
  } catch (cause) {
    throw new UsageError([`${shownPath(path)}: ${words(language).cannotRead(codeOf(cause))}`]);
  }
}

/** Reads an instant as `--now` has it; without one, the clock's. */
export function readInstant(text: string | undefined, language: LanguageCode): string {
  if (text === undefined) return new Date().toISOString();
  if (isInstant(text)) return text;
  throw new UsageError([
    `--now: ${describeFault({ path: "", code: "not-an-instant", params: { found: text } }, language)}`,
  ]);
}

/** Reads bytes from a path, or from standard input for `-`. Throws a `UsageError` that says why not. */
export async function readBytes(
  path: string,
  language: LanguageCode,
  most = MAX_BYTES,
): Promise<Buffer> {
  if (path === "-") return limited(await buffer(process.stdin), path, language, most);
  try {
    const file = await open(path);
    try {
      const { size } = await file.stat();
      if (size > most) throw tooLarge(path, language, most);
      return limited(await file.readFile(), path, language, most);
    } finally {
      await file.close();
    }
  } catch (cause) {
    if (cause instanceof UsageError) throw cause;
    throw new UsageError([`${shownPath(path)}: ${words(language).cannotRead(codeOf(cause))}`]);
  }
}

function limited(bytes: Buffer, path: string, language: LanguageCode, most: number): Buffer {
  if (bytes.length > most) throw tooLarge(path, language, most);
  return bytes;
}

function tooLarge(path: string, language: LanguageCode, most: number): UsageError {
  const fault = { path: "", code: "too-large" as const, params: { limit: most } };
  return new UsageError([`${shownPath(path)}: ${describeFault(fault, language)}`]);
}

function shownPath(path: string): string {
  return path === "-" ? "stdin" : path;
}

/** The system's code for a fault: `ENOENT`, "" for one without. */
export function codeOf(cause: unknown): string {
  return (cause as NodeJS.ErrnoException).code ?? "";
}
