import { plan as planOf } from "@efterklang/core/plan/plan";
import * as z from "zod/mini";
import { operation } from "./operation.ts";
import { caseFileOrRefuse } from "./or-refuse.ts";
import { caseFileInput, optionalInstant } from "./shapes/case-shapes.ts";
import { plan } from "./shapes/plan-shapes.ts";

export const planCase = operation({
  name: "plan-case",
  route: "POST /api/plan",
  summary: "What to do now about a case file, and why; nothing is kept",
  input: z.strictObject({ caseFile: caseFileInput, now: optionalInstant }),
  output: plan,
  async run(context, input) {
    const caseFile = caseFileOrRefuse(input.caseFile);
    return planOf(caseFile, input.now ?? context.now, context.closedDays(caseFile.region));
  },
});
