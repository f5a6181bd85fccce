import { perLanguage } from "./per-language.ts";
import type { Phrases } from "../text/phrases.ts";
import { phraseList } from "../text/phrases.ts";
import type { MessageWords } from "../language/message-words.ts";

type Lists = { [K in keyof MessageWords]: MessageWords[K] extends readonly string[] ? K : never };
type ListName = Lists[keyof MessageWords];

/** The lists of message words, compiled; each on its first use. */
export type MessagePhrases = Readonly<Record<ListName, Phrases<string>>>;

export const messagePhrases = perLanguage(({ message }): MessagePhrases => ({
  thanks: phraseList(message.thanks),
  noThanks: phraseList(message.noThanks),
  interview: phraseList(message.interview),
  interviewDay: phraseList(message.interviewDay),
  interest: phraseList(message.interest),
  noInterest: phraseList(message.noInterest),
  fitReasons: phraseList(message.fitReasons),
  statusQuestions: phraseList(message.statusQuestions),
  topics: phraseList(message.topics),
  genericWords: phraseList(message.genericWords),
  anyPosition: phraseList(message.anyPosition),
}));
