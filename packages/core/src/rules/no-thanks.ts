import { missingAtStart } from "./absent.ts";
import { danishMail, englishMail } from "./example-case.ts";
import { messagePhrases } from "./message-phrases.ts";
import type { Example, Rule, RuleExamples } from "./rule.ts";

/** Nobody is thanked, in any of the language's ways of doing so. */
export const noThanks: Rule = {
  id: "no-thanks",
  principle: "thank",
  severity: "should",
  message: {
    da: () => "Du siger ikke tak.",
    en: () => "You do not thank them.",
  },
  why: {
    da: "Takken for deres tid er det ene, enhver opfølgning skal have med.",
    en: "Thanks for their time are the one thing that every follow-up has.",
  },
  check({ message, purpose, words }) {
    if (purpose === "status-inquiry") return [];
    const phrases = messagePhrases(words);
    const innocent = phrases.noThanks.find(message.tokens);
    const thanks = phrases.thanks
      .find(message.tokens)
      .filter(({ start }) => !innocent.some((other) => start >= other.start && start < other.end));
    return thanks.length > 0 ? [] : [missingAtStart(message)];
  },
};

const missing = (body: string): Example => ({ body, lands: "somewhere" });

/** A month after the interview the time for thanks is over. */
const later = { now: "2026-12-21T10:00:00+01:00" };

export const noThanksExamples = (): RuleExamples => ({
  da: {
    bad: [
      missing(
        danishMail("Jeg er meget interesseret i stillingen som projektleder efter samtalen i går."),
      ),
      missing(
        danishMail(
          "Jeg skriver efter vores samtale i går. Havvindparken ved Thyborøn lyder som en opgave for mig.",
        ),
      ),
      missing(danishMail("Som aftalt i går sender jeg her mine referencer.")),
      missing(
        danishMail(
          "Takket være samtalen i går er jeg nu helt sikker på, at jeg gerne vil have jobbet.",
        ),
      ),
      missing(
        danishMail("Det var mig, der var til samtale i går kl. 13. Jeg vil gerne have stillingen."),
      ),
      missing(
        "Hej Anders\n\nJeg har tænkt over samtalen i går og vil gerne have jobbet.\n\nHilsen\nMette Kjær",
      ),
    ],
    good: [
      danishMail("Tak for i går."),
      danishMail("Tak for sidst. Det blev en god snak."),
      danishMail("Det var en fornøjelse at møde jer i går."),
      danishMail("Jeg sætter stor pris på, at I tog jer tid i går."),
      danishMail("Jeg er glad for, at jeg fik lov at besøge jer i går."),
      danishMail("Det var rigtig hyggeligt at møde jer begge i går."),
      danishMail("Jeg vil gerne takke for samtalen i går."),
      {
        body: danishMail("Har I en opdatering på processen om stillingen som projektleder?"),
        ...later,
      },
    ],
  },
  en: {
    bad: [
      missing(
        englishMail(
          "After our interview yesterday I am very interested in the data engineer position.",
        ),
      ),
      missing(
        englishMail(
          "I am writing after yesterday's interview. The ferry routes sound like work for me.",
        ),
      ),
      missing(englishMail("As agreed yesterday, here are my references.")),
      missing(englishMail("Thanks to the interview yesterday I know that I want this job.")),
      missing(englishMail("I came in for the interview yesterday at one. I want the job.")),
      missing(
        "Hi James,\n\nI have been thinking about the interview yesterday and want this job.\n\nBest,\nSarah O'Neil",
      ),
    ],
    good: [
      englishMail("Thank you for yesterday."),
      englishMail("It was a pleasure to meet you and Priya yesterday."),
      englishMail("I appreciate you taking the time to meet me yesterday."),
      englishMail("I really enjoyed our conversation yesterday."),
      englishMail("I am grateful for the time you gave me yesterday."),
      englishMail("It was great to meet you yesterday."),
      "Hi James,\n\nYesterday was a good day.\n\nMany thanks,\nSarah O'Neil",
      { body: englishMail("Do you have an update on the data engineer position?"), ...later },
    ],
  },
});
