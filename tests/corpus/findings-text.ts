import type { Finding } from "@efterklang/core/rules/finding";
import { match } from "../../bench/src/review/score.ts";
import { caretLines } from "../../packages/cli/src/page/caret-lines.ts";
import type { CorpusMessage, ExpectedFinding } from "./read-corpus.ts";
import type { ReviewedMessage } from "./review-corpus.ts";

const WIDTH = 106;
const FEW_EDITS = 3;

/**
 * All that the review says of a message, to be read by people and compared by machines: each finding with carets
 * under its passage, and what differs from the labels: `unexpected` findings and `missed` faults.
 */
export function findingsText({ message, findings }: ReviewedMessage): string {
  const { missed, falseAlarms } = match(message.expected, findings);
  const blocks = findings.map((finding) =>
    findingBlock(finding, message, falseAlarms.includes(finding)),
  );
  const misses = missed.map((label) => `  missed ${missedText(label, message)}`);
  const said = [...blocks, ...misses];
  return [`${message.file}, ${message.quality}`, ...(said.length > 0 ? said : ["  nothing"])].join(
    "\n",
  );
}

function findingBlock(finding: Finding, message: CorpusMessage, unexpected: boolean): string {
  const { place, excerpt, carets } = caretLines(textOf(finding, message), finding.span, WIDTH);
  const where = finding.in === "subject" ? "subject" : place;
  const head = `  ${finding.severity} ${finding.rule} ${where}${unexpected ? ", unexpected" : ""}`;
  // A dictionary gives up looking for suggestions when its time is over, so a busy machine finds fewer.
  const steady = finding.rule === "spelling" ? [] : finding.edits;
  const edits = steady.slice(0, FEW_EDITS).map((edit) => editText(edit.text));
  return [
    head,
    `    ${excerpt}`.trimEnd(),
    `    ${carets}`,
    ...(edits.length > 0 ? [`    → ${edits.join(" | ")}`] : []),
  ].join("\n");
}

function missedText(label: ExpectedFinding, message: CorpusMessage): string {
  if (label.span === null) return label.rule;
  const passage = textOf(label, message).slice(label.span.start, label.span.end);
  return `${label.rule}: “${passage.replaceAll(/\s+/g, " ")}”`;
}

function editText(text: string): string {
  return text === "" ? "(left out)" : text.replaceAll("\n", "⏎");
}

function textOf(place: { in?: "subject" }, message: CorpusMessage): string {
  return place.in === "subject" ? (message.subject ?? "") : message.body;
}
