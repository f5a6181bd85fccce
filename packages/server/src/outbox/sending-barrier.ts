import type { ClosedDays } from "@efterklang/core/calendar/closed-days";
import type { CaseFile } from "@efterklang/core/case-file/case-file";
import { plan } from "@efterklang/core/plan/plan";
import type { Plan } from "@efterklang/core/plan/plan-types";
import type { Basis, Letter } from "./outbox-message.ts";

/** What forbids sending whatever the person says; they can only change the facts. */
export type Barrier = "locked" | "leave" | "closed";

/**
 * What the plan says against sending at the instant `now`, or null. In a process that is over a `message` may still
 * answer the employer, once; a `follow-up` may not. Everything else that the plan says is advice.
 */
export function sendingBarrier(
  caseFile: CaseFile,
  kind: Letter["kind"],
  now: string,
  closedDays: ClosedDays,
): Barrier | null {
  if (caseFile.process.status !== "open" && kind === "follow-up") return "closed";
  const { decision, reasons } = planToSend(caseFile, now, closedDays);
  if (decision === "leave") return "leave";
  return reasons.some(({ principle }) => principle === "only-once") ? "locked" : null;
}

/** The plan that a message goes by. A process that is over has none of its own: there, as if it were open. */
export function planToSend(caseFile: CaseFile, now: string, closedDays: ClosedDays): Plan {
  const isOpen = caseFile.process.status === "open";
  return plan(isOpen ? caseFile : { ...caseFile, process: { status: "open" } }, now, closedDays);
}

/** How the case stands now, for telling later whether it has changed. */
export function basisOf({ process, exchanges }: CaseFile): Basis {
  const heard = exchanges.filter(({ from, kind }) => from === "employer" && kind !== "auto-reply");
  return { status: process.status, heard: heard.length };
}
