import type { LanguageCode } from "../case-file/case-file.ts";
import { FRAME_WORDS_DA } from "./da/frame-words.ts";
import { FRAME_WORDS_EN } from "./en/frame-words.ts";

/**
 * The words by which one recognises greeting and closing. They are at hand in every language, because a message is
 * taken apart before its language is known. All are phrase patterns (`text/phrases.ts`) unless said.
 */
export interface FrameWords {
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
}

export const FRAME_WORDS: Readonly<Record<LanguageCode, FrameWords>> = {
  da: FRAME_WORDS_DA,
  en: FRAME_WORDS_EN,
};
