import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { weekendsOnly } from "../calendar/closed-days.ts";
import type { CaseFileInput, Channel } from "../case-file/case-file.ts";
import {
  anders,
  caseFileInput,
  contact,
  fromCandidate,
  fromEmployer,
  interview,
  readInput,
} from "../testing/case-files.ts";
import { danishClosedDays } from "../testing/danish-closed-days.ts";
import { dec, nov } from "../testing/days.ts";
import type { QuestionCode, ReasonCode } from "./codes.ts";
import type { Params } from "./plan-types.ts";
import { plan } from "./plan.ts";

interface Row {
  code: ReasonCode;
  channel?: Channel;
  given: Partial<CaseFileInput>;
  now: string;
  params: Params;
}

const now = nov(24, "15:00");
const { email: _email, ...withoutEmail } = anders;
const { leads: _leads, ...unmarked } = anders;
const phoned = fromEmployer("invitation", nov(18, "10:00"), { channel: "phone" });
const promised = [interview(nov(24, "14:00"), { answerPromisedOn: "2026-12-01" })];
const sent = fromCandidate("follow-up", nov(24, "14:30"));

const rows: Row[] = [
  {
    code: "process-over",
    given: { process: { status: "rejected" } },
    now,
    params: { status: "rejected" },
  },
  {
    code: "no-interview-yet",
    given: {},
    now: nov(20, "10:00"),
    params: { endAt: nov(24, "14:00") },
  },
  { code: "no-interview-yet", given: { interviews: [] }, now, params: {} },
  {
    code: "already-written",
    given: { exchanges: [sent] },
    now,
    params: { sentAt: nov(24, "14:30"), kind: "follow-up", channel: "email" },
  },
  {
    code: "perhaps-already-sent",
    given: { exchanges: [{ ...sent, delivery: "uncertain" }] },
    now,
    params: { sentAt: nov(24, "14:30"), channel: "email" },
  },
  { code: "window-open", given: {}, now, params: { closesAt: nov(25, "14:00") } },
  { code: "window-late", given: {}, now: nov(25, "14:00"), params: { closesAt: nov(26, "17:00") } },
  {
    code: "next-interview-ahead",
    given: { interviews: [interview(nov(24, "14:00")), interview(dec(8, "14:00"))] },
    now: nov(30, "10:00"),
    params: { endAt: dec(8, "14:00") },
  },
  {
    code: "promise-running",
    given: { interviews: promised },
    now: nov(30, "10:00"),
    params: { promisedOn: "2026-12-01", dueAt: dec(3, "09:00") },
  },
  {
    code: "promise-passed",
    given: { interviews: promised },
    now: dec(3, "09:00"),
    params: { promisedOn: "2026-12-01", dueAt: dec(3, "09:00") },
  },
  {
    code: "recipient-away",
    given: {
      interviews: promised,
      exchanges: [fromEmployer("auto-reply", nov(30, "09:00"), { returnsOn: "2026-12-07" })],
    },
    now: nov(30, "10:00"),
    params: { returnsOn: "2026-12-07", dueAt: dec(8, "09:00") },
  },
  {
    code: "silence-running",
    given: {},
    now: nov(30, "10:00"),
    params: { lastAt: nov(24, "14:00"), dueAt: dec(8, "09:00") },
  },
  {
    code: "silence-long-enough",
    given: {},
    now: dec(8, "09:00"),
    params: { lastAt: nov(24, "14:00"), dueAt: dec(8, "09:00") },
  },
  { code: "marked-as-leading", given: {}, now, params: { contact: "anders" } },
  {
    code: "sent-the-invitation",
    given: { contacts: [contact("bodil"), unmarked], exchanges: [phoned] },
    now,
    params: { contact: "anders" },
  },
  {
    code: "role-leads-usually",
    given: { contacts: [unmarked] },
    now,
    params: { contact: "anders", role: "hr" },
  },
  { code: "nobody-on-file", given: { contacts: [], interviews: [] }, now, params: {} },
  {
    code: "they-used-it",
    channel: "email",
    given: { exchanges: [fromEmployer("message", nov(18, "10:00"))] },
    now,
    params: { contact: "anders" },
  },
  {
    code: "they-phoned",
    channel: "phone",
    given: { exchanges: [phoned] },
    now,
    params: { contact: "anders" },
  },
  {
    code: "unanswered-twice",
    channel: "phone",
    given: {
      exchanges: [
        phoned,
        fromCandidate("unanswered-call", nov(24, "14:30")),
        fromCandidate("unanswered-call", nov(24, "14:40")),
        fromCandidate("unanswered-call", nov(24, "14:50")),
      ],
    },
    now,
    params: { calls: 3 },
  },
  {
    code: "no-office-hours-left",
    channel: "phone",
    given: { interviews: [interview(nov(27, "15:00"))] },
    now: nov(27, "15:00"),
    params: { closesAt: nov(28, "15:00") },
  },
  {
    code: "no-details",
    channel: "email",
    given: { contacts: [withoutEmail] },
    now,
    params: { detail: "email" },
  },
  {
    code: "no-details",
    channel: "phone",
    given: { contacts: [{ id: "anders", leads: true }] },
    now,
    params: { detail: "phone" },
  },
  {
    code: "no-details",
    channel: "visit",
    given: { company: {}, judgement: { visitFits: true, visitPractical: true } },
    now,
    params: { detail: "address" },
  },
  { code: "no-details", channel: "linkedin", given: {}, now, params: { detail: "dialogue" } },
  { code: "no-details", channel: "online-message", given: {}, now, params: { detail: "dialogue" } },
  {
    code: "bounced",
    channel: "email",
    given: { exchanges: [{ ...sent, delivery: "undelivered" }] },
    now,
    params: { sentAt: nov(24, "14:30") },
  },
  {
    code: "formal-manner",
    given: {
      contacts: [{ ...anders, manner: "formal" }],
      company: { culture: "relaxed" },
    },
    now,
    params: { contact: "anders" },
  },
];

/** Instants compare as instants, whatever offset they are written in. */
function inUtc(params: Params): Record<string, unknown> {
  const entries = Object.entries(params).map(([name, value]) => {
    const isAt = name.endsWith("At") && typeof value === "string";
    return [name, isAt ? Temporal.Instant.from(value).toString() : value];
  });
  return Object.fromEntries(entries);
}

const planOf = (given: Partial<CaseFileInput>, at: string) =>
  plan(readInput(caseFileInput(given)), at, danishClosedDays);

describe("The values that a reason is told with", () => {
  for (const { code, channel, given, now: at, params } of rows) {
    test(`${code}${channel ? ` on ${channel}` : ""}: ${JSON.stringify(params)}`, () => {
      const { reasons, channels } = planOf(given, at);
      const told =
        channel === undefined
          ? reasons
          : (channels.find((entry) => entry.channel === channel)?.reasons ?? []);
      const reason = told.find((one) => one.code === code);
      expect(reason).toBeDefined();
      expect(inUtc(reason?.params ?? {})).toMatchObject(inUtc(params));
    });
  }

  test("holidays-unknown names the region", () => {
    const caseFile = readInput(caseFileInput({ region: "ZZ" }));
    const { reasons } = plan(caseFile, now, weekendsOnly("ZZ"));
    expect(reasons.find(({ code }) => code === "holidays-unknown")?.params).toEqual({
      region: "ZZ",
    });
  });
});

describe("The values that a question is asked with", () => {
  const asked = (code: QuestionCode, given: Partial<CaseFileInput>, at = now) =>
    inUtc(planOf(given, at).questions.find((question) => question.code === code)?.params ?? {});

  test("answer-them names who asked, and when", () => {
    const exchanges = [fromEmployer("message", nov(24, "14:30"), { needsAnswer: true })];
    expect(asked("answer-them", { exchanges })).toEqual({
      contact: "anders",
      askedAt: "2026-11-24T13:30:00Z",
    });
  });

  test("answer-them leaves out whom it does not know", () => {
    const { contact: _contact, ...somebody } = fromEmployer("message", nov(24, "14:30"), {
      needsAnswer: true,
    });
    expect(asked("answer-them", { exchanges: [somebody] })).toEqual({
      askedAt: "2026-11-24T13:30:00Z",
    });
  });

  test("recipient-details names the recipient and what is missing", () => {
    expect(asked("recipient-details", { contacts: [withoutEmail] })).toEqual({
      contact: "anders",
      detail: "email",
    });
  });

  test("recipient-details names nobody where nobody is on file", () => {
    expect(asked("recipient-details", { contacts: [], interviews: [] })).not.toHaveProperty(
      "contact",
    );
  });
});
