import type { LanguageCode } from "../case-file/case-file.ts";
import { findDatesAndTimes } from "../dates-in-text/find-dates.ts";
import type { FoundDate, FoundTime, ReadFrom } from "../dates-in-text/found-date.ts";
import { findPromises } from "./promise-in-text.ts";
import { sentenceAround } from "./sentence-around.ts";
import type { View } from "./view.ts";

/** When a text says that the interview is. Several, where it offers a choice. Spans are in the view. */
export interface TimesInText {
  times: FoundDate[];
  promises: FoundDate[];
  /** Nothing else in the text could be the time, and it was not chosen between readings. */
  only: boolean;
}

const ABOUT =
  /samtale|interview|inviter|mødes|møde |siger vi|komme|kigge forbi|meeting|invite|speak|talk|call|ringe|tidspunkt|dato|tid\b|hvornår|when|date|time|join/i;
const NOT_ABOUT =
  /ansøgningsfrist|deadline|tiltrædelse|start date|startdato|begynde|svar|besked|kan jeg (?:desværre )?ikke|does not work|unfortunately|aflys|cancel|havde (?:planlagt|aftalt)|skulle have (?:haft|mødtes)|oprindelig|originally|had (?:planned|scheduled|booked)|(?:was|were) (?:planned|scheduled|meant)|i stedet for|instead of|(?:tak|thank you|thanks) for (?:samtalen|mødet|sidst|i dag|meeting|coming|talking|the (?:interview|chat|talk))|åbent hus|informationsmøde|open (?:house|day|evening)|arbejdsdag|first day|udfyld|indsend|returner|complete the|submit/i;

/** The times in a message that can be the interview's: exact days with a clock time, not past, and no promise. */
export function findInterviewTimes(
  view: View,
  language: LanguageCode,
  from: ReadFrom,
  until = view.text.length,
): TimesInText {
  const text = view.text.slice(0, until);
  const { dates: read, times: alone } = findDatesAndTimes(text, language, from);
  const writtenOn = from.at.slice(0, 10);
  const dates = read.map((date) => withoutPast(settled(date, read), writtenOn));
  const promises = findPromises(text, dates);
  const open = dates.filter(
    (date) =>
      !promises.includes(date) &&
      date.precision === "exact" &&
      date.firstOn >= writtenOn &&
      date.bound === undefined,
  );
  const timed = open.filter((date) => date.time);
  const fitting = timed.filter((date) => !NOT_ABOUT.test(sentenceAround(text, date)));
  const only = distinct(timed).length === 1 && timed.every((date) => read.includes(date));
  if (fitting.length > 0) return { times: weightiest(text, distinct(fitting)), promises, only };
  const days = distinct(
    open.filter((date) => date.basis === "date" && !NOT_ABOUT.test(sentenceAround(text, date))),
  );
  // One day and one clock time, apart from each other, belong together.
  const time = days.length === 1 ? inARow(alone) : null;
  return { times: time ? [{ ...days[0]!, time }] : [], promises, only: false };
}

/** An interview lies ahead: of two readings of the same figures, one that is past is not meant. */
function withoutPast(date: FoundDate, writtenOn: string): FoundDate {
  const ahead = [date.firstOn, ...date.otherDays].filter((day) => day >= writtenOn);
  const one = ahead[0];
  if (date.otherDays.length === 0 || ahead.length !== 1 || one === undefined) return date;
  return { ...date, firstOn: one, lastOn: one, otherDays: [] };
}

/** One stretch of time, or several of which each begins where the one before ends. */
function inARow(times: readonly FoundTime[]): FoundTime | null {
  const [first] = times;
  const follow = times.every(
    (time, index) => index === 0 || time.startTime === times[index - 1]!.endTime,
  );
  if (!first || !follow) return null;
  const endTime = times.at(-1)!.endTime;
  return { ...first, ...(endTime !== undefined && { endTime }) };
}

/** "Next Thursday, that is the 12th": of the days that words could mean, the one that the text names besides. */
function settled(date: FoundDate, all: readonly FoundDate[]): FoundDate {
  const days = new Set([date.firstOn, ...date.otherDays]);
  const named = all.find(
    (other) => other !== date && other.basis === "date" && days.has(other.firstOn),
  );
  if (date.otherDays.length === 0 || !named) return date;
  return { ...date, firstOn: named.firstOn, lastOn: named.firstOn, otherDays: [] };
}

function distinct(dates: readonly FoundDate[]): FoundDate[] {
  const key = (date: FoundDate) => `${date.firstOn} ${date.time?.startTime}`;
  const best = new Map<string, FoundDate>();
  for (const date of dates) {
    const known = best.get(key(date));
    if (!known || (known.time?.endTime === undefined && date.time?.endTime !== undefined))
      best.set(key(date), date);
  }
  return [...best.values()];
}

/** "Tuesday at 10 or Wednesday at 11". */
function isChoice(text: string, dates: readonly FoundDate[]): boolean {
  return dates.some((date, index) => {
    const next = dates[index + 1];
    return (
      next !== undefined &&
      next.start - date.end < 80 &&
      /\b(?:eller|or)\b/i.test(text.slice(date.end, next.start))
    );
  });
}

/** Where some stand in a sentence about the interview and others do not, only those. */
function weightiest(text: string, dates: readonly FoundDate[]): FoundDate[] {
  if (dates.length < 2 || isChoice(text, dates)) return [...dates];
  const about = dates.filter((date) => ABOUT.test(sentenceAround(text, date)));
  return about.length === 0 ? [...dates] : about;
}

const LASTS =
  /(?:varer|tager|varighed|afsat|afsæt|last|lasts|take|takes|duration|allow|for)[^\p{L}\p{N}]{1,3}(?:\p{L}{1,12}\.? ){0,3}(\d{1,3}|en|an|one|halvanden|two|to) ?(time|timer|minutter|min|minutes|minute|hour|hours)\b/iu;
const COUNTS: Readonly<Record<string, number>> = {
  en: 1,
  an: 1,
  one: 1,
  halvanden: 1.5,
  to: 2,
  two: 2,
};

/** How long the interview takes, in minutes, with the passage in the view; null where the text does not say. */
export function findDuration(text: string): { minutes: number; start: number; end: number } | null {
  const match = LASTS.exec(text);
  if (!match) return null;
  const count = COUNTS[match[1]!.toLowerCase()] ?? Number(match[1]);
  const minutes = /^(?:time|timer|hour|hours)$/i.test(match[2]!) ? count * 60 : count;
  return minutes >= 5 && minutes <= 600
    ? { minutes, start: match.index, end: match.index + match[0].length }
    : null;
}
