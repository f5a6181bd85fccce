import type { LanguageCode } from "@efterklang/core/case-file/case-file";
import type { FoundDate, ReadFrom } from "@efterklang/core/dates-in-text/found-date";
import { dayOf, dayText, weekday } from "@efterklang/core/calendar/day";
import { instantOf, wallTime } from "@efterklang/core/calendar/zone";
import { datesBeside } from "./beside-dates.ts";

/** The day named is the first one back. */
const BACK = [
  "tilbage",
  "retur",
  "træffes",
  "på kontoret fra",
  "på arbejde fra",
  "kan kontaktes",
  "åbner",
  "be back",
  "am back",
  "back in the office",
  "back at my desk",
  "back on",
  "returning",
  "return on",
  "return to",
  "i return",
  "available again",
  "resume",
] as const;

/** The day named is one on which they do again what they do not do now; without "not" beside it. */
const AGAIN =
  /(?<!\p{L})(igen|besvarer|svarer|læser|besvares|back|respond|reply|answer|read your)(?!\p{L})/u;
const NOT = /(?<!\p{L})(ikke|not|no|cannot|can't|won't|without|uden)(?!\p{L})/u;

/** The day named is the last one away. */
const THROUGH = [
  "til og med",
  "t.o.m.",
  "tom.",
  "through",
  "up to and including",
  "until and including",
  "inclusive",
] as const;

/** The day named ends the absence; whoever writes so is back on it. */
const UNTIL = ["frem til", "indtil", "until", "till", "til den", "til d.", "til mandag"] as const;

/** The days named are those away. */
const AWAY = [
  "ferie",
  "fri",
  "fraværende",
  "ude af kontoret",
  "ude af huset",
  "ude at rejse",
  "væk",
  "ikke at træffe",
  "ooo",
  "pto",
  "ikke på kontoret",
  "ikke til stede",
  "bortrejst",
  "på kursus",
  "på orlov",
  "lukket",
  "out of the office",
  "out of office",
  "away",
  "on leave",
  "annual leave",
  "vacation",
  "holiday",
  "travelling",
  "closed",
] as const;

/**
 * The day on which somebody who wrote an automatic reply is back, `YYYY-MM-DD`, or null. After a last day away, or
 * days away, it is the next one from Monday to Friday.
 */
export function returnDay(own: string, language: LanguageCode, from: ReadFrom): string | null {
  const today = dayText(wallTime(instantOf(from.at), from.timeZone).day);
  const ways: [
    says: (clause: string) => boolean,
    dayOfReturn: (date: FoundDate) => string | null,
  ][] = [
    [hasOneOf(BACK), firstDay],
    [hasOneOf(THROUGH), dayAfter],
    [saysAgain, dayOfAnswering],
    [hasOneOf(UNTIL), untilDay],
    [hasOneOf(AWAY), dayAfter],
  ];
  for (const [says, dayOfReturn] of ways) {
    const days = datesBeside(own, says, language, from)
      .map(({ date }) => dayOfReturn(date))
      .filter((day) => day !== null && day >= today);
    if (days.length > 0) return days.toSorted().at(-1)!;
  }
  return null;
}

function hasOneOf(phrases: readonly string[]): (clause: string) => boolean {
  return (clause) => phrases.some((phrase) => clause.includes(phrase));
}

function saysAgain(clause: string): boolean {
  return AGAIN.test(clause) && !NOT.test(clause);
}

function firstDay({ firstOn, lastOn, precision, basis, bound }: FoundDate): string {
  // "Back after 4 December" is the day after; "back by" or "back in week 50" may be its first day.
  if (bound === "after") return nextWorkday(lastOn);
  return precision === "exact" || basis !== "month" ? firstOn : workdayFrom(firstOn);
}

/** "We answer within two working days" is said by those who are there. */
function dayOfAnswering(date: FoundDate): string | null {
  return date.bound === "within" ? null : firstDay(date);
}

function dayAfter({ lastOn }: FoundDate): string {
  return nextWorkday(lastOn);
}

function untilDay({ firstOn, lastOn }: FoundDate): string {
  return firstOn === lastOn ? workdayFrom(lastOn) : nextWorkday(lastOn);
}

function nextWorkday(day: string): string {
  return workdayFrom(dayText(dayOf(day) + 1));
}

function workdayFrom(day: string): string {
  let at = dayOf(day);
  while (weekday(at) > 5) at++;
  return dayText(at);
}
