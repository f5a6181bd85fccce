import type { CaseFile } from "@efterklang/core/case-file/case-file";
import { PRINCIPLES } from "@efterklang/core/principles/principles";
import { review } from "@efterklang/core/review";
import type { Finding } from "@efterklang/core/rules/finding";
import type { OperationContext } from "./operation.ts";

/** Longest body whose spelling is looked at, in UTF-16 code units: ten times any letter. Each unknown word costs time. */
const MAX_SPELT = 20_000;

type Draft = Parameters<typeof review>[0];

/** Companies of the other kept cases are known, so that a text copied from another application is noticed. */
export async function draftFindings(
  context: OperationContext,
  caseFile: CaseFile,
  draft: Draft,
  now: string,
): Promise<Finding[]> {
  const others = (await context.store.cases.list()).filter(({ id }) => id !== caseFile.id);
  const isShort = draft.body.length <= MAX_SPELT;
  return review(draft, caseFile, now, {
    closedDays: context.closedDays(caseFile.region),
    otherCompanies: others.flatMap((other) => other.caseFile.company.name ?? []),
    spelling: isShort ? await context.spelling(caseFile.language) : undefined,
  });
}

const HARD: ReadonlySet<string> = new Set(
  PRINCIPLES.filter(({ hard }) => hard).map(({ id }) => id),
);

/** What keeps a draft from being sent: every `must` but those knowingly accepted; a hard principle's cannot be. */
export function stoppingFindings(
  findings: readonly Finding[],
  accepted: readonly string[],
): Finding[] {
  return findings.filter(
    ({ severity, principle, rule }) =>
      severity === "must" && (HARD.has(principle) || !accepted.includes(rule)),
  );
}
