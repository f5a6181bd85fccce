import { CHANNELS, LANGUAGES, NOTE_KINDS } from "@efterklang/core/case-file/case-file";
import { type Draft, type Sheet, WRITTEN_CHANNELS } from "@efterklang/core/compose/draft";
import { REMARK_CODES, type Remark } from "@efterklang/core/compose/remark";
import { QUESTION_CODES, REASON_CODES } from "@efterklang/core/plan/codes";
import type { Plan } from "@efterklang/core/plan/plan-types";
import { PRINCIPLE_IDS } from "@efterklang/core/principles/principle";
import type { Finding } from "@efterklang/core/rules/finding";
import { RULE_IDS } from "@efterklang/core/rules/rule-ids";
import * as z from "zod/mini";

const params = z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())]));
const reason = z.strictObject({
  principle: z.enum(PRINCIPLE_IDS),
  code: z.enum(REASON_CODES),
  params,
});

/** The contract's plan. */
export const plan: z.ZodMiniType<Plan> = z.strictObject({
  decision: z.enum(["follow-up", "wait", "leave"]),
  purpose: z.nullable(z.enum(["thank-you", "status-inquiry"])),
  recipient: z.nullable(z.string()),
  channel: z.nullable(z.enum(CHANNELS)),
  channels: z.array(
    z.strictObject({
      channel: z.enum(CHANNELS),
      verdict: z.enum(["recommended", "possible", "discouraged", "ruled-out"]),
      reasons: z.array(reason),
    }),
  ),
  window: z.nullable(
    z.strictObject({ opensAt: z.string(), bestAt: z.string(), closesAt: z.nullable(z.string()) }),
  ),
  late: z.boolean(),
  register: z.enum(["formal", "neutral"]),
  shape: z.enum(["full", "short-thanks"]),
  elements: z.array(z.enum(["thank", "enthusiasm", "fit", "addition"])),
  maxWords: z.nullable(z.number()),
  questions: z.array(z.strictObject({ code: z.enum(QUESTION_CODES), params })),
  reasons: z.array(reason),
  reconsiderAt: z.nullable(z.string()),
});

/** What a sheet or a letter lacks, or holds too much of. */
export const remark: z.ZodMiniType<Remark> = z.strictObject({
  code: z.enum(REMARK_CODES),
  params,
});

const voice = { language: z.enum(LANGUAGES), register: z.enum(["formal", "neutral"]) };

/** The contract's draft, or the sheet that stands in its place for phone and visit. */
export const draftOrSheet: z.ZodMiniType<Draft | Sheet> = z.union([
  z.strictObject({
    channel: z.enum(WRITTEN_CHANNELS),
    ...voice,
    subject: z.nullable(z.string()),
    body: z.string(),
    leftOut: z.array(z.strictObject({ kind: z.enum(NOTE_KINDS), index: z.int() })),
  }),
  z.strictObject({
    channel: z.enum(["phone", "visit"]),
    ...voice,
    opening: z.string(),
    points: z.array(z.string()),
    question: z.nullable(z.string()),
    closing: z.string(),
    voicemail: z.nullable(z.string()),
    minutes: z.number(),
    gatekeeper: z.string(),
    busy: z.string(),
    recipient: z.nullable(z.string()),
    number: z.nullable(z.strictObject({ shown: z.string(), dial: z.nullable(z.string()) })),
    address: z.array(z.string()),
    slots: z.array(z.strictObject({ opensAt: z.string(), closesAt: z.string() })),
    leaveAfterMinutes: z.nullable(z.number()),
    remarks: z.array(remark),
  }),
]);

const span = z.strictObject({ start: z.int(), end: z.int() });

/** The contract's finding. Spans are half-open, in UTF-16 code units of the body unless `in` says subject. */
export const finding: z.ZodMiniType<Finding> = z.strictObject({
  rule: z.enum(RULE_IDS),
  principle: z.enum(PRINCIPLE_IDS),
  severity: z.enum(["must", "should", "could"]),
  in: z.optional(z.literal("subject")),
  span,
  params: z.record(z.string(), z.union([z.string(), z.number()])),
  edits: z.array(z.strictObject({ span, text: z.string() })),
});
