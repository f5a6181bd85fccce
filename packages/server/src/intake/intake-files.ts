import { parseCaseFile } from "@efterklang/core/case-file/parse-case-file";
import type { Intake, IntakeReading } from "@efterklang/core/intake/intake";
import type { IntakeDocument } from "@efterklang/core/intake/intake-document";
import { readIntake } from "@efterklang/core/intake/read-intake";
import { type GivenFile, readFile, type Unreadable } from "./read-file.ts";

/** What files say together, and which of them could not be read. */
export interface FilesIntake extends Intake {
  unreadable: { file: string; why: Unreadable }[];
}

/** Danish clocks, for what is written without a zone. */
const TIME_ZONE = "Europe/Copenhagen";

/** Reads files that belong together, in their order, as one intake. Never throws on what they hold. */
export async function intakeFiles(
  files: readonly GivenFile[],
  reading: IntakeReading,
): Promise<FilesIntake> {
  const documents: IntakeDocument[] = [];
  const unreadable: FilesIntake["unreadable"] = [];
  for (const file of files) {
    const read = await readFile(file, { now: reading.now, timeZone: TIME_ZONE });
    if (typeof read === "string") unreadable.push({ file: file.name, why: read });
    else documents.push(...read);
  }
  const intake = readIntake(documents, reading);
  const parsed = parseCaseFile(intake.caseFile);
  if (!parsed.ok)
    throw new Error(`the intake made an invalid case file: ${parsed.faults[0]?.path}`);
  return { ...intake, unreadable };
}
