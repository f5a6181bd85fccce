import type { ReviewWords } from "../language/review-words.ts";
import type { Token } from "../text/token.ts";
import { tokensWithin } from "../text/token.ts";
import { missingAtStart } from "./absent.ts";
import { danishMail, englishMail } from "./example-case.ts";
import { namesPastDay } from "./interview-day.ts";
import { messagePhrases } from "./message-phrases.ts";
import type { Example, Rule, RuleExamples } from "./rule.ts";

/** What people also thank for by its day. */
const WRITTEN = new Set(
  "svar svaret mail mailen e-mail beskeden besked brev brevet ansøgning ansøgningen opslag opslaget invitationen reply answer email mail message letter note response application advert advertisement posting invitation text update".split(
    " ",
  ),
);

/** The interview is not mentioned, by any of its names. */
export const noInterviewReference: Rule = {
  id: "no-interview-reference",
  principle: "refer-to-the-interview",
  severity: "should",
  message: {
    da: () => "Samtalen er ikke nævnt.",
    en: () => "The interview is not mentioned.",
  },
  why: {
    da: "Knyt beskeden til samtalen, så ved de straks, hvorfor du skriver.",
    en: "Tie the message to the interview, and they know at once why you write.",
  },
  check({ message, words }) {
    const content = tokensWithin(message.tokens, message.content);
    if (messagePhrases(words).interview.test(content)) return [];
    const thanked = message.sentences.some((sentence) =>
      thanksForDay(tokensWithin(message.tokens, sentence), words),
    );
    return thanked ? [] : [missingAtStart(message)];
  },
};

/** "Thank you for your kindness yesterday": what else but the interview was on that day. */
function thanksForDay(tokens: readonly Token[], words: ReviewWords): boolean {
  if (tokens.some(({ key }) => WRITTEN.has(key.replace(/'?s$/, "")))) return false;
  return messagePhrases(words).thanks.test(tokens) && namesPastDay(tokens, words);
}

const missing = (body: string): Example => ({ body, lands: "somewhere" });

export const noInterviewReferenceExamples = (): RuleExamples => ({
  da: {
    bad: [
      missing(
        danishMail("Tak for jeres tid. Jeg er meget interesseret i stillingen som projektleder."),
      ),
      missing(danishMail("Tak for muligheden. Jeg vil gerne være jeres nye projektleder.")),
      missing(danishMail("Mange tak. Havvindparken lyder som en spændende opgave.")),
      missing(
        danishMail(
          "Jeg søger stillingen som projektleder og håber, at I vil se på min ansøgning. På forhånd tak.",
        ),
      ),
      missing(
        danishMail("Tak for jeres interesse i min ansøgning. Jeg har stor erfaring med anlæg."),
      ),
      missing(danishMail("Jeg er glad for at være i betragtning til stillingen.")),
    ],
    good: [
      danishMail("Tak for i går."),
      danishMail("Tak for sidst. Projektlederstillingen er lige mig."),
      danishMail("Mange tak for snakken og for kaffen."),
      danishMail("Det var dejligt at møde jer begge to."),
      danishMail("Tak, fordi I tog jer tid til at tale med mig om stillingen."),
      danishMail("Tak for jeres tid i tirsdags."),
      danishMail("Tak for et godt møde og for rundvisningen på havnen."),
    ],
  },
  en: {
    bad: [
      missing(
        englishMail("Thank you for your quick email of 23 November. I would be happy to join."),
      ),

      missing(
        englishMail("Thank you for your time. I am very interested in the data engineer position."),
      ),
      missing(
        englishMail("Thank you for your consideration. I would love to be your new data engineer."),
      ),
      missing(englishMail("Many thanks. The ferry routes sound like exciting work.")),
      missing(
        englishMail(
          "I am applying for the data engineer position and hope you will read my application. Thank you.",
        ),
      ),
      missing(
        englishMail(
          "Thank you for the opportunity. I have four years of experience with streaming jobs.",
        ),
      ),
      missing(englishMail("I am grateful to be considered for the role.")),
    ],
    good: [
      englishMail("Thank you for your kindness yesterday."),
      englishMail("Thank you for sitting down with me."),
      englishMail("It was good to put a face to the name."),

      englishMail("Thank you for the interview."),
      englishMail("Thank you for yesterday."),
      englishMail("It was good to meet you and Priya."),
      englishMail("Thank you for taking the time to speak with me about the role."),
      englishMail("Many thanks for having me in on Tuesday."),
      englishMail("I enjoyed our conversation about the ferry routes."),
    ],
  },
});
