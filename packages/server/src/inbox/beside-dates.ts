import { findDates } from "@efterklang/core/dates-in-text/find-dates";
import type { FoundDate, ReadFrom } from "@efterklang/core/dates-in-text/found-date";
import type { LanguageCode } from "@efterklang/core/case-file/case-file";

/** A day named beside one of the phrases that were asked for. */
export interface BesideDate {
  date: FoundDate;
  /** The sentence around both, in lower case. */
  sentence: string;
  /** What stands right before the day, in lower case, and the words that name the day. */
  before: string;
  named: string;
}

/** How far a phrase may be from its day, in characters: "vender tilbage til dig og de andre senest …". */
const BEFORE_THE_DAY = 70;
/** "Senest fredag den 4. december hører du fra …": the phrase follows at once. */
const AFTER_THE_DAY = 25;
/** ", og " between two days that share a phrase. */
const BETWEEN_DAYS = 10;
/** Replies are read as far as this for days. */
const LONGEST = 20_000;

/** The days of a text beside which a clause (in lower case) says what is looked for, within a sentence. */
export function datesBeside(
  text: string,
  finds: (clause: string) => boolean,
  language: LanguageCode,
  from: ReadFrom,
): BesideDate[] {
  const written = text.slice(0, LONGEST);
  const low = lowered(written);
  const dates = findDates(written, language, from);
  const found: BesideDate[] = [];
  for (const [index, date] of dates.entries()) {
    const start = sentenceStart(written, date.start);
    const end = sentenceEnd(written, date.end);
    const earlier = dates[index - 1]?.end ?? 0;
    const before = low.slice(Math.max(start, earlier, date.start - BEFORE_THE_DAY), date.start);
    const after = low.slice(date.end, Math.min(end, date.end + AFTER_THE_DAY));
    const named = low.slice(date.start, date.end);
    const says = (words: string) => finds(words) || finds(withoutFillers(words));
    // "until" may count among the words that name the day; "i dag og i morgen" share a phrase.
    const goesOn =
      found.at(-1)?.date === dates[index - 1] && earlier > start && before.length <= BETWEEN_DAYS;
    const sameDay = SAME_DAY.test(low.slice(date.end, end)) && says(low.slice(date.end, end));
    if (says(`${before}${named}`) || (!joins(after) && says(after)) || goesOn || sameDay)
      found.push({ date, sentence: low.slice(start, end), before, named });
  }
  return found;
}

/** "The panel meets on Thursday, and we will call you the same day." */
const SAME_DAY =
  /\b(the same|that) (day|afternoon|evening)\b|(?<!\p{L})samme (dag|eftermiddag|aften)(?!\p{L})/u;

/** In lower case with every blank a space, each character at its place. */
function lowered(text: string): string {
  const low = text.replace(/[\s\u00a0]/g, " ").toLowerCase();
  return low.length === text.length ? low : text.replace(/[\s\u00a0]/g, " ");
}

/** Little words that come between those of a phrase: "vender vi så tilbage", "hører du først fra os". */
const FILLERS =
  /(?<![\p{L}])(først|derfor|så|nok|også|igen|allerede|gerne|ikke|not|vi|jeg|du|vil) /gu;

function withoutFillers(words: string): string {
  return words.replace(FILLERS, "");
}

/** A phrase past "og" belongs to something else than the day: "samtaler i uge 48, og du hører fra os". */
function joins(between: string): boolean {
  return /^[ ,]*(og|men|and|but|hvorefter|derefter|after which) /.test(between);
}

const SENTENCE_END = /[.!?]\s+(?=\p{Lu})|\n\s*\n/gu;

function sentenceStart(text: string, before: number): number {
  const from = Math.max(0, before - 600);
  let start = from;
  for (const match of text.slice(from, before).matchAll(SENTENCE_END))
    start = from + match.index + match[0].length;
  return start;
}

function sentenceEnd(text: string, after: number): number {
  const rest = text.slice(after, after + 600);
  const found = /[.!?](?=\s+\p{Lu}|\s*$)|\n\s*\n/u.exec(rest);
  return found === null ? after + rest.length : after + found.index + 1;
}
