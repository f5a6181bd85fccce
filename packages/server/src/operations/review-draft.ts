import * as z from "zod/mini";
import { draftFindings } from "./draft-findings.ts";
import { operation } from "./operation.ts";
import { caseFileOrRefuse } from "./or-refuse.ts";
import { caseFileInput, channel, optionalInstant, text } from "./shapes/case-shapes.ts";
import { finding } from "./shapes/plan-shapes.ts";

export const reviewDraft = operation({
  name: "review-draft",
  route: "POST /api/review",
  summary: "What is wrong with a draft, where, and how to mend it; nothing is kept",
  input: z.strictObject({
    caseFile: caseFileInput,
    now: optionalInstant,
    channel,
    subject: z.optional(z.nullable(text)),
    body: text,
  }),
  output: z.strictObject({ findings: z.array(finding) }),
  async run(context, { caseFile: value, now = context.now, ...draft }) {
    const caseFile = caseFileOrRefuse(value);
    return { findings: await draftFindings(context, caseFile, draft, now) };
  },
});
