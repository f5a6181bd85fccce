import { writeFile } from "node:fs/promises";
import type { LanguageCode } from "@efterklang/core/case-file/case-file";
import { UsageError } from "./usage-error.ts";
import { words } from "./words/words.ts";

/** Writes a file, over an earlier one of that name. Throws a `UsageError` that says why it could not. */
export async function writeOutput(
  path: string,
  bytes: Uint8Array,
  language: LanguageCode,
): Promise<void> {
  try {
    await writeFile(path, bytes);
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code ?? "";
    throw new UsageError([`--out: ${words(language).cannotWrite(path, code)}`]);
  }
}

/** The ending of a path in small letters, without its dot, if it is one of those allowed. Throws a `UsageError` that lists them. */
export function endingOf<E extends string>(
  path: string,
  allowed: readonly E[],
  language: LanguageCode,
): E {
  const found = allowed.find((ending) => path.toLowerCase().endsWith(`.${ending}`));
  if (found !== undefined) return found;
  const list = allowed.map((ending) => `.${ending}`).join(", ");
  throw new UsageError([`--out: ${words(language).unknownEnding(path, list)}`]);
}
