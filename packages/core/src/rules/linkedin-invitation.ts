import { phraseList } from "../text/phrases.ts";
import type { Span } from "../text/span.ts";
import type { Token } from "../text/token.ts";
import { danishMail, englishMail } from "./example-case.ts";
import { perLanguage } from "./per-language.ts";
import { framedPassages, inSentencesOfTheirOwn } from "./sentence-frames.ts";
import type { ReviewContext, Rule, RuleExamples } from "./rule.ts";

/** The phrases: `lexicon/linkedin.ts` in `language/da` and `language/en`. */
const compiled = perLanguage(({ linkedin: { outright, theirs } }) => ({
  outright: phraseList(outright),
  theirs: phraseList(theirs),
}));

/** It speaks of connecting on LinkedIn while the process is open. */
export const linkedinInvitation: Rule = {
  id: "linkedin-invitation",
  principle: "no-linkedin-invitation",
  severity: "must",
  message: {
    da: () => "Vent med LinkedIn, til processen er slut.",
    en: () => "Leave LinkedIn until the process is over.",
  },
  why: {
    da: "En invitation, mens de vælger, kan opleves som et forsøg på at påvirke dem. Bagefter er den velkommen, uanset hvordan det gik.",
    en: "An invitation while they are choosing can be felt as an attempt to sway them. Afterwards it is welcome, whatever the outcome.",
  },
  check(context) {
    if (!context.processOpen) return [];
    const { tokens } = context.message;
    const found = compiled(context.words).outright.find(tokens);
    const phrased = found
      .filter(
        ({ first, last }) =>
          speaksOfLinkedIn(tokens, first, last, context) && !isTheirs(tokens, first, context),
      )
      .map(({ start, end }) => ({ start, end }));
    return [...phrased, ...framed(phrased, context)].map((span) => ({ span }));
  },
};

/** Who writes to somebody at LinkedIn may well write of joining and adding there. */
function framed(phrased: readonly Span[], { message, words, vocabulary }: ReviewContext): Span[] {
  if (vocabulary.has("linkedin")) return [];
  const passages = framedPassages("linkedin", message.tokens, words);
  return inSentencesOfTheirOwn(passages, phrased, message.tokens);
}

/** "Connect here" says it only on LinkedIn itself; a request to connect says it anywhere. */
function speaksOfLinkedIn(
  tokens: readonly Token[],
  first: number,
  last: number,
  { channel }: ReviewContext,
): boolean {
  const words = tokens.slice(first, last + 1).map(({ key }) => key);
  if (!words.includes("her") && !words.includes("here")) return true;
  return channel === "linkedin" || words.some((word) => word.startsWith("linked"));
}

/** In words; whoever was thanked further away was thanked for something else. */
const LONGEST_CLAUSE = 25;

function isTheirs(tokens: readonly Token[], place: number, { words }: ReviewContext): boolean {
  let from = place;
  while (from > 0 && place - from < LONGEST_CLAUSE && !tokens[from]!.first) from -= 1;
  return compiled(words).theirs.test(tokens.slice(from, place + 1));
}

export const linkedinInvitationExamples = (): RuleExamples => ({
  da: {
    bad: [
      danishMail("Tak for i går. Jeg vil gerne «forbinde med dig på LinkedIn»."),
      danishMail("Tak for i går. Jeg har sendt dig en «invitation på LinkedIn»."),
      danishMail("Tak for i går. Jeg håber, at du vil «acceptere min LinkedIn-invitation»."),
      danishMail("Tak for i går. Jeg har tilladt mig at «tilføje dig på LinkedIn»."),
      danishMail("Tak for i går. Lad os «holde kontakten via LinkedIn»."),
      "Hej Anders\n\nTak for i går.\n\nVenlig hilsen\nMette Kjær\nPS. Skal vi «connecte på LinkedIn»?",
    ],
    good: [
      danishMail("Tak for beskeden på LinkedIn og for samtalen i går."),
      danishMail("Tak for i går. Jeg læste jeres opslag på LinkedIn om havvindparken."),
      {
        body: danishMail("Tak for svaret. Jeg sender dig en invitation på LinkedIn."),
        caseFile: { process: { status: "rejected" } },
      },
      {
        body: danishMail(
          "Tak for samtalen hos LinkedIn i går. Måden, I forbinder folk på, er spændende.",
        ),
        caseFile: { company: { name: "LinkedIn" } },
      },
      "Kære Anders\n\nTak for i går.\n\nVenlig hilsen\nMette Kjær\nlinkedin.com/in/mettekjaer",
      danishMail("Tak for i går. Det var dig, der fandt mig på LinkedIn, og det er jeg glad for."),
      danishMail("Tak for i går. Jeg ser en god forbindelse mellem kablerne og havnen."),
    ],
  },
  en: {
    bad: [
      englishMail("Thank you for yesterday. I would love to «connect with you on LinkedIn»."),
      englishMail("Thank you for yesterday. I have just sent you an «invitation on LinkedIn»."),
      englishMail("Thank you for yesterday. I sent you a «LinkedIn request»."),
      englishMail("Thank you for yesterday. Let us «stay in touch via LinkedIn»."),
      englishMail("Thank you for yesterday. You will have seen my «connection request»."),
      "Dear James,\n\nThank you for yesterday.\n\nBest,\nSarah O'Neil\nPS: shall we «connect on LinkedIn»?",
    ],
    good: [
      englishMail("Thank you for your message on LinkedIn and for the interview yesterday."),
      englishMail("Thank you for yesterday. I read your post on LinkedIn about tide forecasts."),
      {
        body: englishMail(
          "Thank you for letting me know. I would like to connect with you on LinkedIn.",
        ),
        caseFile: { process: { status: "rejected" } },
      },
      {
        body: englishMail(
          "Thank you for the interview at LinkedIn. How you connect people is what drew me to it.",
        ),
        caseFile: { company: { name: "LinkedIn" } },
      },
      "Dear James,\n\nThank you for yesterday.\n\nBest,\nSarah O'Neil\nlinkedin.com/in/sarah",
      englishMail(
        "Thank you for yesterday. The connection between the sensors and the forecast is what I like.",
      ),
      englishMail("Thank you for reaching out on LinkedIn, and for yesterday."),
    ],
  },
});
