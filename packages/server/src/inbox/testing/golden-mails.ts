import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseCaseFileText } from "@efterklang/core/case-file/parse-case-file";
import type { KeptCaseFile } from "../../store/store.ts";
import type { ReplyMatch } from "../reply-match.ts";

const GOLDENS = fileURLToPath(new URL("../../../../../tests/goldens/", import.meta.url));

/** `mail` is by the hand that wrote the reader, `mail-blind` by somebody who had not read it. */
export type GoldenSet = "mail" | "mail-blind";

/** The instant at which every golden mail is read. */
export const GOLDEN_NOW = "2026-11-30T12:00:00+01:00";

/** An invented mail that looks like a real one, and what it must be taken for. */
export interface GoldenMail {
  name: string;
  raw: Uint8Array;
  expected: Omit<ReplyMatch, "because">;
}

export function goldenMails(set: GoldenSet = "mail"): GoldenMail[] {
  const folder = join(GOLDENS, set);
  return readdirSync(folder)
    .filter((file) => file.endsWith(".eml"))
    .toSorted()
    .map((file) => {
      const name = file.slice(0, -".eml".length);
      const expected = JSON.parse(readFileSync(join(folder, `${name}.json`), "utf8"));
      return { name, raw: readFileSync(join(folder, file)), expected };
    });
}

/** The processes of one candidate, to which the golden mails belong or not. */
export function goldenCases(set: GoldenSet = "mail"): KeptCaseFile[] {
  const folder = join(GOLDENS, set, "cases");
  return readdirSync(folder).map((file) => {
    const parsed = parseCaseFileText(readFileSync(join(folder, file), "utf8"));
    if (!parsed.ok || parsed.caseFile.id === undefined)
      throw new Error(`${file} is no case file with an id.`);
    return parsed.caseFile as KeptCaseFile;
  });
}

/** One of the golden cases, by its id. */
export function goldenCase(id: string): KeptCaseFile {
  return goldenCases().find((caseFile) => caseFile.id === id)!;
}
