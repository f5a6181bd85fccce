import type { LanguageCode } from "../case-file/case-file.ts";
import type { Phrases } from "../text/phrases.ts";
import { phraseList } from "../text/phrases.ts";
import type { MessageWords } from "./message-words.ts";
import { MESSAGE_WORDS } from "./message-words.ts";

type Lists = { [K in keyof MessageWords]: MessageWords[K] extends readonly string[] ? K : never };
type ListName = Lists[keyof MessageWords];

/** The lists of message words, compiled; each on its first use. */
export type MessagePhrases = Readonly<Record<ListName, Phrases<string>>>;

function compiled(words: MessageWords): MessagePhrases {
  return {
    greetings: phraseList(words.greetings),
    namelessGreetings: phraseList(words.namelessGreetings),
    greetingFillers: phraseList(words.greetingFillers),
    openers: phraseList(words.openers),
    closings: phraseList(words.closings),
    looseClosings: phraseList(words.looseClosings),
    thanks: phraseList(words.thanks),
    noThanks: phraseList(words.noThanks),
    interview: phraseList(words.interview),
    interviewDay: phraseList(words.interviewDay),
    interest: phraseList(words.interest),
    noInterest: phraseList(words.noInterest),
    fitReasons: phraseList(words.fitReasons),
    statusQuestions: phraseList(words.statusQuestions),
    topics: phraseList(words.topics),
    genericWords: phraseList(words.genericWords),
  };
}

export const MESSAGE_PHRASES: Readonly<Record<LanguageCode, MessagePhrases>> = {
  da: compiled(MESSAGE_WORDS.da),
  en: compiled(MESSAGE_WORDS.en),
};
