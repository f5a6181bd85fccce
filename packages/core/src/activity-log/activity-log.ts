import { instantOf, type Instant } from "../calendar/zone.ts";
import type { CaseFile, Channel, Exchange, Interview } from "../case-file/case-file.ts";
import { dayOf } from "../language/date-words.ts";
import { reachedThem } from "../plan/facts.ts";

/** How an interview was held, where it was no message: "in-person", "video", "phone". */
type InterviewFormat = NonNullable<Interview["format"]>;

/** One thing that the candidate did in a process, as an unemployment fund asks for it. */
export interface Activity {
  /** ISO 8601. */
  at: string;
  /** The day in the employer's time zone, `YYYY-MM-DD`. */
  on: string;
  timeZone: string;
  what: Exchange["kind"] | "interview";
  how: { channel: Channel } | { format: InterviewFormat } | null;
  /** Names, as on file; empty where nobody is. */
  people: string[];
  company: string;
  position: string;
}

/** Which instants count: up to `now` (ISO 8601), and of one month (`YYYY-MM`) or of all. */
export interface ActivityOptions {
  now: string;
  month?: string;
}

/**
 * What was done in some processes, oldest first: what the candidate sent or said, talks, and interviews that were held. What came back
 * undelivered was not done; what others did alone is left out. Only who, when and how: no text.
 */
export function activityLog(
  caseFiles: readonly CaseFile[],
  { now, month }: ActivityOptions,
): Activity[] {
  const end = instantOf(now);
  return caseFiles
    .flatMap((caseFile) => [...talks(caseFile), ...interviews(caseFile, end)])
    .filter(
      ({ at, on }) => instantOf(at) <= end && (month === undefined || on.startsWith(`${month}-`)),
    )
    .toSorted((one, other) => instantOf(one.at) - instantOf(other.at));
}

/** A month as `YYYY-MM`. */
export const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/;

function talks(caseFile: CaseFile): Activity[] {
  return caseFile.exchanges.filter(isDone).map(({ at, kind, channel, contact }) => ({
    ...about(caseFile, at),
    what: kind,
    how: channel === undefined ? null : { channel },
    people: namesOf(caseFile, contact === undefined ? [] : [contact]),
  }));
}

function isDone(exchange: Exchange): boolean {
  if (exchange.from === "candidate") return reachedThem(exchange);
  return exchange.kind === "conversation" || exchange.kind === "screening";
}

function interviews(caseFile: CaseFile, now: Instant): Activity[] {
  return caseFile.interviews.flatMap(({ startAt, endAt, format, contacts }) => {
    const at = startAt ?? endAt;
    const over = endAt ?? startAt;
    if (at === undefined || over === undefined || instantOf(over) > now) return [];
    return {
      ...about(caseFile, at),
      what: "interview" as const,
      how: format === undefined ? null : { format },
      people: namesOf(caseFile, contacts),
    };
  });
}

function about(caseFile: CaseFile, at: string) {
  const { company, position, timeZone } = caseFile;
  return {
    at,
    on: dayOf(at, timeZone),
    timeZone,
    company: oneLine(company.name),
    position: oneLine(position.title),
  };
}

function namesOf({ contacts }: CaseFile, ids: readonly string[]): string[] {
  return contacts
    .filter(({ id }) => ids.includes(id))
    .map(({ name }) => oneLine(name))
    .filter((name) => name !== "");
}

function oneLine(text: string | undefined): string {
  return (text ?? "").replace(/[\s\p{Cc}\u2028\u2029]+/gu, " ").trim();
}
