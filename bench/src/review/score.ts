import type { LanguageCode } from "@efterklang/core/case-file/case-file";
import type { Finding } from "@efterklang/core/rules/finding";
import type { RuleId } from "@efterklang/core/rules/rule-ids";
import type { Span } from "@efterklang/core/text/span";

/** A fault that a message is known to have. A null span stands for something absent, or for the whole. */
export interface Label {
  rule: RuleId;
  in?: "subject";
  span: Span | null;
}

/** A message as it is scored: what was to be found, and what was. */
export interface ScoredMessage {
  language: LanguageCode;
  message: { quality: "good" | "bad"; expected: readonly Label[] };
  findings: readonly Finding[];
}

/** Findings and labels of one message, told apart. `right` and `missed` together are all labels. */
export interface Match {
  right: Label[];
  missed: Label[];
  falseAlarms: Finding[];
}

/** How often a rule was right, silent where it should have spoken, and wrong. */
export interface Tally {
  right: number;
  missed: number;
  falseAlarms: number;
}

/** The tallies of many messages, and how the good ones among them fared. */
export interface Score {
  /** Only rules that were expected or heard somewhere. */
  rules: { language: LanguageCode; rule: RuleId; tally: Tally }[];
  all: Tally;
  good: { messages: number; alarmed: number; alarms: number };
}

/**
 * Pairs labels and findings of the same rule whose passages overlap; a label without a passage takes any finding
 * that is left. Each finding pairs once: one fault named twice is one right finding and one false alarm.
 */
export function match(expected: readonly Label[], findings: readonly Finding[]): Match {
  const left = [...findings].sort((one, other) => one.span.start - other.span.start);
  const found: Match = { right: [], missed: [], falseAlarms: left };
  // Neither labels nor findings of one rule overlap each other, so taking the first from the left pairs the most.
  for (const label of [...expected].sort(byPlace)) {
    const at = left.findIndex((finding) => meets(label, finding));
    if (at >= 0) left.splice(at, 1);
    (at >= 0 ? found.right : found.missed).push(label);
  }
  return found;
}

/** The score over messages of any languages; the order of `rules` is that of their first mention. */
export function score(messages: readonly ScoredMessage[]): Score {
  const rules = new Map<string, Score["rules"][number]>();
  const all = emptyTally();
  const good = { messages: 0, alarmed: 0, alarms: 0 };
  for (const { language, message, findings } of messages) {
    const { right, missed, falseAlarms } = match(message.expected, findings);
    const count = (rule: RuleId, outcome: keyof Tally) => {
      const key = `${language} ${rule}`;
      const row = rules.get(key) ?? { language, rule, tally: emptyTally() };
      rules.set(key, row);
      row.tally[outcome] += 1;
      all[outcome] += 1;
    };
    for (const { rule } of right) count(rule, "right");
    for (const { rule } of missed) count(rule, "missed");
    for (const { rule } of falseAlarms) count(rule, "falseAlarms");
    if (message.quality !== "good") continue;
    good.messages += 1;
    good.alarms += falseAlarms.length;
    if (falseAlarms.length > 0) good.alarmed += 1;
  }
  return { rules: [...rules.values()], all, good };
}

/** The share of findings that were right; NaN where nothing was found. */
export function precision({ right, falseAlarms }: Tally): number {
  return right / (right + falseAlarms);
}

/** The share of labels that were found; NaN where nothing was to be found. */
export function recall({ right, missed }: Tally): number {
  return right / (right + missed);
}

/** The harmonic mean of precision and recall; NaN where there was neither label nor finding. */
export function f1({ right, missed, falseAlarms }: Tally): number {
  return (2 * right) / (2 * right + missed + falseAlarms);
}

function emptyTally(): Tally {
  return { right: 0, missed: 0, falseAlarms: 0 };
}

/** From left to right; what has no passage comes last and takes what the others leave. */
function byPlace(one: Label, other: Label): number {
  return (one.span?.start ?? Infinity) - (other.span?.start ?? Infinity) || 0;
}

/** A finding without extent meets a label that it stands in or at the edge of. */
function meets(label: Label, { rule, in: place, span }: Finding): boolean {
  if (rule !== label.rule) return false;
  if (label.span === null) return true;
  if (place !== label.in) return false;
  if (span.start === span.end) return span.start >= label.span.start && span.end <= label.span.end;
  return span.start < label.span.end && label.span.start < span.end;
}
