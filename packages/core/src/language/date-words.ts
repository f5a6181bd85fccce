import { Temporal } from "temporal-polyfill";
import type { LanguageCode } from "../case-file/case-file.ts";
import { daDateWords } from "./da/date-words.ts";
import { enDateWords } from "./en/date-words.ts";

/** A calendar day as seen from today. */
export interface SeenDay {
  /** 0 is Monday, 6 is Sunday. */
  weekday: number;
  /** 1 to 31. */
  date: number;
  /** 0 is January, 11 is December. */
  month: number;
  year: number;
  /** Days from today: 1 is tomorrow, -1 yesterday; null where today is not known. */
  distance: number | null;
  /** False for another year than today's, which then has to be said. */
  thisYear: boolean;
}

/** How one language speaks of days, clock times and spans of time. */
export interface DateWords {
  /** When something happens: "on Friday". */
  day(day: SeenDay): string;
  /** The day as a noun, to stand after "by", "until" or "since": "Friday". */
  dayName(day: SeenDay): string;
  /** A day that is over, as one refers back to it in a message: "on Monday", "on 12 November". */
  pastDay(day: SeenDay): string;
  /** When something happens, to the minute: "on Friday at 8:30 am". */
  moment(day: SeenDay, hour: number, minute: number): string;
  /** The moment as a noun, to stand after "before", "until" or "inden": "8:30 am on Friday". */
  momentName(day: SeenDay, hour: number, minute: number): string;
  minutes(count: number): string;
  hours(count: number): string;
  days(count: number): string;
  underAMinute: string;
  and: string;
}

const DATE_WORDS: Record<LanguageCode, DateWords> = { da: daDateWords, en: enDateWords };

/**
 * When something happens, to the minute: "i morgen kl. 8.30", "on Friday at 9 am". `at` and `now` are
 * ISO 8601 instants, `zone` an IANA name. With `now` null the date is written out, without its year.
 */
export function momentWords(
  at: string,
  now: string | null,
  zone: string,
  language: LanguageCode,
): string {
  const moment = Temporal.Instant.from(at).toZonedDateTimeISO(zone);
  const day = seen(moment.toPlainDate(), now, zone);
  return DATE_WORDS[language].moment(day, moment.hour, moment.minute);
}

/** The same as a noun, to stand after "before", "until" or "inden": "9 am on Friday", "kl. 9 i morgen". */
export function momentNameWords(
  at: string,
  now: string | null,
  zone: string,
  language: LanguageCode,
): string {
  const moment = Temporal.Instant.from(at).toZonedDateTimeISO(zone);
  const day = seen(moment.toPlainDate(), now, zone);
  return DATE_WORDS[language].momentName(day, moment.hour, moment.minute);
}

/** When something happens, to the day (`YYYY-MM-DD`): "i dag", "på fredag", "on Tuesday 1 December". */
export function dayWords(
  day: string,
  now: string | null,
  zone: string,
  language: LanguageCode,
): string {
  return DATE_WORDS[language].day(seen(Temporal.PlainDate.from(day), now, zone));
}

/** The same as a noun, to stand after "by", "until" or "senest": "Friday", "fredag". */
export function dayNameWords(
  day: string,
  now: string | null,
  zone: string,
  language: LanguageCode,
): string {
  return DATE_WORDS[language].dayName(seen(Temporal.PlainDate.from(day), now, zone));
}

/**
 * A day that is over, as one refers back to it in a message: "i dag", "i går", "i mandags" within the
 * last week, "den 12. november" before that, with its year where it is another.
 */
export function pastDayWords(
  day: string,
  now: string | null,
  zone: string,
  language: LanguageCode,
): string {
  return DATE_WORDS[language].pastDay(seen(Temporal.PlainDate.from(day), now, zone));
}

/** The calendar day (`YYYY-MM-DD`) on which an instant falls in a zone. */
export function dayOf(at: string, zone: string): string {
  return Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDate().toString();
}

/**
 * A span of time, rounded down: "25 minutter", "1 time og 20 minutter", "5 timer", "3 dage". Minutes are
 * said under three hours, hours under two days.
 */
export function durationWords(minutes: number, language: LanguageCode): string {
  const words = DATE_WORDS[language];
  const whole = Math.floor(minutes);
  if (!(whole >= 1)) return words.underAMinute;
  if (whole < 60) return words.minutes(whole);
  const hours = Math.floor(whole / 60);
  if (hours >= 48) return words.days(Math.floor(hours / 24));
  const rest = whole % 60;
  if (hours >= 3 || rest === 0) return words.hours(hours);
  return `${words.hours(hours)} ${words.and} ${words.minutes(rest)}`;
}

function seen(day: Temporal.PlainDate, now: string | null, zone: string): SeenDay {
  const today =
    now === null ? null : Temporal.Instant.from(now).toZonedDateTimeISO(zone).toPlainDate();
  return {
    weekday: day.dayOfWeek - 1,
    date: day.day,
    month: day.month - 1,
    year: day.year,
    distance: today === null ? null : today.until(day, { largestUnit: "days" }).days,
    thisYear: today === null || today.year === day.year,
  };
}
