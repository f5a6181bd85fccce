import type { CaseFile } from "./case-file/case-file.ts";
import type { ReviewWords } from "./language/review-words.ts";
import type { Plan } from "./plan/plan-types.ts";
import type { Finding, Severity } from "./rules/finding.ts";
import type { ContextOptions, ReadDraft } from "./rules/review-context.ts";
import { reviewContext } from "./rules/review-context.ts";
import type { Hit, ReviewContext, Rule } from "./rules/rule.ts";
import type { RuleId } from "./rules/rule-ids.ts";
import { RULES } from "./rules/rules.ts";
import type { Span } from "./text/span.ts";

/** In a language that we do not read, what asks for words is silent; what looks at names, gaps and lengths is not. */
const READS_ANY_LANGUAGE: ReadonlySet<RuleId> = new Set<RuleId>([
  "placeholder-left",
  "wrong-name",
  "wrong-company",
  "second-message",
  "wrong-language",
  "no-sender",
  "too-long",
  "no-subject",
]);
/** Of an empty draft nobody wants to hear all that is missing. */
const SAYS_IT_IS_BLANK: ReadonlySet<RuleId> = new Set<RuleId>([
  "second-message",
  "no-sender",
  "no-subject",
]);
/** A misspelt name is one fault: where one of these found it, `spelling` says nothing. */
const EXPLAINS_SPELLING: ReadonlySet<RuleId> = new Set<RuleId>([
  "placeholder-left",
  "wrong-name",
  "wrong-company",
  "wrong-language",
  "too-informal",
]);
const WEIGHT: Readonly<Record<Severity, number>> = { must: 0, should: 1, could: 2 };

/**
 * What is wrong with a draft, where, and how to mend it, as `review` says, where one language's words are loaded: those
 * of the language that `readDraft` found. `plan` is the case's at that `now`. Needs neither calendar nor schema.
 */
export function reviewIn(
  words: ReviewWords,
  draft: ReadDraft,
  caseFile: CaseFile,
  plan: Plan,
  now: string,
  options: ContextOptions = {},
): Finding[] {
  const context = reviewContext(words, draft, caseFile, plan, now, options);
  const language = findingsOf(ruleById("wrong-language"), context);
  const foreign = language.some(({ params }) => params["readable"] === "no");
  const blank = draft.message.text.trim() === "";
  const others = RULES.filter(({ id }) => id !== "wrong-language").filter(
    ({ id }) => (!foreign || READS_ANY_LANGUAGE.has(id)) && (!blank || SAYS_IT_IS_BLANK.has(id)),
  );
  const findings = [...language, ...others.flatMap((rule) => findingsOf(rule, context))];
  return findings.filter((finding) => !isExplained(finding, findings)).toSorted(inOrder);
}

function ruleById(id: RuleId): Rule | undefined {
  return RULES.find((rule) => rule.id === id);
}

/** One fault, one finding: of hits of one rule that overlap, the first and widest stays. */
function findingsOf(rule: Rule | undefined, context: ReviewContext): Finding[] {
  const found = (rule?.check(context) ?? []).map((hit) => findingFrom(rule!, hit, context));
  const findings: Finding[] = [];
  for (const finding of found.toSorted(inOrder)) {
    const last = findings[findings.length - 1];
    const same = last && last.in === finding.in && overlap(last.span, finding.span);
    if (!same) findings.push(finding);
  }
  return findings;
}

function findingFrom(rule: Rule, hit: Hit, { message, subject }: ReviewContext): Finding {
  const length = (hit.in === "subject" ? (subject ?? "") : message.text).length;
  const start = Math.min(Math.max(hit.span.start, 0), length);
  const end = Math.min(Math.max(hit.span.end, start), length);
  return {
    rule: rule.id,
    principle: rule.principle,
    severity: hit.severity ?? rule.severity,
    ...(hit.in && { in: hit.in }),
    span: { start, end },
    params: hit.params ?? {},
    edits: hit.edits ?? [],
  };
}

function overlap(one: Span, other: Span): boolean {
  if (one.start === other.start && one.end === other.end) return true;
  return one.start < other.end && other.start < one.end;
}

function isExplained(finding: Finding, findings: readonly Finding[]): boolean {
  if (finding.rule !== "spelling") return false;
  return findings.some(
    (other) =>
      EXPLAINS_SPELLING.has(other.rule) &&
      other.in === finding.in &&
      (other.rule === "wrong-language" || overlap(other.span, finding.span)),
  );
}

/** By severity, then place: the subject stands above the body. */
function inOrder(one: Finding, other: Finding): number {
  return (
    WEIGHT[one.severity] - WEIGHT[other.severity] ||
    (one.in ? 0 : 1) - (other.in ? 0 : 1) ||
    one.span.start - other.span.start ||
    other.span.end - one.span.end
  );
}
