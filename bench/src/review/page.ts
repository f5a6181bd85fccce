import { LANGUAGES, type LanguageCode } from "@efterklang/core/case-file/case-file";
import { RULE_IDS } from "@efterklang/core/rules/rule-ids";
import { line } from "../figure.ts";
import type { Measures, Scores } from "./measure.ts";
import { f1, precision, recall, type Score, type Tally } from "./score.ts";
import type { Standing } from "./side-by-side.ts";

const LANGUAGE_NAMES: Record<LanguageCode, string> = { da: "Danish", en: "English" };

const SCORE_HEAD = ["faults", "found", "false", "precision", "recall", "F1"];

/** The measures as a page in Markdown, to be read as it is too. */
export function measuresPage({ figures, scores, standings }: Measures): string {
  return `${[
    "# Measures of the review",
    "Written by `npm run bench -- review --write`, on one machine and at one time. Times differ between machines; counts do not.",
    `\`\`\`text\n${figures.map(line).join("\n")}\n\`\`\``,
    "## Precision and recall",
    "Each message of the corpus is reviewed in its own case, with spelling. A finding is right where its passage overlaps a passage labelled with the same rule; each label takes one finding, so a fault named twice counts once as found and once as a false alarm. The kept part was not read while tuning; [decision 0014](../decisions/0014-widening-by-slots.md) says how old its messages are, how often it was measured, and why the youngest are the ones to go by.",
    ...LANGUAGES.map((language) => scorePart(language, scores[language])),
    "## Beside other checkers",
    "The same run over the bodies of the English corpus. What the others look for is not the same: a passage counts as met when they complain of anything in it.",
    standings.length > 0 ? standingTable(standings) : "Not measured in this run.",
  ].join("\n\n")}\n`;
}

function scorePart(language: LanguageCode, { kept, open }: Scores): string {
  const rules = RULE_IDS.filter((rule) => tallyOf(kept, rule) ?? tallyOf(open, rule));
  const rows = rules.map((rule) => [
    rule,
    ...tallyCells(tallyOf(kept, rule)),
    ...tallyCells(tallyOf(open, rule)),
  ]);
  const sum = ["all", ...tallyCells(kept.all), ...tallyCells(open.all)];
  const head = ["kept part, then the rest", ...SCORE_HEAD, ...SCORE_HEAD];
  return [
    `### ${LANGUAGE_NAMES[language]}`,
    table(head, [...rows, sum]),
    `Good messages with a false alarm: ${goodWords(kept)} in the kept part, ${goodWords(open)} in the rest.`,
  ].join("\n\n");
}

function tallyOf({ rules }: Score, rule: string): Tally | undefined {
  return rules.find((row) => row.rule === rule)?.tally;
}

function tallyCells(tally: Tally | undefined): string[] {
  if (!tally) return SCORE_HEAD.map(() => "");
  const { right, missed, falseAlarms } = tally;
  const counts = [right + missed, right, falseAlarms].map(String);
  return [...counts, ...[precision(tally), recall(tally), f1(tally)].map(share)];
}

function goodWords({ good }: Score): string {
  return `${good.alarmed} of ${good.messages}`;
}

function standingTable(standings: readonly Standing[]): string {
  return table(
    [
      "",
      "ms a text",
      "findings",
      "faulty passages met",
      "false alarms, good half",
      "good messages alarmed",
    ],
    standings.map(({ name, milliseconds, findings, touched, labelled, good }) => [
      name,
      milliseconds.toPrecision(3),
      String(findings),
      `${touched} of ${labelled}`,
      String(good.alarms),
      `${good.alarmed} of ${good.messages}`,
    ]),
  );
}

function share(value: number): string {
  return Number.isNaN(value) ? "–" : value.toFixed(2);
}

/** Padded, so that it is a table in a terminal too; numbers stand to the right. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((name, column) =>
    Math.max(3, name.length, ...rows.map((row) => row[column]!.length)),
  );
  const padded = (cells: readonly string[]) =>
    cells.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!),
    );
  const ruler = widths.map((width, column) =>
    column === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`,
  );
  return [padded(head), ruler, ...rows.map(padded)]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");
}
