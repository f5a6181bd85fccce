import type { KeptCaseFile } from "../store/store.ts";

const DAY = 86_400_000;

/** A mail that is written before anything on file may still belong to it: invitations come before they are recorded. */
const BEFORE = 30 * DAY;
/** Processes rest over summers and budgets; after half a year without a word it is likelier another matter. */
const AFTER = 180 * DAY;
/** Once a process is over, its people still write about it for some weeks. */
const AFTER_THE_END = 60 * DAY;
/** Clocks differ, and the first thing on file may be dated by the hour. */
const SLACK = DAY;

/** How the time of a mail fits a case. `far` is too far for anything but a thread. */
export interface CaseTime {
  fits: boolean;
  far: boolean;
  code: "before-the-case" | "long-after" | "case-closed" | null;
}

/** Offered is not over: the talk goes on. */
export function isOver(caseFile: KeptCaseFile): boolean {
  return !["open", "offered"].includes(caseFile.process.status);
}

/** Judges the instant of a mail, in milliseconds, by what is on file. A case without dates fits any. */
export function caseTime(caseFile: KeptCaseFile, at: number): CaseTime {
  const times = timesOf(caseFile);
  const first = Math.min(...times);
  const last = Math.max(...times.filter((time) => time <= at), first);
  if (times.length > 0 && at < first - SLACK)
    return { fits: false, far: at < first - BEFORE, code: "before-the-case" };
  if (isOver(caseFile)) {
    const ended = caseFile.process.endedOn;
    const end = ended === undefined ? last : Date.parse(`${ended}T23:59:59Z`);
    return { fits: false, far: at > end + AFTER_THE_END, code: "case-closed" };
  }
  if (times.length > 0 && at > last + AFTER) return { fits: false, far: false, code: "long-after" };
  return { fits: true, far: false, code: null };
}

/** The latest thing on file that is not after the instant; the earliest possible where there is none. */
export function latestBefore(caseFile: KeptCaseFile, at: number): number {
  return Math.max(-8.64e15, ...timesOf(caseFile).filter((time) => time <= at));
}

function timesOf(caseFile: KeptCaseFile): number[] {
  return [
    ...caseFile.exchanges.map((exchange) => exchange.at),
    ...caseFile.interviews.flatMap(({ startAt, endAt }) => [startAt, endAt]),
  ]
    .filter((text) => text !== undefined)
    .map((text) => Date.parse(text));
}
