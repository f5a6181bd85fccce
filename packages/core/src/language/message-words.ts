/** The words by which one recognises what a message says. All are phrase patterns (`text/phrases.ts`) unless said. */
export interface MessageWords {
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
  /** A position that is named although its title is not known. */
  anyPosition: readonly string[];
  /** A gap in a position's title that does not name it: "senior", "of". */
  titleFillers: ReadonlySet<string>;
  /** Heads of titles that name a position only together with another word: "manager". */
  looseHeads: ReadonlySet<string>;
}
