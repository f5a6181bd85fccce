import type { CaseFileInput } from "../case-file/case-file.ts";
import type { Span } from "../text/span.ts";

export const CERTAINTIES = ["certain", "likely"] as const;

/** Where in the case file something stands, how sure it is, and which passage of which text says so. */
export interface Fact {
  /** `interviews[0].startAt` */
  path: string;
  certainty: (typeof CERTAINTIES)[number];
  /** Half-open, in UTF-16 code units of the text of that name. */
  source: Span & { file: string };
}

export const INTAKE_QUESTIONS = [
  "which-time",
  "weekday-contradicts",
  "interview-time",
  "half-day",
  "interview-end",
  "interview-format",
  "company",
  "position",
  "who-leads",
  "their-details",
  "channel",
  "cancelled-or-moved",
  "repeats",
] as const;

/** What the texts leave open. `options` are values to choose between, where there are any. */
export interface IntakeQuestion {
  code: (typeof INTAKE_QUESTIONS)[number];
  path: string;
  options: string[];
}

/** What was read: a case file as far as it is known, where each of its facts came from, and what is to be asked. */
export interface Intake {
  caseFile: CaseFileInput;
  facts: Fact[];
  questions: IntakeQuestion[];
  texts: { file: string; text: string }[];
  /** Every meeting in it was called off; `uids` tells which meetings it is about. */
  cancelled: boolean;
  uids: string[];
}

/** Who the candidate is, as they say themselves, and when the texts are read. */
export interface IntakeReading {
  me?: { name?: string; email?: string };
  /** ISO 8601 with an offset. */
  now: string;
}
