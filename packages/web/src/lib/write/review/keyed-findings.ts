import type { ToldFinding } from "./reading.ts";

/** A finding that can be known again in the next reading, however far its passage has moved. */
export interface KeyedFinding extends ToldFinding {
  key: string;
}

/**
 * Findings in the order in which one meets them: subject, body from top to bottom, and last what is said of the message
 * as a whole; but what of that has to be mended comes first. The key is made of rule and passage, so that a list of them stays what it is while one types.
 */
export function keyedFindings(
  findings: readonly ToldFinding[],
  text: { subject: string | null; body: string },
): KeyedFinding[] {
  const seen = new Map<string, number>();
  return [...findings].sort(byPlace).map((finding) => {
    const { start, end } = finding.span;
    const whole = finding.in === "subject" ? (text.subject ?? "") : text.body;
    const name = `${finding.rule} ${finding.in ?? "body"} ${whole.slice(start, end)}`;
    const before = seen.get(name) ?? 0;
    seen.set(name, before + 1);
    return { ...finding, key: `${name} ${before}` };
  });
}

/** True for what is said of a passage and not of the message as a whole. */
export function hasPassage({ span }: Pick<ToldFinding, "span">): boolean {
  return span.end > span.start;
}

function byPlace(one: ToldFinding, other: ToldFinding): number {
  return (
    group(one) - group(other) ||
    (one.in ? 0 : 1) - (other.in ? 0 : 1) ||
    (hasPassage(one) ? one.span.start - other.span.start : 0)
  );
}

function group(finding: ToldFinding): number {
  if (hasPassage(finding)) return 1;
  return finding.severity === "must" ? 0 : 2;
}
