import { expect, it } from "vitest";
import { LANGUAGES } from "../case-file/case-file.ts";
import { composeWords } from "../language/compose-words.ts";
import { REVIEW_WORDS_DA } from "../language/da/review-words.ts";
import { REVIEW_WORDS_EN } from "../language/en/review-words.ts";
import { fitting } from "../compose/wording.ts";
import { parseMessage } from "../text/parse-message.ts";
import { messagePhrases } from "./message-phrases.ts";

const REVIEW = { da: REVIEW_WORDS_DA, en: REVIEW_WORDS_EN };

it.each(LANGUAGES)("knows every question that the composer asks (%s)", (language) => {
  const { inquiry, grammar } = composeWords(language);
  const slots = grammar.address({ one: false, polite: false });
  const questions = (["formal", "neutral"] as const).flatMap((register) =>
    fitting(inquiry.question, register, new Set(), slots).map(({ text }) => text),
  );
  const { statusQuestions } = messagePhrases(REVIEW[language]);
  const unknown = questions.filter((text) => !statusQuestions.test(parseMessage(text).tokens));
  expect(unknown).toEqual([]);
});
