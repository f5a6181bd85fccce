import * as fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import {
  type CaseFile,
  type CaseFileInput,
  type Channel,
  CHANNELS,
} from "../case-file/case-file.ts";
import { isDay, isInstant } from "../case-file/is-time.ts";
import { parseCaseFile } from "../case-file/parse-case-file.ts";
import { PRINCIPLE_IDS } from "../principles/principle.ts";
import { arbitraryCase } from "../testing/case-files.ts";
import { arbitraryPlanned, closedDaysOf, planned, type Planned } from "../testing/planned.ts";
import { QUESTION_CODES, REASON_CODES } from "./codes.ts";
import { plan } from "./plan.ts";

const RUNS = { numRuns: 100 };

const epoch = (at: string) => Temporal.Instant.from(at).epochNanoseconds;
const isBefore = (a: string, b: string) => epoch(a) < epoch(b);

/** Checks a promise for generated cases, each planned once. */
function always(promise: string, holds: (it: Planned) => void): void {
  test(promise, () => fc.assert(fc.property(arbitraryPlanned(), holds), RUNS));
}

describe("The shape of a plan", () => {
  always("has exactly seven channels, each once", ({ plan: { channels } }) => {
    expect(channels.map(({ channel }) => channel).toSorted()).toEqual([...CHANNELS].toSorted());
  });

  always("recommends at most one channel, and that is the plan's", ({ plan: it }) => {
    const recommended = it.channels.filter(({ verdict }) => verdict === "recommended");
    expect(recommended.map(({ channel }) => channel)).toEqual(
      it.channel === null ? [] : [it.channel],
    );
  });

  always("lists the channels by verdict", ({ plan: { channels } }) => {
    const rank = ["recommended", "possible", "discouraged", "ruled-out"];
    const ranks = channels.map(({ verdict }) => rank.indexOf(verdict));
    expect(ranks).toEqual(ranks.toSorted());
  });

  always(
    "without a purpose has no channel, window, words, elements or lateness",
    ({ plan: it }) => {
      const { purpose, channel, window, maxWords, elements, late, shape } = it;
      const bare = { channel: null, window: null, maxWords: null, elements: [], late: false };
      if (purpose === null) {
        expect({ channel, window, maxWords, elements, late }).toEqual(bare);
        expect(shape).toBe("full");
      } else {
        expect([window, maxWords]).not.toContain(null);
        expect(elements[0]).toBe("thank");
      }
    },
  );

  always("on leave rules everything out, asks nothing and names nobody", ({ plan: it }) => {
    if (it.decision !== "leave") return;
    expect(it.channels.map(({ verdict }) => verdict)).toEqual(CHANNELS.map(() => "ruled-out"));
    expect([it.purpose, it.recipient, it.questions, it.register]).toEqual([
      null,
      null,
      [],
      "formal",
    ]);
  });

  always("follows up for a purpose, and says that it is worth it", ({ plan: it }) => {
    if (it.decision !== "follow-up") return;
    expect(it.purpose).not.toBeNull();
    expect(it.reasons.map(({ principle }) => principle)).toContain("worth-it");
  });

  always("names a recipient who is on file", ({ plan: { recipient }, caseFile }) => {
    expect([null, ...caseFile.contacts.map(({ id }) => id)]).toContain(recipient);
  });

  always("gives reasons by known principles and codes, with values of the right kind", (it) => {
    const reasons = [...it.plan.reasons, ...it.plan.channels.flatMap(({ reasons: r }) => r)];
    expect(it.plan.reasons.length).toBeGreaterThan(0);
    for (const { principle, code, params } of reasons) {
      expect(PRINCIPLE_IDS).toContain(principle);
      expect(REASON_CODES).toContain(code);
      expect(badParams(params, it.caseFile)).toEqual([]);
    }
  });

  always("gives every channel a reason", ({ plan: { channels } }) => {
    expect(channels.filter(({ reasons }) => reasons.length === 0)).toEqual([]);
  });

  always("asks each question once, by known codes, and to answer them first", (it) => {
    const codes = it.plan.questions.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.indexOf("answer-them")).toBeLessThanOrEqual(0);
    for (const { code, params } of it.plan.questions) {
      expect(QUESTION_CODES).toContain(code);
      expect(badParams(params, it.caseFile)).toEqual([]);
    }
  });

  always("writes instants with the offset of the case's zone", ({ plan: it, caseFile }) => {
    const { opensAt = null, bestAt = null, closesAt = null } = it.window ?? {};
    for (const at of [opensAt, bestAt, closesAt, it.reconsiderAt]) {
      if (at === null) continue;
      const there = Temporal.Instant.from(at).toZonedDateTimeISO(caseFile.timeZone);
      expect(at.replace(/Z$/, "+00:00").slice(-6)).toBe(there.offset);
    }
  });
});

/** The names of parameters that are not what their name says. */
function badParams(params: Planned["plan"]["reasons"][number]["params"], caseFile: CaseFile) {
  return Object.entries(params).filter(([name, value]) => {
    if (name.endsWith("At")) return typeof value !== "string" || !isInstant(value);
    if (name.endsWith("On")) return typeof value !== "string" || !isDay(value);
    return name === "contact" && !caseFile.contacts.some(({ id }) => id === value);
  });
}

describe("When", () => {
  always("is best inside its window and not before now", ({ plan: { window }, now }) => {
    if (window === null) return;
    expect(isBefore(window.bestAt, now)).toBe(false);
    expect(isBefore(window.bestAt, window.opensAt)).toBe(false);
    if (window.closesAt !== null) expect(isBefore(window.bestAt, window.closesAt)).toBe(true);
  });

  always("a call, a visit or a letter handed over is in office hours", (it) => {
    const inPerson: (Channel | null)[] = ["phone", "visit", "hand-delivered-letter"];
    if (it.plan.window === null || !inPerson.includes(it.plan.channel)) return;
    const best = Temporal.Instant.from(it.plan.window.bestAt).toZonedDateTimeISO(
      it.caseFile.timeZone,
    );
    const time = best.toPlainTime().toString().slice(0, 8);
    expect(best.dayOfWeek).toBeLessThan(6);
    expect(it.closed.days.has(best.toPlainDate().toString())).toBe(false);
    expect(time >= "09:00:00" && time < "15:30:00").toBe(true);
  });

  always("a status inquiry never closes, a thank-you does", ({ plan: { purpose, window } }) => {
    if (purpose === "status-inquiry") expect(window?.closesAt).toBeNull();
    if (purpose === "thank-you") expect(window?.closesAt).toEqual(expect.any(String));
  });

  always("is reconsidered after now", ({ plan: { reconsiderAt }, now }) => {
    if (reconsiderAt !== null) expect(isBefore(now, reconsiderAt)).toBe(true);
  });
});

const DAY = 24 * 3600 * 1e9;

/** Instants from now until the plan is reconsidered, or for more than a year where it never is. */
function between(now: string, reconsiderAt: string | null, parts: readonly number[]): string[] {
  const from = epoch(now);
  const until = reconsiderAt === null ? from + BigInt(400 * DAY) : epoch(reconsiderAt);
  const inside = parts.map((part) => from + ((until - from) * BigInt(part)) / 1000n);
  return [...inside, until - 1n].map((ns) => new Temporal.Instant(ns).toString());
}

/** The case with nothing dated after now except interviews: as it is known at that moment. */
function asKnownAt(input: CaseFileInput, now: string): CaseFileInput {
  return { ...input, exchanges: input.exchanges?.filter(({ at }) => !isBefore(now, at)) };
}

const parts = fc.array(fc.integer({ min: 0, max: 999 }), { minLength: 3, maxLength: 6 });

describe("Over time", () => {
  test("decision and purpose stay the same from now until it is reconsidered", () => {
    const holds = ({ input, now }: { input: CaseFileInput; now: string }, at: number[]) => {
      const known = asKnownAt(input, now);
      const { plan: first } = planned(known, now);
      for (const later of between(now, first.reconsiderAt, at)) {
        const { decision, purpose, recipient, late } = planned(known, later).plan;
        expect({ later, decision, purpose, recipient, late }).toEqual({
          later,
          decision: first.decision,
          purpose: first.purpose,
          recipient: first.recipient,
          late: first.late,
        });
      }
    };
    fc.assert(fc.property(arbitraryCase(), parts, holds), RUNS);
  });

  test("while locked, the phone's verdict stays ruled out until it is reconsidered", () => {
    const holds = ({ input, now }: { input: CaseFileInput; now: string }, at: number[]) => {
      const known = asKnownAt(input, now);
      const first = planned(known, now);
      if (!isLocked(first) || phoneVerdict(first) !== "ruled-out") return;
      for (const later of between(now, first.plan.reconsiderAt, at)) {
        expect(phoneVerdict(planned(known, later))).toBe("ruled-out");
      }
    };
    fc.assert(fc.property(arbitraryCase(), parts, holds), { numRuns: 500 });
  });

  test("an exchange dated after now changes nothing", () => {
    const holds = ({ input, now }: { input: CaseFileInput; now: string }) => {
      expect(planned(input, now).plan).toEqual(planned(asKnownAt(input, now), now).plan);
    };
    fc.assert(fc.property(arbitraryCase(), holds), RUNS);
  });
});

const phoneVerdict = ({ plan: { channels } }: Planned) =>
  channels.find(({ channel }) => channel === "phone")?.verdict;

const HUMAN = new Set<string>(["invitation", "screening", "message", "conversation"]);

/** The case with its interviews' ends known: what an unknown one is taken to be is not this test's matter. */
const endsKnown = ({ caseFile }: Planned) =>
  caseFile.interviews.every(({ endAt }) => endAt !== undefined);

/** The contract's step 4, read once more: an unanswered message since the interview, on a case that is open. */
function isLocked({ caseFile, now, plan: { decision } }: Planned): boolean {
  const since = interviewDays(caseFile, now).findLast(({ lastEndAt }) => !isBefore(now, lastEndAt));
  if (decision === "leave" || since === undefined) return false;
  // stable: at the same instant the list's order holds, "oldest first"
  const said = caseFile.exchanges
    .filter(({ at }) => !isBefore(now, at))
    .toSorted((a, b) => (isBefore(a.at, b.at) ? -1 : Number(isBefore(b.at, a.at))));
  const lastHuman = said.findLastIndex(
    ({ from, kind }) => kind === "conversation" || (from === "employer" && HUMAN.has(kind)),
  );
  return said
    .slice(lastHuman + 1)
    .some(
      ({ from, kind, at, delivery }) =>
        from === "candidate" &&
        ["follow-up", "message", "voicemail"].includes(kind) &&
        delivery !== "undelivered" &&
        !isBefore(at, since.firstEndAt),
    );
}

/** The days on which interviews end, earliest first, with the first and the last end of each. */
function interviewDays({ interviews, timeZone }: CaseFile, now: string) {
  const days = new Map<string, string[]>();
  for (const { endAt } of interviews) {
    if (endAt === undefined) continue;
    const day = Temporal.Instant.from(endAt).toZonedDateTimeISO(timeZone).toPlainDate().toString();
    days.set(
      day,
      [...(days.get(day) ?? []), endAt].toSorted((a, b) => (isBefore(a, b) ? -1 : 1)),
    );
  }
  return [...days]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, ends]) => ({ firstEndAt: ends[0] ?? now, lastEndAt: ends.at(-1) ?? now }));
}

describe("Never", () => {
  test("a second message while locked: every channel but the phone is ruled out", () => {
    let locked = 0;
    const holds = (it: Planned) => {
      if (!endsKnown(it) || !isLocked(it)) return;
      locked += 1;
      const written = it.plan.channels.filter(({ channel }) => channel !== "phone");
      expect(written.map(({ verdict }) => verdict)).toEqual(written.map(() => "ruled-out"));
      expect(phoneVerdict(it)).not.toBe("recommended");
      expect([it.plan.decision, it.plan.purpose, it.plan.channel]).toEqual(["wait", null, null]);
      expect(it.plan.reasons.map(({ principle }) => principle)).toContain("only-once");
    };
    fc.assert(fc.property(arbitraryPlanned(), holds), { numRuns: 600 });
    expect(locked).toBeGreaterThan(20);
  });

  always("a lock where nothing locks", (it) => {
    if (!endsKnown(it) || isLocked(it)) return;
    expect(it.plan.reasons.map(({ principle }) => principle)).not.toContain("only-once");
  });

  always("a recommended channel that cannot be reached", ({ plan: it, caseFile, now }) => {
    if (it.channel !== null) {
      expect(isReachable(it.channel, it.recipient, caseFile, now)).toBe(true);
    }
  });

  always("a posted letter, or anything but a call while the lock is lifted", ({ plan: it }) => {
    expect(it.channels.find(({ channel }) => channel === "letter")?.verdict).toBe("ruled-out");
    const open = it.channels.filter(({ verdict }) => verdict !== "ruled-out");
    if (it.purpose === null) {
      expect(["", "phone"]).toContain(open.map(({ channel }) => channel).join());
    }
  });
});

/** Whether there is a way to the recipient by that channel: an address, a number, a dialogue. */
function isReachable(channel: Channel, recipient: string | null, file: CaseFile, now: string) {
  const person = file.contacts.find(({ id }) => id === recipient);
  if (channel === "email" || channel === "phone") return (person?.[channel] ?? "").trim() !== "";
  if (["letter", "hand-delivered-letter", "visit"].includes(channel)) {
    return file.company.address.some((line) => line.trim() !== "");
  }
  return file.exchanges.some(
    (it) =>
      !isBefore(now, it.at) &&
      it.contact === recipient &&
      it.channel === channel &&
      (it.kind === "conversation" || (it.from === "employer" && HUMAN.has(it.kind))),
  );
}

const distinct = <T>(list: readonly T[] | undefined, at: (entry: T) => string | undefined): T[] => {
  const seen = new Set<bigint>();
  return (list ?? []).filter((entry) => {
    const ns = at(entry) === undefined ? -1n : epoch(at(entry)!);
    return !seen.has(ns) && seen.add(ns);
  });
};

function deepFreeze<T>(value: T): T {
  if (typeof value === "object" && value !== null) {
    Object.values(value).forEach(deepFreeze);
    Object.freeze(value);
  }
  return value;
}

const utc = (at: string) => Temporal.Instant.from(at).toString();

/** The plan with every instant in it written in UTC, those in the reasons' values too. */
function inUtc(it: Planned["plan"]): unknown {
  const rewrite = (_: string, value: unknown) =>
    typeof value === "string" && isInstant(value) ? utc(value) : value;
  return JSON.parse(JSON.stringify(it, rewrite));
}

describe("A pure function of case file, now and closed days", () => {
  test("the same input gives the same plan", () => {
    const holds = ({ input, now }: { input: CaseFileInput; now: string }) => {
      expect(planned(structuredClone(input), now).plan).toEqual(planned(input, now).plan);
    };
    fc.assert(fc.property(arbitraryCase(), holds), RUNS);
  });

  test("a frozen case file is planned, and left as it was", () => {
    const holds = (it: Planned) => {
      const before = JSON.stringify(it.caseFile);
      expect(plan(deepFreeze(it.caseFile), it.now, it.closed)).toEqual(it.plan);
      expect(JSON.stringify(it.caseFile)).toBe(before);
    };
    fc.assert(fc.property(arbitraryPlanned(), holds), RUNS);
  });

  test("the order in which exchanges and interviews are listed makes no difference", () => {
    const shuffled = arbitraryCase().chain(({ input, now }) => {
      const exchanges = distinct(input.exchanges, ({ at }) => at);
      const interviews = distinct(input.interviews, ({ endAt }) => endAt as string | undefined);
      return fc.record({
        now: fc.constant(now),
        listed: fc.constant({ ...input, exchanges, interviews }),
        other: fc.record({
          exchanges: fc.shuffledSubarray(exchanges, { minLength: exchanges.length }),
          interviews: fc.shuffledSubarray(interviews, { minLength: interviews.length }),
        }),
      });
    });
    const holds = fc.property(shuffled, ({ now, listed, other }) => {
      expect(planned({ ...listed, ...other }, now).plan).toEqual(planned(listed, now).plan);
    });
    fc.assert(holds, RUNS);
  });

  test("the offset in which instants are written makes no difference", () => {
    const holds = ({ input, now }: { input: CaseFileInput; now: string }) => {
      const exchanges = input.exchanges?.map((it) => ({ ...it, at: utc(it.at) }));
      const interviews = input.interviews?.map((it) => {
        const ends = it.endAt === undefined ? {} : { endAt: utc(it.endAt) };
        return { ...it, ...ends };
      });
      const rewritten = planned({ ...input, exchanges, interviews }, utc(now));
      expect(inUtc(rewritten.plan)).toEqual(inUtc(planned(input, now).plan));
    };
    fc.assert(fc.property(arbitraryCase(), holds), RUNS);
  });

  test("language, application and the candidate's own details make no difference", () => {
    const holds = ({ input, now }: { input: CaseFileInput; now: string }) => {
      const other: CaseFileInput = {
        ...input,
        language: input.language === "en" ? "da" : "en",
        application: "Jeg søger stillingen.",
        candidate: { name: "Ulla Friis" },
      };
      expect(planned(other, now).plan).toEqual(planned(input, now).plan);
    };
    fc.assert(fc.property(arbitraryCase(), holds), RUNS);
  });
});

describe("At the edges of the calendar", () => {
  const moments = [
    "0001-01-01T00:00:00Z",
    "1900-01-01T00:00:00Z",
    "1969-12-31T23:59:59Z",
    "2199-12-31T23:59:59Z",
    "9999-12-31T23:59:59Z",
  ];
  const ended = { endAt: "2026-11-24T13:00:00Z" };

  for (const far of moments) {
    const cases: Record<string, Partial<CaseFileInput>> = {
      [`an interview that ends at ${far}`]: { interviews: [{ endAt: far }] },
      [`an interview that starts at ${far}`]: { interviews: [{ startAt: far }] },
      [`an answer promised on ${far.slice(0, 10)}`]: {
        interviews: [{ ...ended, answerPromisedOn: far.slice(0, 10) }],
      },
      [`an exchange at ${far}`]: {
        interviews: [ended],
        exchanges: [{ at: far, from: "employer", kind: "message" }],
      },
    };
    for (const [what, rest] of Object.entries(cases)) {
      test(`${what} is planned with, at any time, or refused`, () => {
        const read = parseCaseFile({ format: "efterklang/case-file@1", ...rest });
        if (!read.ok) return expect(read.faults).toHaveLength(1);
        for (const now of ["2026-12-09T13:00:00Z", ...moments.filter(isInstant)]) {
          expect(plan(read.caseFile, now, closedDaysOf("DK")).channels).toHaveLength(7);
        }
      });
    }
  }
});
