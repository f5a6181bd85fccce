import { review } from "@efterklang/core/review";
import * as z from "zod/mini";
import { operation } from "./operation.ts";
import { caseFileOrRefuse } from "./or-refuse.ts";
import { caseFileInput, channel, now, text } from "./shapes/case-shapes.ts";
import { finding } from "./shapes/plan-shapes.ts";

/** Companies of the other kept cases are known, so that a text copied from another application is noticed. */
export const reviewDraft = operation({
  name: "review-draft",
  route: "POST /api/review",
  summary: "What is wrong with a draft, where, and how to mend it; nothing is kept",
  input: z.strictObject({
    caseFile: caseFileInput,
    now,
    channel,
    subject: z.optional(z.nullable(text)),
    body: text,
  }),
  output: z.strictObject({ findings: z.array(finding) }),
  async run(context, { caseFile: value, now = context.now, ...draft }) {
    const caseFile = caseFileOrRefuse(value);
    const others = (await context.store.cases.list()).filter(({ id }) => id !== caseFile.id);
    const findings = review(draft, caseFile, now, {
      closedDays: context.closedDays(caseFile.region),
      otherCompanies: others.flatMap((other) => other.caseFile.company.name ?? []),
    });
    return { findings };
  },
});
