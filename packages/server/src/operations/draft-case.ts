import { compose } from "@efterklang/core/compose/compose";
import { plan } from "@efterklang/core/plan/plan";
import * as z from "zod/mini";
import { operation } from "./operation.ts";
import { caseFileOrRefuse } from "./or-refuse.ts";
import { caseFileInput, channel, optionalInstant } from "./shapes/case-shapes.ts";
import { draftOrSheet } from "./shapes/plan-shapes.ts";

export const draftCase = operation({
  name: "draft-case",
  route: "POST /api/draft",
  summary: "A message for a case file, or a sheet for phone and visit; nothing is kept",
  input: z.strictObject({
    caseFile: caseFileInput,
    now: optionalInstant,
    channel: z.optional(channel),
    variant: z.optional(z.int().check(z.minimum(0), z.maximum(1_000_000))),
    handwriting: z.optional(z.boolean()),
    feedback: z.optional(z.boolean()),
  }),
  output: draftOrSheet,
  async run(context, { caseFile: value, now = context.now, ...options }) {
    const caseFile = caseFileOrRefuse(value);
    const closedDays = context.closedDays(caseFile.region);
    const planned = plan(caseFile, now, closedDays);
    return compose(caseFile, planned, { now, closedDays, ...options });
  },
});
