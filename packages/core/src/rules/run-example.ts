import type { CaseFileInput, LanguageCode } from "../case-file/case-file.ts";
import { parseCaseFile } from "../case-file/parse-case-file.ts";
import { review } from "../review.ts";
import type { Span } from "../text/span.ts";
import { EXAMPLE_SETTINGS } from "./example-case.ts";
import type { Finding } from "./finding.ts";
import type { Example, Rule, SpellingLookup } from "./rule.ts";

/** A place that an example marks, or a finding has. */
export interface MarkedPlace extends Span {
  in?: "subject";
  text: string;
}

/** An example reviewed: where it says that findings must land, and where those of its rule did. */
export interface ExampleRun {
  expected: MarkedPlace[];
  found: MarkedPlace[];
  findings: Finding[];
  body: string;
  subject: string;
}

/** Reviews an example in its language's example case, as a whole review would, and keeps the rule's own findings. */
export function runExample(
  rule: Rule,
  given: string | Example,
  language: LanguageCode,
): ExampleRun {
  const example = typeof given === "string" ? { body: given } : given;
  const setting = EXAMPLE_SETTINGS[language];
  const body = withoutMarks(example.body);
  const subject = withoutMarks(example.subject ?? setting.subject);
  const channel = example.channel ?? "email";
  const parsed = parseCaseFile(merged(setting.caseFile, example.caseFile ?? {}));
  if (!parsed.ok)
    throw new Error(`the example's case file has faults: ${JSON.stringify(parsed.faults)}`);
  const draft = { channel, subject: subject.text, body: body.text };
  const options = {
    ...(example.otherCompanies && { otherCompanies: example.otherCompanies }),
    ...(example.unknownWords && { spelling: dictionaryWithout(example.unknownWords) }),
  };
  const all = review(draft, parsed.caseFile, example.now ?? setting.now, options);
  const findings = all.filter((finding) => finding.rule === rule.id);
  const inSubject = subject.marks.map((mark) => ({ ...mark, in: "subject" as const }));
  return {
    expected: [...inSubject, ...body.marks],
    found: findings.map((finding) => placeOf(finding, body.text, subject.text)).toSorted(byPlace),
    findings,
    body: body.text,
    subject: subject.text,
  };
}

/** The text without its `«…»`, and where they stood. */
export function withoutMarks(marked: string): { text: string; marks: MarkedPlace[] } {
  const marks: MarkedPlace[] = [];
  let text = "";
  let start = -1;
  for (const char of marked) {
    if (char === "«") start = text.length;
    else if (char === "»") marks.push({ start, end: text.length, text: text.slice(start) });
    else text += char;
  }
  return { text, marks };
}

function dictionaryWithout(unknown: Readonly<Record<string, readonly string[]>>): SpellingLookup {
  const proposals = (word: string) => unknown[word.toLowerCase().replace(/\.$/, "")];
  return {
    knows: (word) => proposals(word) === undefined,
    suggest: (word) => proposals(word) ?? [],
  };
}

function placeOf({ span, in: where }: Finding, body: string, subject: string): MarkedPlace {
  const text = (where === "subject" ? subject : body).slice(span.start, span.end);
  return { ...span, text, ...(where && { in: where }) };
}

function byPlace(one: MarkedPlace, other: MarkedPlace): number {
  return (one.in ? 0 : 1) - (other.in ? 0 : 1) || one.start - other.start;
}

/** One level deep: objects are merged, lists and values replaced. */
function merged(base: CaseFileInput, over: Partial<CaseFileInput>): CaseFileInput {
  const result: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(over)) {
    const before = result[key];
    result[key] = isPlain(before) && isPlain(value) ? { ...before, ...value } : value;
  }
  return result as CaseFileInput;
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
