import type { LanguageCode } from "@efterklang/core/case-file/case-file";
import type { ReadFrom } from "@efterklang/core/dates-in-text/found-date";
import { dayOf, dayText } from "@efterklang/core/calendar/day";
import { instantOf, wallTime } from "@efterklang/core/calendar/zone";
import { type BesideDate, datesBeside } from "./beside-dates.ts";

/** Ways to say that they will be heard from, or that it will be decided. */
const PROMISES = [
  "vender tilbage",
  "vende tilbage",
  "vender retur",
  "hører fra",
  "hører i fra",
  "høre fra",
  "hører nærmere",
  "høre nærmere",
  "har svar",
  "have svar",
  "får svar",
  "får i svar",
  "få svar",
  "giver besked",
  "giver dig besked",
  "give besked",
  "give dig besked",
  "får besked",
  "får i besked",
  "få besked",
  "giver lyd",
  "melder tilbage",
  "melder ud",
  "tilbagemelding",
  "kontakter dig",
  "kontakte dig",
  "tager kontakt",
  "ringer til dig",
  "ringer dig op",
  "ringe til dig",
  "skriver til dig",
  "beslutning",
  "afklaring",
  "afgørelse",
  "beslutter os",
  "bestemmer os",
  "ved mere",
  "back to you",
  "be in touch",
  "in touch with you",
  "hear from us",
  "hear from me",
  "hear back",
  "let you know",
  "contact you",
  "call you",
  "give you a call",
  "write to you",
  "update you",
  "an update",
  "have an answer",
  "have news",
  "decision",
  "decide",
  "know more",
  "reach out to you",
  "inform you",
] as const;

/** The other way round: the candidate is the one who is to answer. */
const ASKS = [
  "kan du ",
  "vil du ",
  "vil du venligst",
  "må du gerne",
  "må gerne",
  "bedes du",
  "bedes vende",
  "du bedes",
  "giv os",
  "giv mig",
  "giv besked",
  "give os",
  "give mig",
  "lad os",
  "lad mig",
  "lade os",
  "send os",
  "send mig",
  "skal vi have",
  "skal vi bruge",
  "dit svar",
  "din beslutning",
  "din tilbagemelding",
  "kontakt mig",
  "hører fra dig",
  "høre fra dig",
  "can you",
  "could you",
  "would you",
  "please let",
  "please get",
  "please send",
  "please confirm",
  "let us know",
  "let me know",
  "back to us",
  "back to me",
  "hear from you",
  "your decision",
  "your answer",
] as const;

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
  const promised = datesBeside(own, PROMISES, language, from)
    .filter(isPromise)
    .map(lastDay)
    .filter((day) => day >= today);
  return promised.toSorted().at(-1) ?? null;
}

function isPromise({ date, sentence, before, named }: BesideDate): boolean {
  if (date.bound === "after" || OTHER_END.test(before) || /^(until|indtil) /.test(named))
    return false;
  if (date.bound !== "before" && NOT_THEN.test(before)) return false;
  return !sentence.includes("?") && !ASKS.some((phrase) => sentence.includes(phrase));
}

function lastDay({ date, sentence }: BesideDate): string {
  const latest = [date.lastOn, ...date.otherDays].toSorted().at(-1)!;
  const isNotBefore = /\b(ikke|not|tidligst|earliest)\b/.test(sentence);
  const isOneDay = date.precision === "exact" || date.basis === "relative";
  return date.bound === "before" && isOneDay && !isNotBefore ? dayText(dayOf(latest) - 1) : latest;
}
