import { tokensWithin } from "../text/token.ts";
import { missingAtEnd } from "./absent.ts";
import { allStems, filled, hasOwnWords, shareOf } from "./content-words.ts";
import { danishMail, englishMail } from "./example-case.ts";
import { isFullThankYou } from "./full-thank-you.ts";
import { messagePhrases } from "./message-phrases.ts";
import type { Example, ReviewContext, Rule, RuleExamples } from "./rule.ts";
/** So much of a note on enthusiasm says what it says. */
const ENOUGH = 0.5;

/** No interest in the position is shown. */
export const noEnthusiasm: Rule = {
  id: "no-enthusiasm",
  principle: "enthusiasm",
  severity: "should",
  message: {
    da: () => "Det fremgår ikke, at du gerne vil have jobbet.",
    en: () => "It does not show that you want the job.",
  },
  why: {
    da: "Mellem flere gode kandidater vælger man hellere én, der gerne vil.",
    en: "Between several good candidates people prefer the one who wants the job.",
  },
  check(context) {
    if (!isFullThankYou(context)) return [];
    return showsInterest(context) || holdsNote(context) ? [] : [missingAtEnd(context.message)];
  },
};

function showsInterest({ message, words }: ReviewContext): boolean {
  const { interest, noInterest } = messagePhrases(words);
  const content = tokensWithin(message.tokens, message.content);
  const innocent = noInterest.find(content);
  return interest
    .find(content)
    .some(({ start, end }) => !innocent.some((other) => start < other.end && other.start < end));
}

function holdsNote({ message, words, caseFile, inCaseLanguage }: ReviewContext): boolean {
  if (!inCaseLanguage) return false;
  const stems = allStems(tokensWithin(message.tokens, message.content), words.language);
  return filled(caseFile.notes.enthusiasm)
    .filter((note) => hasOwnWords(note, words))
    .some((note) => shareOf(note, stems, words) >= ENOUGH);
}

const missing = (body: string): Example => ({ body, lands: "somewhere" });
const noNotes = { notes: { highlights: [], enthusiasm: [], fit: [], additions: [] } };

export const noEnthusiasmExamples = (): RuleExamples => ({
  da: {
    bad: [
      missing(
        danishMail(
          "Tak for en god samtale i går om havvindparken ved Thyborøn. Jeg ser frem til at høre fra jer.",
        ),
      ),
      missing(
        danishMail("Tak for i går. Jeg har ledet tre anlægsprojekter med flere entreprenører."),
      ),
      missing(
        danishMail(
          "Tak for jeres interesse og for samtalen i går. I kan træffe mig på telefonen hele ugen.",
        ),
      ),
      missing(
        danishMail("Tak for en spændende samtale i går. Jeg sender mine referencer i eftermiddag."),
      ),
      missing(
        danishMail(
          "Det var hyggeligt at møde jer i går. Hils Louise. Jeg glæder mig til at høre fra jer.",
        ),
      ),
      missing(
        danishMail(
          "Tak for snakken om kabler og entreprenører i går. Jeg er spændt på jeres svar.",
        ),
      ),
    ],
    good: [
      danishMail("Tak for i går. Jeg vil meget gerne arbejde med havvindparken."),
      danishMail("Tak for i går. Jeg fik kun mere lyst til opgaven."),
      danishMail(
        "Tak for snakken. Jeg kan mærke, at jeg har meget lyst til at være med, når kablerne skal i jorden.",
      ),
      danishMail("Tak for i går. Opgaverne tiltaler mig, og stillingen er lige det, jeg søger."),
      danishMail("Tak for en god samtale i går. Jeg er stadig meget interesseret i stillingen."),
      danishMail("Tak for i går. Jeg håber at få lov til at bidrage til projektet."),
      { body: danishMail("Tak for i går. Det var rart at møde jer."), caseFile: noNotes },
      {
        body: danishMail("Tak for svaret og for samtalen."),
        caseFile: { process: { status: "rejected" } },
      },
    ],
  },
  en: {
    bad: [
      missing(englishMail("Thank you for yesterday. I can't wait to hear from you.")),

      missing(
        englishMail(
          "Thank you for the interview yesterday and for the talk about tide forecasts. I look forward to hearing from you.",
        ),
      ),
      missing(
        englishMail(
          "Thank you for yesterday. I have run streaming jobs in production for four years.",
        ),
      ),
      missing(
        englishMail(
          "Thank you for your interest and for the interview. I am happy to provide references.",
        ),
      ),
      missing(
        englishMail(
          "Thank you for an interesting conversation yesterday. I will send my references today.",
        ),
      ),
      missing(
        englishMail(
          "It was nice to meet you both yesterday. I would appreciate an answer in due course.",
        ),
      ),
      missing(
        englishMail("Thank you for the talk about mainframes. I would like to thank Priya too."),
      ),
    ],
    good: [
      englishMail("Thank you for yesterday. I would take the job tomorrow."),
      englishMail("Thank you for yesterday. I can't wait to start."),
      englishMail("Thank you for yesterday. I'd count myself fortunate to work with you."),

      englishMail("Thank you for yesterday. I would love to work on the ferry routes."),
      englishMail("Thank you for yesterday. I came away even more interested in the position."),
      englishMail(
        "Thank you for yesterday. I would be glad to help build the pipeline for the ferry routes.",
      ),
      englishMail("Thank you for yesterday. The work appeals to me, and I can see myself in it."),
      englishMail("Thank you for yesterday. I am keen to be part of it."),
      englishMail("Thank you for yesterday. I very much hope to join you."),
      {
        body: englishMail("Thank you for yesterday. It was nice to meet you."),
        caseFile: noNotes,
      },
      {
        body: englishMail("Thank you for letting me know."),
        caseFile: { process: { status: "rejected" } },
      },
    ],
  },
});
