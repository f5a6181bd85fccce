import type { LanguageCode } from "../case-file/case-file.ts";
import type { Span } from "../text/span.ts";

/** From when a text is read: relative days count from this instant, on the clock of this zone. */
export interface ReadFrom {
  /** ISO 8601 with an offset: when the text was written. */
  at: string;
  /** IANA. */
  timeZone: string;
}

/** How the text stands to the day: no later than it, before it, some time in the days named, or from it on. */
export type DateBound = "by" | "before" | "within" | "after";
/** What the text named: a date in the calendar, a weekday, a distance from now, a week, or a month or part of one. */
export type DateBasis = "date" | "weekday" | "relative" | "week" | "month";

/** A clock time named in a text. */
export interface FoundTime extends Span {
  /** `HH:MM`, of 24 hours. */
  startTime: string;
  endTime?: string;
  /** The hour could as well be twelve hours later: "kl. 2", "at 3". */
  halfDayUnsure: boolean;
  /** "Between 9 and 12": some time from the one to the other. */
  between?: boolean;
  /** IANA, where the text names a zone. */
  timeZone?: string;
}

/** A day, or days, named in a text, with the clock time that stands beside it. */
export interface FoundDate extends Span {
  /** First and last day meant, `YYYY-MM-DD`, both included. Of a week only Monday to Friday. */
  firstOn: string;
  lastOn: string;
  /** One day for sure; several days, clearly bounded; or more or less then ("om to uger", "medio december"). */
  precision: "exact" | "range" | "vague";
  basis: DateBasis;
  bound?: DateBound;
  time?: FoundTime;
  /** The year was written. */
  year: boolean;
  /** The weekday written, Monday is 1; null where none was. */
  weekday: number | null;
  /** The weekday written is not that of the date written. Which of the two is meant is not decided. */
  contradicts: boolean;
  /** Days that the same words could mean as well: 03/04, "next Friday". With any, the day is no certain one. */
  otherDays: string[];
}

/** What the words say before it is known from when they are read. `first` and `last` are days. */
export interface DayForm {
  /** Index after the last token. */
  next: number;
  /** Index of the first token. */
  first: number;
  from: number;
  to: number;
  precision: FoundDate["precision"];
  basis: DateBasis;
  bound?: DateBound;
  year?: boolean;
  weekday?: number | null;
  /** The weekday written is not that of the date. */
  contradicts?: boolean;
  others?: number[];
  /** A bare figure such as "3/4": a date only if something beside it says so. */
  needsCompany?: boolean;
}

/** Today as a day, and which order of figures to expect. */
export interface Reading {
  today: number;
  language: LanguageCode;
}
