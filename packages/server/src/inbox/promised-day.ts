import type { LanguageCode } from "@efterklang/core/case-file/case-file";
import type { ReadFrom } from "@efterklang/core/dates-in-text/found-date";
import { dayOf, dayText } from "@efterklang/core/calendar/day";
import { instantOf, wallTime } from "@efterklang/core/calendar/zone";
import { type BesideDate, datesBeside } from "./beside-dates.ts";
import { asksCandidate, saysPromise } from "./promise-words.ts";

/** The day is the end of something else, after which there is no telling. */
const OTHER_END = /\b(frem til|indtil|until|til og med|through|up to)\s*(den|d\.|the)?\s*$/;

/** "Vi vender ikke tilbage i denne uge" */
const NOT_THEN =
  /(?<![\p{L}])(ikke|not|aldrig|never)(?![\p{L}])(?!.*( og | men | and | but |[,;]))/u;

/**
 * The last day of what a reply promises, `YYYY-MM-DD`, or null. Of a week it is the Friday, of a month or a part of it
 * its last day, of "a couple of weeks" the end of two; of days that can be read in two ways the later one. What has
 * no end ("snarest", "efter den 1. december") is no promise.
 */
export function promisedDay(own: string, language: LanguageCode, from: ReadFrom): string | null {
  const today = dayText(wallTime(instantOf(from.at), from.timeZone).day);
  const promised = datesBeside(own, saysPromise, language, from)
    .filter(isPromise)
    .map(lastDay)
    .filter((day) => day >= today);
  return promised.toSorted().at(-1) ?? null;
}

function isPromise({ date, sentence, before, named }: BesideDate): boolean {
  if (date.bound === "after" || OTHER_END.test(before) || /^(until|indtil) /.test(named))
    return false;
  if (date.bound !== "before" && NOT_THEN.test(before)) return false;
  return !asksCandidate(sentence);
}

function lastDay({ date, sentence }: BesideDate): string {
  const latest = [date.lastOn, ...date.otherDays].toSorted().at(-1)!;
  const isNotBefore = /\b(ikke|not|tidligst|earliest)\b/.test(sentence);
  const isOneDay = date.precision === "exact" || date.basis === "relative";
  return date.bound === "before" && isOneDay && !isNotBefore ? dayText(dayOf(latest) - 1) : latest;
}
