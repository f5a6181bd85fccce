import type { Plan } from "@efterklang/core/plan/plan-types";
import type { KeptCaseFile } from "../api.ts";

/** What every part of the process page is given: the case, its plan, and a way to change the case. */
export interface CaseProps {
  caseFile: KeptCaseFile;
  plan: Plan;
  change: (write: (caseFile: KeptCaseFile) => void) => void;
}
