import { stem } from "../text/stem.ts";
import { tokensWithin } from "../text/token.ts";
import { missingAtEnd } from "./absent.ts";
import { allStems, filled, isMatter, nameStems, shareOf } from "./content-words.ts";
import { danishMail, englishMail } from "./example-case.ts";
import { isFullThankYou } from "./full-thank-you.ts";
import { messagePhrases } from "./message-phrases.ts";
import type { Example, ReviewContext, Rule, RuleExamples } from "./rule.ts";
/** So much of a note on fit says what it says. */
const ENOUGH = 0.3;

/** Nothing says why they fit, although the notes do. */
export const noFit: Rule = {
  id: "no-fit",
  principle: "fit",
  severity: "should",
  message: {
    da: () => "Der står ikke, hvorfor du passer til jobbet.",
    en: () => "Nothing says why you fit the job.",
  },
  why: {
    da: "Mind dem om din stærkeste grund. At du passer godt, siger alle.",
    en: "Remind them of your strongest reason. Everybody says that they are a good fit.",
  },
  check(context) {
    const notes = filled(context.caseFile.notes.fit);
    if (!isFullThankYou(context) || !context.inCaseLanguage || notes.length === 0) return [];
    return holdsNote(notes, context) || givesReason(context) ? [] : [missingAtEnd(context.message)];
  },
};

function holdsNote(notes: readonly string[], { message, words }: ReviewContext): boolean {
  const stems = allStems(tokensWithin(message.tokens, message.content), words.language);
  return notes.some((note) => shareOf(note, stems, words) >= ENOUGH);
}

/** Experience, training or something done, in a sentence that says with what. */
function givesReason({ message, words, caseFile }: ReviewContext): boolean {
  const { language } = words;
  const names = nameStems(caseFile, language);
  return message.sentences.some((sentence) => {
    const tokens = tokensWithin(message.tokens, sentence);
    const reason = messagePhrases(words).fitReasons.find(tokens)[0];
    if (!reason) return false;
    return tokens.some(({ key }) => isMatter(key, words) && !names.has(stem(key, language)));
  });
}

const missing = (body: string): Example => ({ body, lands: "somewhere" });
const noFitNote = { notes: { fit: ["  "] } };

export const noFitExamples = (): RuleExamples => ({
  da: {
    bad: [
      missing(
        danishMail(
          "Tak for i går. Jeg har meget lyst til at være med, når kablerne skal i jorden ved Thyborøn.",
        ),
      ),
      missing(
        danishMail(
          "Tak for i går. Havvindparken lyder spændende, og jeg passer godt til stillingen.",
        ),
      ),
      missing(
        danishMail("Tak for i går. Jeg er overbevist om, at jeg er den rette til havvindparken."),
      ),
      missing(
        danishMail(
          "Tak for i går. Mine kompetencer og min erfaring passer godt til stillingen som projektleder.",
        ),
      ),
      missing(
        danishMail(
          "Tak for i går. Jeg tror, at vi er et godt match, for jeg er engageret og positiv.",
        ),
      ),
      missing(
        danishMail("Tak for en god snak om Thyborøn. Jeg vil gerne bidrage til jeres projekt."),
      ),
    ],
    good: [
      danishMail("Tak for i går. Jeg har ledet tre anlægsprojekter med flere entreprenører."),
      danishMail(
        "Tak for i går. Tre store anlæg har jeg ført i mål, og entreprenører er jeg vant til.",
      ),
      danishMail(
        "Tak for i går. Min erfaring med myndigheder og naboer kommer til nytte ved Thyborøn.",
      ),
      danishMail("Tak for i går. I mit nuværende job planlægger jeg kabelarbejde hver uge."),
      {
        body: danishMail("Tak for i går. Jeg vil gerne være med ved Thyborøn."),
        caseFile: noFitNote,
      },
      { body: danishMail("Tak for svaret."), caseFile: { process: { status: "rejected" } } },
      danishMail(
        "Tak for i går. Efter syv år på Esbjerg Havn ved jeg, hvad vejret gør ved en tidsplan. Jeg har arbejdet med havne hele mit liv.",
      ),
    ],
  },
  en: {
    bad: [
      missing(
        englishMail(
          "Thank you for yesterday. I would love to help build the pipeline for the ferry routes.",
        ),
      ),
      missing(
        englishMail(
          "Thank you for yesterday. The ferry routes sound great, and I am a good fit for the position.",
        ),
      ),
      missing(
        englishMail(
          "Thank you for yesterday. I am convinced that I am the right person for the ferry routes.",
        ),
      ),
      missing(
        englishMail(
          "Thank you for yesterday. My skills and experience match the data engineer position well.",
        ),
      ),
      missing(
        englishMail(
          "Thank you for yesterday. I believe we are a great match, as I am positive and motivated.",
        ),
      ),
      missing(englishMail("Thank you for the talk about mainframes. I would love to contribute.")),
    ],
    good: [
      englishMail("Thank you for yesterday. At Globex I rewrote the night jobs."),
      englishMail(
        "Thank you for yesterday. I once recovered a lost day of data from the logs alone.",
      ),

      englishMail(
        "Thank you for yesterday. I have run streaming jobs in production for four years.",
      ),
      englishMail(
        "Thank you for yesterday. Streaming in production is what I have done for the last four years.",
      ),
      englishMail(
        "Thank you for yesterday. My experience with sensors should be useful on the ferry routes.",
      ),
      englishMail("Thank you for yesterday. In my current role I look after storage and alerts."),
      {
        body: englishMail("Thank you for yesterday. I would love to join."),
        caseFile: noFitNote,
      },
      {
        body: englishMail("Thank you for letting me know."),
        caseFile: { process: { status: "rejected" } },
      },
    ],
  },
});
