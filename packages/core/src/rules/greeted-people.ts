import type { LanguageCode } from "../case-file/case-file.ts";
import type { FrameWords } from "../language/frame-words.ts";
import { FRAME_WORDS } from "../language/frame-words.ts";
import { openingWords } from "../text/greeting.ts";
import { phraseList } from "../text/phrases.ts";
import type { Token } from "../text/token.ts";
import { keyOf, tokenize, tokensWithin } from "../text/token.ts";
import { isTitle } from "./person-name.ts";
import type { ReviewContext } from "./rule.ts";

/** The names in the greeting, one group of words for each person; titles, fillers and gaps of a template left out. */
export function greetedPeople(context: ReviewContext): Token[][] {
  const { message } = context;
  if (!message.greeting || /[[{<_]/.test(message.greeting.text)) return [];
  const words = tokensWithin(message.tokens, message.greeting);
  const opening = openingOf(words, context);
  const groups: Token[][] = [];
  let group: Token[] = [];
  const close = () => {
    if (group.length > 0) groups.push(group);
    group = [];
  };
  for (const [place, word] of words.entries()) {
    if (place < opening) continue;
    const gap = place > 0 ? message.text.slice(words[place - 1]!.end, word.start) : "";
    if (/[,&/+]/.test(gap)) close();
    if (TEAM.has(word.key)) group = [];
    if (["og", "and", "samt"].includes(word.key)) close();
    else if (!isTitle(word.key) && !isPlainWord(word, context)) group.push(word);
  }
  close();
  return groups;
}

/** What stands before it is no person but a firm, of which another rule speaks. */
const TEAM = new Set("team teamet crew".split(" "));

const openings = ({ greetings, namelessGreetings }: FrameWords) => ({
  greetings: phraseList(greetings),
  nameless: phraseList(namelessGreetings),
});
const OPENINGS: Readonly<Record<LanguageCode, ReturnType<typeof openings>>> = {
  da: openings(FRAME_WORDS.da),
  en: openings(FRAME_WORDS.en),
};

/** How many words open the greeting before anybody is named. */
function openingOf(words: readonly Token[], { language }: ReviewContext): number {
  const lists = [OPENINGS[language], OPENINGS.da, OPENINGS.en];
  if (["til", "to"].includes(words[0]?.key ?? "")) return 1;
  for (const list of lists) {
    const nameless = list.nameless.at(words, 0);
    if (nameless) return words.length;
    const match = list.greetings.at(words, 0);
    if (match && !(words.length > 1 && isTitle(words[0]!.key))) return match.last + 1;
  }
  return words.length > 1 && isTitle(words[0]!.key) ? 0 : openingWords(words);
}

const PLAIN_WORDS = new Set(
  [
    ...FRAME_WORDS.da.greetingFillers,
    ...FRAME_WORDS.en.greetingFillers,
    "navn",
    "name",
    "fornavn",
    "nn",
    "n",
    "xx",
    "xxx",
  ]
    .flatMap((word) => word.split("-"))
    .map(keyOf),
);

/** Fillers, the company, what a contact is called by trade: none of it is a name. */
function isPlainWord(word: Token, { caseFile }: ReviewContext): boolean {
  if (PLAIN_WORDS.has(word.key)) return true;
  const named = caseFile.contacts.some(({ name }) =>
    tokenize(name ?? "").some(({ key }) => key === word.key),
  );
  if (named) return false;
  const trades = [
    caseFile.company.name,
    caseFile.position.title,
    ...caseFile.contacts.map(({ title }) => title),
  ];
  return trades.some((text) => tokenize(text ?? "").some(({ key }) => key === word.key));
}
