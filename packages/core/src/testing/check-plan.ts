import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import type { ClosedDays } from "../calendar/closed-days.ts";
import type { CaseFileInput, Channel } from "../case-file/case-file.ts";
import type { QuestionCode } from "../plan/codes.ts";
import type { Element, Plan, Reason, Verdict } from "../plan/plan-types.ts";
import { plan } from "../plan/plan.ts";
import { readInput } from "./case-files.ts";
import { danishClosedDays } from "./danish-closed-days.ts";

type Plain = Pick<
  Plan,
  "decision" | "purpose" | "recipient" | "channel" | "late" | "register" | "shape" | "maxWords"
>;

/** What a row expects; what it leaves out is not compared. Instants are compared as instants. */
export interface Expected extends Partial<Plain> {
  elements?: readonly Element[];
  window?: null;
  opensAt?: string;
  bestAt?: string;
  closesAt?: string | null;
  reconsiderAt?: string | null;
  verdicts?: Partial<Record<Channel, Verdict>>;
  /** All seven, best first. */
  order?: readonly Channel[];
  /** Exactly these; the first of them comes first, the order of the rest is free. */
  asks?: readonly QuestionCode[];
  /** `principle` or `principle/code`, each among the plan's reasons. */
  because?: readonly string[];
  notBecause?: readonly string[];
  /** The same for the reasons of a channel. */
  channelBecause?: Partial<Record<Channel, readonly string[]>>;
  channelNotBecause?: Partial<Record<Channel, readonly string[]>>;
}

export interface Row {
  /** What the contract promises, as a sentence. */
  promise: string;
  given: CaseFileInput;
  now: string;
  closedDays?: ClosedDays;
  gives: Expected;
}

/** One test for each row, all under one title. */
export function table(title: string, rows: readonly Row[]): void {
  describe(title, () => {
    for (const row of rows) test(row.promise, () => check(row));
  });
}

/** Plans the row's case and compares what the row names, all of it in one difference. */
export function check({ given, now, closedDays = danishClosedDays, gives }: Row): void {
  expect(Object.keys(gives).length).toBeGreaterThan(0);
  const actual = plan(readInput(given), now, closedDays);
  expect(seen(actual, gives)).toEqual(normal(gives));
}

/** The expectation in the form in which plans are compared. */
function normal(expected: Expected): Record<string, unknown> {
  const entries = Object.entries(expected).map(([key, value]) => {
    if (key.endsWith("At")) return [key, instant(value as string | null)];
    if (key === "asks") return [key, freeAfterFirst(value as string[])];
    return [key, value];
  });
  return Object.fromEntries(entries);
}

/** As much of the plan as the expectation speaks of, in the same form. */
function seen(actual: Plan, expected: Expected): Record<string, unknown> {
  const views: Record<string, unknown> = {
    ...actual,
    opensAt: instant(actual.window?.opensAt),
    bestAt: instant(actual.window?.bestAt),
    closesAt: instant(actual.window?.closesAt),
    reconsiderAt: instant(actual.reconsiderAt),
    verdicts: pickVerdicts(actual, expected.verdicts ?? {}),
    order: actual.channels.map(({ channel }) => channel),
    asks: freeAfterFirst(actual.questions.map(({ code }) => code)),
    because: (expected.because ?? []).filter((wanted) => holds(actual.reasons, wanted)),
    notBecause: (expected.notBecause ?? []).filter((wanted) => !holds(actual.reasons, wanted)),
    channelBecause: byChannel(actual, expected.channelBecause ?? {}, holds),
    channelNotBecause: byChannel(actual, expected.channelNotBecause ?? {}, (r, w) => !holds(r, w)),
  };
  return Object.fromEntries(Object.keys(expected).map((key) => [key, views[key]]));
}

function instant(at: string | null | undefined): string | null | undefined {
  return typeof at === "string" ? Temporal.Instant.from(at).toString() : at;
}

function freeAfterFirst(codes: readonly string[]): string[] {
  const [first, ...rest] = codes;
  return first === "answer-them" ? [first, ...rest.toSorted()] : codes.toSorted();
}

function pickVerdicts(actual: Plan, wanted: Partial<Record<Channel, Verdict>>) {
  const found = actual.channels.map(({ channel, verdict }) => [channel, verdict] as const);
  return Object.fromEntries(found.filter(([channel]) => channel in wanted));
}

function holds(reasons: readonly Reason[], wanted: string): boolean {
  return reasons.some(({ principle, code }) =>
    [principle, `${principle}/${code}`, `/${code}`].includes(wanted),
  );
}

function byChannel(
  actual: Plan,
  wanted: Partial<Record<Channel, readonly string[]>>,
  accepts: (reasons: readonly Reason[], wanted: string) => boolean,
) {
  const reasonsOf = (channel: string) =>
    actual.channels.find((entry) => entry.channel === channel)?.reasons ?? [];
  const entries = Object.entries(wanted).map(([channel, all]) => [
    channel,
    all.filter((one) => accepts(reasonsOf(channel), one)),
  ]);
  return Object.fromEntries(entries);
}
