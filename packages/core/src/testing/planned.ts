import * as fc from "fast-check";
import { type ClosedDays, weekendsOnly } from "../calendar/closed-days.ts";
import type { CaseFile, CaseFileInput } from "../case-file/case-file.ts";
import type { Plan } from "../plan/plan-types.ts";
import { plan } from "../plan/plan.ts";
import { arbitraryCase, readInput } from "./case-files.ts";
import { closedDays, danishClosedDays } from "./danish-closed-days.ts";

/** A generated case with the plan for it at one moment. */
export interface Planned {
  input: CaseFileInput;
  caseFile: CaseFile;
  now: string;
  closed: ClosedDays;
  plan: Plan;
}

/** Denmark's days for Denmark, none known for `ZZ`, and for all others a short list that is not Denmark's. */
export function closedDaysOf(region: string): ClosedDays {
  if (region === "DK") return danishClosedDays;
  if (region === "ZZ") return weekendsOnly(region);
  return closedDays(region, ["2026-11-26", "2026-12-24", "2026-12-25", "2026-12-28", "2026-12-31"]);
}

/** Reads the case and plans it with its region's closed days. */
export function planned(input: CaseFileInput, now: string): Planned {
  const caseFile = readInput(input);
  const closed = closedDaysOf(caseFile.region);
  return { input, caseFile, now, closed, plan: plan(caseFile, now, closed) };
}

/** Generated cases, planned. */
export function arbitraryPlanned(): fc.Arbitrary<Planned> {
  return arbitraryCase().map(({ input, now }) => planned(input, now));
}
