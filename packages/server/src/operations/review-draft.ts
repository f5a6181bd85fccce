import { review } from "@efterklang/core/review";
import * as z from "zod/mini";
import { operation } from "./operation.ts";
import { caseFileOrRefuse } from "./or-refuse.ts";
import { caseFileInput, channel, optionalInstant, text } from "./shapes/case-shapes.ts";
import { finding } from "./shapes/plan-shapes.ts";

/** Longest body whose spelling is looked at, in UTF-16 code units: ten times any letter. Each unknown word costs time. */
const MAX_SPELT = 20_000;

/** Companies of the other kept cases are known, so that a text copied from another application is noticed. */
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
    const others = (await context.store.cases.list()).filter(({ id }) => id !== caseFile.id);
    const isShort = draft.body.length <= MAX_SPELT;
    const findings = review(draft, caseFile, now, {
      closedDays: context.closedDays(caseFile.region),
      otherCompanies: others.flatMap((other) => other.caseFile.company.name ?? []),
      spelling: isShort ? await context.spelling(caseFile.language) : undefined,
    });
    return { findings };
  },
});
