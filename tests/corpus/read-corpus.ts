import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { CaseFileInput, Channel, LanguageCode } from "@efterklang/core/case-file/case-file";
import type { RuleId } from "@efterklang/core/rules/rule-ids";
import type { Span } from "@efterklang/core/text/span";
import { readMarks, ruleIds } from "./marked-text.ts";

/** What the review has to find. `span` is of the body, or of the subject with `in`; null where something is absent or the whole is meant. */
export interface ExpectedFinding {
  rule: RuleId;
  in?: "subject";
  span: Span | null;
}

/** One message of the corpus: the draft with its marks taken out, its circumstances, and what is wrong with it. */
export interface CorpusMessage {
  /** The file's name, such as `01-sygeplejerske-tak.txt`. */
  file: string;
  /** The case file as it is written, unread: `parseCaseFile` takes it. */
  caseFile: CaseFileInput;
  now: string;
  channel: Channel;
  subject: string | null;
  body: string;
  /** In the order: subject, body, absent. Empty for a good message. */
  expected: ExpectedFinding[];
  quality: "good" | "bad";
  /** Kept aside: for the final measurement only, never for tuning. */
  kept: boolean;
}

const HEADERS = new Set(["case", "now", "channel", "subject", "quality", "kept", "expects"]);

/** All messages of one language, by the number that its name begins with. Throws an Error that names the file when one is malformed. */
export function readCorpus(language: LanguageCode): CorpusMessage[] {
  const folder = join(import.meta.dirname, language);
  const files = readdirSync(folder).filter((file) => file.endsWith(".txt"));
  return files.sort(byNumber).map((file) => readMessage(folder, file));
}

function byNumber(one: string, other: string): number {
  return Number.parseInt(one, 10) - Number.parseInt(other, 10);
}

function readMessage(folder: string, file: string): CorpusMessage {
  try {
    const written = readFileSync(join(folder, file), "utf8");
    const rule = written.indexOf("\n---\n");
    if (rule < 0) throw new Error("no line --- between header and body");
    const header = readHeader(written.slice(0, rule));
    const subject = header.has("subject") ? readMarks(field(header, "subject")) : null;
    const body = readMarks(written.slice(rule + "\n---\n".length).trimEnd());
    return {
      file,
      caseFile: JSON.parse(readFileSync(join(folder, field(header, "case")), "utf8")),
      now: field(header, "now"),
      channel: field(header, "channel") as Channel,
      subject: subject?.text ?? null,
      body: body.text,
      expected: [
        ...(subject?.passages ?? []).map((passage) => ({ ...passage, in: "subject" as const })),
        ...body.passages,
        ...absent(header.get("expects")),
      ],
      quality: oneOf(["good", "bad"], field(header, "quality")),
      kept: oneOf(["true", "false"], field(header, "kept")) === "true",
    };
  } catch (cause) {
    throw new Error(`${file}: ${(cause as Error).message}`, { cause });
  }
}

function readHeader(text: string): Map<string, string> {
  const header = new Map<string, string>();
  for (const line of text.split("\n")) {
    const colon = line.indexOf(":");
    const name = line.slice(0, colon);
    if (!HEADERS.has(name)) throw new Error(`“${line}” is no header`);
    if (header.has(name)) throw new Error(`${name} stands twice`);
    header.set(name, line.slice(colon + 1).trim());
  }
  return header;
}

function field(header: Map<string, string>, name: string): string {
  const value = header.get(name);
  if (!value) throw new Error(`${name} is missing`);
  return value;
}

function absent(list: string | undefined): ExpectedFinding[] {
  if (list === undefined) return [];
  return ruleIds(list, ",").map((rule) => ({ rule, span: null }));
}

function oneOf<T extends string>(values: readonly T[], value: string): T {
  const found = values.find((one) => one === value);
  if (!found) throw new Error(`“${value}” is none of ${values.join(", ")}`);
  return found;
}
