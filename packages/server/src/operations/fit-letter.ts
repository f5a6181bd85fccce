import { plan } from "@efterklang/core/plan/plan";
import { letterPage } from "@efterklang/core/compose/letter-page";
import * as z from "zod/mini";
import { operation } from "./operation.ts";
import { caseFileOrRefuse } from "./or-refuse.ts";
import { letterInput } from "./shapes/letter-shapes.ts";
import { remark } from "./shapes/plan-shapes.ts";

export const fitLetter = operation({
  name: "fit-letter",
  route: "POST /api/letter/fit",
  summary: "Whether a letter fits its page, and what it lacks; nothing is kept",
  input: z.strictObject(letterInput),
  output: z.strictObject({ pages: z.int(), remarks: z.array(remark) }),
  async run(context, { caseFile: value, now = context.now, ...options }) {
    const caseFile = caseFileOrRefuse(value);
    const planned = plan(caseFile, now, context.closedDays(caseFile.region));
    const page = letterPage(caseFile, planned, { now, ...options });
    const { pages, remarks } = await context.makeLetter(page, "pdf", now);
    return { pages, remarks };
  },
});
