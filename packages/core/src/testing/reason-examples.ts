import type { Channel } from "../case-file/case-file.ts";
import { CHANNELS, PROCESS_STATUSES } from "../case-file/case-file.ts";
import type { QuestionCode, ReasonCode } from "../plan/codes.ts";
import type { Params } from "../plan/plan-types.ts";

/** A reason as a real plan gives it, with the channel that it explains. */
export interface ReasonExample {
  code: ReasonCode;
  params: Params;
  channel?: Channel;
}

const anders = { contact: "anders" };
const sentAt = "2026-11-24T16:00:00+01:00";
const closesAt = "2026-11-25T14:00:00+01:00";
const plain = (code: ReasonCode, params: Params = {}): ReasonExample => ({ code, params });
const on = (channels: readonly Channel[], code: ReasonCode, params: Params = {}) =>
  channels.map((channel): ReasonExample => ({ code, params, channel }));

/** Every reason code at least once, as seen at half past nine on Wednesday 25 November 2026. */
export const LIFELIKE_REASONS: readonly ReasonExample[] = [
  ...PROCESS_STATUSES.map((status) => plain("process-over", { status })),
  plain("does-not-feel-right"),
  plain("asked-for-no-contact"),
  plain("no-interview-yet"),
  plain("no-interview-yet", { endAt: "2026-11-27T14:00:00+01:00" }),
  plain("get-their-details"),
  plain("small-gesture-can-tip-it"),
  plain("others-feel-good-too"),
  ...CHANNELS.map((channel) => plain("already-written", { sentAt, kind: "follow-up", channel })),
  plain("already-written", { sentAt, kind: "message" }),
  plain("already-written", { sentAt, kind: "voicemail", channel: "phone" }),
  ...CHANNELS.map((channel) =>
    plain("perhaps-already-sent", { sentAt, kind: "follow-up", channel }),
  ),
  plain("a-call-is-not-a-message"),
  ...on(CHANNELS, "locked"),
  plain("window-open", { closesAt }),
  plain("window-late", { closesAt: "2026-11-26T17:00:00+01:00" }),
  plain("next-interview-ahead", { endAt: "2026-11-27T14:00:00+01:00" }),
  plain("promise-running", { promisedOn: "2026-11-27", dueAt: "2026-12-01T09:00:00+01:00" }),
  plain("promise-running", { promisedOn: "2026-11-24", dueAt: "2026-11-26T09:00:00+01:00" }),
  plain("promise-passed", { promisedOn: "2026-11-20", dueAt: "2026-11-24T09:00:00+01:00" }),
  plain("silence-running", {
    lastAt: "2026-11-24T14:00:00+01:00",
    dueAt: "2026-12-08T09:00:00+01:00",
  }),
  plain("silence-long-enough", {
    lastAt: "2026-11-10T14:00:00+01:00",
    dueAt: "2026-11-24T09:00:00+01:00",
  }),
  plain("recipient-away", { returnsOn: "2026-12-14", dueAt: "2026-12-15T09:00:00+01:00" }),
  plain("holidays-unknown", { region: "XX" }),
  plain("marked-as-leading", { ...anders, role: "hr" }),
  plain("sent-the-invitation", anders),
  plain("role-leads-usually", { ...anders, role: "hr" }),
  plain("nobody-on-file"),
  ...on(CHANNELS, "they-used-it", anders),
  ...on(CHANNELS, "employer-used-it"),
  ...on(["email"], "standard-for-most"),
  ...on(["email"], "after-video-interview"),
  ...on(CHANNELS, "your-choice"),
  ...on(["phone"], "they-phoned", anders),
  ...on(["phone"], "nobody-phoned", anders),
  ...on(["phone"], "not-calm-on-phone"),
  ...on(["phone"], "no-points-written"),
  ...on(["phone"], "asked-for-no-calls"),
  ...on(["phone"], "unanswered-twice", { calls: 2 }),
  ...on(["phone"], "unanswered-twice", { calls: 12 }),
  ...on(["phone", "hand-delivered-letter", "visit"], "no-office-hours-left", { closesAt }),
  ...on(["letter"], "never-arrives-in-time"),
  ...on(["hand-delivered-letter"], "thank-you-only"),
  ...on(["hand-delivered-letter"], "letter-fits"),
  ...on(["hand-delivered-letter"], "letter-not-said-to-fit"),
  ...on(["hand-delivered-letter"], "cannot-deliver-by-hand"),
  ...on(["visit"], "visit-fits"),
  ...on(["visit"], "visit-not-said-to-fit"),
  ...on(["email"], "no-details", { ...anders, detail: "email" }),
  ...on(["phone"], "no-details", { ...anders, detail: "phone" }),
  ...on(["visit"], "no-details", { detail: "address" }),
  ...on(["online-message", "linkedin"], "no-details", { ...anders, detail: "dialogue" }),
  ...on(["email"], "bounced", { sentAt, detail: "email" }),
  ...on(["phone"], "bounced", { sentAt, detail: "phone" }),
  ...on(["linkedin"], "bounced", { sentAt, detail: "dialogue" }),
  ...on(["hand-delivered-letter"], "bounced", { sentAt, detail: "address" }),
  plain("culture-unknown"),
  plain("letter-one-step-up"),
  plain("relaxed-culture"),
  plain("formal-culture"),
  plain("formal-manner", anders),
  plain("nobody-to-read"),
  plain("nothing-to-add"),
];

/** Every question code at least once. */
export const LIFELIKE_QUESTIONS: readonly { code: QuestionCode; params: Params }[] = [
  { code: "answer-them", params: { ...anders, askedAt: sentAt } },
  { code: "answer-them", params: { askedAt: sentAt } },
  { code: "who-leads", params: {} },
  { code: "recipient-details", params: {} },
  { code: "recipient-details", params: anders },
  { code: "recipient-details", params: { ...anders, detail: "email" } },
  { code: "recipient-details", params: { ...anders, detail: "phone" } },
  { code: "recipient-details", params: { ...anders, detail: "address" } },
  { code: "recipient-details", params: { ...anders, detail: "dialogue" } },
  { code: "calm-on-phone", params: anders },
];
