import type { ClosedDays } from "../calendar/closed-days.ts";
import { type Day, dayOf } from "../calendar/day.ts";
import type { WorkCalendar } from "../calendar/working-hours.ts";
import { firstInstantFrom, HOUR, type Instant, instantOf, wallTime } from "../calendar/zone.ts";
import type { CaseFile, Exchange, Interview } from "../case-file/case-file.ts";
import { grouped } from "../grouped.ts";

/** An interview whose end nobody wrote down is taken to last an hour, the commonest length. */
const ASSUMED_LENGTH = HOUR;

/** The interviews that end on one day, which count as one. */
export interface InterviewDay {
  day: Day;
  /** When the first of the day's interviews ended: from then on what is sent counts as sent afterwards. */
  firstEndAt: Instant;
  /** When the last of them ended, which is the end of the interview. */
  endAt: Instant;
  format: Interview["format"];
  asked: ReadonlySet<string>;
  nextRound: boolean;
  answerPromisedOn: string | undefined;
}

/** An exchange with its place in time. Exchanges are in order of `at`, and in the file's order where that is equal. */
export interface PastExchange extends Exchange {
  atMs: Instant;
  /** Somebody at the employer spoke: no automatic reply, and not only the candidate. */
  human: boolean;
}

/** What the plan is made from: the case file as it stood at one instant, in order. */
export interface Facts {
  caseFile: CaseFile;
  now: Instant;
  /** The first moment at which anything can still be done: now, or the millisecond that follows. */
  soonest: Instant;
  calendar: WorkCalendar;
  /** Interviews that have ended, oldest first; the last is "the interview". */
  ended: readonly InterviewDay[];
  interview: InterviewDay | null;
  /** The next interview that has not ended yet. */
  next: InterviewDay | null;
  /** Exchanges up to now; what is dated later is left out of account. */
  exchanges: readonly PastExchange[];
}

/** Puts in order what a case file says, as known at `now` (ISO 8601). */
export function gatherFacts(caseFile: CaseFile, now: string, closedDays: ClosedDays): Facts {
  const at = instantOf(now);
  const interviews = interviewDays(caseFile);
  const ended = interviews.filter(({ endAt }) => endAt <= at);
  return {
    caseFile,
    now: at,
    soonest: firstInstantFrom(now),
    calendar: { zone: caseFile.timeZone, closedDays },
    ended,
    interview: ended.at(-1) ?? null,
    next: interviews.find(({ endAt }) => endAt > at) ?? null,
    exchanges: pastExchanges(caseFile.exchanges, at),
  };
}

function interviewDays(caseFile: CaseFile): InterviewDay[] {
  const timed = caseFile.interviews
    .map((interview) => ({ interview, endAt: endOf(interview) }))
    .filter((entry): entry is { interview: Interview; endAt: Instant } => entry.endAt !== null)
    .sort((one, other) => one.endAt - other.endAt);
  const days = grouped(timed, ({ endAt }) => wallTime(endAt, caseFile.timeZone).day);
  return [...days].map(([day, entries]) => {
    const interviews = entries.map(({ interview }) => interview);
    return {
      day,
      firstEndAt: entries[0]!.endAt,
      endAt: entries.at(-1)!.endAt,
      format: interviews.at(-1)!.format,
      asked: new Set(interviews.flatMap(({ asked }) => asked)),
      nextRound: interviews.some(({ nextRound }) => nextRound === true),
      answerPromisedOn: interviews.findLast(({ answerPromisedOn }) => answerPromisedOn)
        ?.answerPromisedOn,
    };
  });
}

function endOf(interview: Interview): Instant | null {
  if (interview.endAt !== undefined) return instantOf(interview.endAt);
  if (interview.startAt !== undefined) return instantOf(interview.startAt) + ASSUMED_LENGTH;
  return null;
}

function pastExchanges(exchanges: readonly Exchange[], now: Instant): PastExchange[] {
  return exchanges
    .map((exchange) => ({ ...exchange, atMs: instantOf(exchange.at), human: isHuman(exchange) }))
    .filter(({ atMs }) => atMs <= now)
    .sort((one, other) => one.atMs - other.atMs);
}

function isHuman({ from, kind }: Exchange): boolean {
  return kind === "conversation" || (from === "employer" && kind !== "auto-reply");
}

/** True for what the candidate did and what was not returned as undeliverable. */
export function reachedThem(exchange: Exchange): boolean {
  return exchange.from === "candidate" && exchange.delivery !== "undelivered";
}

/** The promised day of the latest promise, unless it is used up, with the instant at which it was given. */
export function runningPromise(facts: Facts): { promisedOn: string; givenAt: Instant } | null {
  const { zone } = facts.calendar;
  const occasions = [
    ...facts.ended.map(({ endAt, day, answerPromisedOn }) => ({
      at: endAt,
      day,
      answerPromisedOn,
    })),
    ...facts.exchanges
      .filter(({ human }) => human)
      .map(({ atMs, answerPromisedOn }) => ({
        at: atMs,
        day: wallTime(atMs, zone).day,
        answerPromisedOn,
      })),
  ].sort((one, other) => one.at - other.at);
  const given = occasions.findLastIndex(({ answerPromisedOn }) => answerPromisedOn !== undefined);
  const promisedOn = occasions[given]?.answerPromisedOn;
  if (promisedOn === undefined) return null;
  const usedUp = occasions.slice(given + 1).some(({ day }) => day >= dayOf(promisedOn));
  return usedUp ? null : { promisedOn, givenAt: occasions[given]!.at };
}
