import { existsSync } from "node:fs";
import { basename } from "node:path";
import type { LanguageCode } from "@efterklang/core/case-file/case-file";
import { personIn } from "@efterklang/core/intake/thread";
import { type FilesIntake, intakeFiles } from "@efterklang/server/intake/intake-files";
import { LARGEST_FILE, MOST_FILES } from "@efterklang/server/intake/limits";
import type { GivenFile } from "@efterklang/server/intake/read-file";
import type { NewOptions } from "../commands/new.ts";
import { pageFor } from "../output.ts";
import { intakePage } from "../page/intake-page.ts";
import { readBytes, readInstant } from "../read-input.ts";
import { keepIntake } from "../keep-intake.ts";
import { UsageError } from "../usage-error.ts";
import { words } from "../words/words.ts";

/** Longer texts name no file on any system. */
const LONGEST_PATH = 4096;

/** Reads invitations, and prints what they say or keeps it among the person's processes. */
export async function takeIn(
  paths: readonly string[],
  given: NewOptions,
  language: LanguageCode,
): Promise<void> {
  const now = readInstant(given.now, language);
  const files = await givenFiles(paths, given, language);
  const intake = await intakeFiles(files, { me: readPerson(given.me, language), now });
  refuseUnreadable(intake, files.length, language);
  if (given.json) return console.log(JSON.stringify(forPrograms(intake), null, 2));
  const page = pageFor(process.stdout, process.env);
  console.log(intakePage(intake, now, language, page));
  const kept = await keepIntake(intake, now, given.data, language);
  console.log(`\n${words(language).intake.kept[kept.kind](kept.url)}`);
}

function forPrograms({ caseFile, facts, questions, texts }: FilesIntake) {
  return { caseFile, facts, questions, texts };
}

async function givenFiles(
  paths: readonly string[],
  { text }: NewOptions,
  language: LanguageCode,
): Promise<GivenFile[]> {
  const said = words(language);
  if (paths.length === 0 && text === undefined) throw new UsageError([said.intake.nothingGiven]);
  if (paths.length > MOST_FILES) throw new UsageError([said.intake.tooMany(MOST_FILES)]);
  if (paths.filter((path) => path === "-").length > 1) throw new UsageError([said.twiceStdin]);
  const files: GivenFile[] = [];
  for (const path of paths) {
    const bytes = await readBytes(path, language, LARGEST_FILE);
    files.push({ name: freeName(path === "-" ? "stdin" : basename(path), files), bytes });
  }
  if (text !== undefined && !(isStdin(text) && paths.includes("-")))
    files.push({ name: "text", bytes: await pastedText(text, language) });
  return files;
}

function isStdin(text: string | true): boolean {
  return text === true || text === "-";
}

/** The text itself; that of a file of this name where there is one; alone or as `-`, that of standard input. */
async function pastedText(text: string | true, language: LanguageCode): Promise<Uint8Array> {
  if (text === true || isStdin(text)) return readBytes("-", language, LARGEST_FILE);
  if (text.length < LONGEST_PATH && existsSync(text))
    return readBytes(text, language, LARGEST_FILE);
  return new TextEncoder().encode(text);
}

/** Two files of one name, from different folders, are told apart. */
function freeName(name: string, files: readonly GivenFile[]): string {
  for (let number = 1; ; number += 1) {
    const tried = number === 1 ? name : `${name} (${number})`;
    if (files.every((file) => file.name !== tried)) return tried;
  }
}

function readPerson(
  text: string | undefined,
  language: LanguageCode,
): { name?: string; email?: string } | undefined {
  if (text === undefined) return undefined;
  const person = personIn(text.slice(0, 500), 0);
  if (person) return { name: person.name?.value, email: person.email?.value };
  throw new UsageError([`--me: ${words(language).intake.noPerson}`]);
}

/** What could not be read is told; if nothing could, there is nothing to go on with. */
function refuseUnreadable(
  { unreadable }: FilesIntake,
  given: number,
  language: LanguageCode,
): void {
  const lines = unreadable.map(
    ({ file, why }) => `${file}: ${words(language).intake.unreadable[why]}`,
  );
  if (unreadable.length === given) throw new UsageError(lines);
  for (const line of lines) console.error(line);
}
