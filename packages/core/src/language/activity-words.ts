import type { Activity } from "../activity-log/activity-log.ts";
import type { LanguageCode } from "../case-file/case-file.ts";
import { daActivityWords } from "./da/activity-words.ts";
import { enActivityWords } from "./en/activity-words.ts";

/** What a log of activities says: plain words, as a form asks for them. */
export interface ActivityWords {
  title: string;
  empty: string;
  unknownCompany: string;
  what: Record<Activity["what"], string>;
  channels: Record<Extract<NonNullable<Activity["how"]>, { channel: unknown }>["channel"], string>;
  formats: Record<Extract<NonNullable<Activity["how"]>, { format: unknown }>["format"], string>;
  /** "24.11.2026", from year, month and day. */
  day(year: string, month: string, day: string): string;
  /** "kl. 13.00". */
  time(hour: string, minute: string): string;
  /** "november 2026". */
  month(year: string, month: number): string;
  with(people: string): string;
  to(people: string): string;
  columns: readonly [
    day: string,
    time: string,
    what: string,
    how: string,
    who: string,
    company: string,
    position: string,
  ];
}

const WORDS: Record<LanguageCode, ActivityWords> = { da: daActivityWords, en: enActivityWords };

/** The words of a log in a language. */
export function activityWords(language: LanguageCode): ActivityWords {
  return WORDS[language];
}
