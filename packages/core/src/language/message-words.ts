import type { LanguageCode } from "../case-file/case-file.ts";
import { MESSAGE_WORDS_DA } from "./da/message-words.ts";
import { MESSAGE_WORDS_EN } from "./en/message-words.ts";

/** The words by which one recognises the parts of a message. All are phrase patterns (`text/phrases.ts`) unless said. */
export interface MessageWords {
  /** What a greeting begins with. */
  greetings: readonly string[];
  /** Whole greetings that name nobody ("To whom it may concern"). */
  namelessGreetings: readonly string[];
  /** Plain words in a greeting that are no names: "all", "team", "again". */
  greetingFillers: readonly string[];
  /** Words that can follow a greeting on its line and begin the message. */
  openers: readonly string[];
  /** Closings that are nothing else, wherever a sentence begins with one. */
  closings: readonly string[];
  /** Closings that could be something else; they count alone on a line near the end. */
  looseClosings: readonly string[];
  /** Every way of thanking. */
  thanks: readonly string[];
  /** What looks like thanks and is none. */
  noThanks: readonly string[];
  /** The interview, by any of its names. */
  interview: readonly string[];
  /** The day of the interview: "yesterday", weekdays, dates. */
  interviewDay: readonly string[];
  /** Interest in the position. */
  interest: readonly string[];
  /** What looks like interest in the position and is none. */
  noInterest: readonly string[];
  /** A reason why somebody fits: experience, training, things done. */
  fitReasons: readonly string[];
  /** Asks how far the process has come. */
  statusQuestions: readonly string[];
  /** What announces a matter that was talked about: "about", "your plans for". */
  topics: readonly string[];
  /** Plain words without a matter of their own. */
  stopWords: ReadonlySet<string>;
  /** Plain words and stems of words that every follow-up could hold. */
  genericWords: readonly string[];
  /** A gap in a position's title that does not name it: "senior", "of". */
  titleFillers: ReadonlySet<string>;
  /** Heads of titles that name a position only together with another word: "manager". */
  looseHeads: ReadonlySet<string>;
}

export const MESSAGE_WORDS: Readonly<Record<LanguageCode, MessageWords>> = {
  da: MESSAGE_WORDS_DA,
  en: MESSAGE_WORDS_EN,
};
