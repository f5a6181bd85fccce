import { instantOf, instantText } from "@efterklang/core/calendar/zone";
import type { KeptCaseFile } from "../api.ts";
import { REACHED_BY } from "../capture/answers.ts";
import { INTERVIEW_FORMATS } from "../capture/formats.ts";
import type { IntakeAnswer } from "./read-offered.ts";

type Read = IntakeAnswer["questions"][number];

/** What is asked, with what can be answered by a tap. */
export type Asked =
  | {
      code: "which-time" | "weekday-contradicts" | "half-day" | "interview-time";
      index: number;
      /** Instants. */
      options: string[];
    }
  | { code: "interview-format"; index: number; options: string[] }
  | { code: "channel"; index: number; options: readonly string[] }
  | { code: "who-leads" | "who-are-you"; index: number; options: string[] };

const HALF_DAY_MS = 12 * 3_600_000;

/**
 * The questions worth a tap before the case is kept, the time first: what the plan assumes or asks again, and what
 * stands open in its own line, is left out. Contacts are named by id.
 */
export function questionsFor(caseFile: KeptCaseFile, read: readonly Read[]): Asked[] {
  const named = caseFile.contacts.flatMap(({ id, name }) => (name?.trim() ? [id] : []));
  const asked = read.flatMap((question) => askedOf(question, caseFile, named));
  const unknown = !caseFile.candidate.name && !caseFile.candidate.email && named.length > 1;
  return unknown ? [{ code: "who-are-you", index: 0, options: named }, ...asked] : asked;
}

function askedOf({ code, path, options }: Read, caseFile: KeptCaseFile, named: string[]): Asked[] {
  const index = Number(/\[(\d+)\]/.exec(path)?.[1] ?? 0);
  switch (code) {
    case "which-time":
    case "weekday-contradicts":
      return [
        { code, index, options: [...new Set(options)].sort((a, b) => instantOf(a) - instantOf(b)) },
      ];
    case "interview-time":
      // A day alone is no instant: it is asked for in a field.
      return [{ code, index, options: options.filter((one) => one.includes("T")) }];
    case "half-day":
      return [{ code, index, options: options.flatMap((at) => halves(at, caseFile.timeZone)) }];
    case "interview-format":
      return [{ code, index, options: options.length > 0 ? options : [...INTERVIEW_FORMATS] }];
    case "channel":
      return caseFile.exchanges.length > 0 ? [{ code, index: 0, options: REACHED_BY }] : [];
    case "who-leads":
      return named.length > 1 ? [{ code, index: 0, options: named }] : [];
    default:
      return [];
  }
}

/** The same figures on the clock before and after noon. */
function halves(at: string, zone: string): string[] {
  const hour = Number(at.slice(11, 13));
  const other = instantOf(at) + (hour < 12 ? HALF_DAY_MS : -HALF_DAY_MS);
  return [at, instantText(other, zone)].sort((a, b) => instantOf(a) - instantOf(b));
}

/** Sets the time that was chosen; an end that was read keeps its distance. */
export function setStart(caseFile: KeptCaseFile, index: number, startAt: string): void {
  const interview = caseFile.interviews[index];
  if (!interview) return;
  const { startAt: before, endAt } = interview;
  interview.startAt = startAt;
  if (before === undefined || endAt === undefined) delete interview.endAt;
  else
    interview.endAt = instantText(
      instantOf(startAt) + instantOf(endAt) - instantOf(before),
      caseFile.timeZone,
    );
}
