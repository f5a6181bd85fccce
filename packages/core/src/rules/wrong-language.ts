import { danishMail, englishMail } from "./example-case.ts";
import type { Rule, RuleExamples } from "./rule.ts";

type Names = Readonly<Record<string, string>>;
const IN_DANISH: Names = {
  da: "dansk",
  en: "engelsk",
  no: "norsk",
  sv: "svensk",
  de: "tysk",
  nl: "nederlandsk",
  fr: "fransk",
  es: "spansk",
  other: "et andet sprog",
};
const IN_ENGLISH: Names = {
  da: "Danish",
  en: "English",
  no: "Norwegian",
  sv: "Swedish",
  de: "German",
  nl: "Dutch",
  fr: "French",
  es: "Spanish",
  other: "another language",
};

/** The draft is not in the language of the dialogue. */
export const wrongLanguage: Rule = {
  id: "wrong-language",
  principle: "same-channel",
  severity: "must",
  message: {
    da: ({ found, expected }) =>
      `Beskeden er på ${IN_DANISH[found!]}, men I har skrevet sammen på ${IN_DANISH[expected!]}.`,
    en: ({ found, expected }) =>
      `The message is in ${IN_ENGLISH[found!]}, but the dialogue is in ${IN_ENGLISH[expected!]}.`,
  },
  why: {
    da: "Dialogen bliver mest naturlig på det sprog, den er ført på hidtil.",
    en: "The dialogue stays most natural in the language it has been held in so far.",
  },
  check({ message, caseFile, detected: found }) {
    if (found === null || found === caseFile.language) return [];
    const { start, end } = message.sentences[0] ?? message.content;
    const readable = found === "da" || found === "en" ? "yes" : "no";
    return [{ span: { start, end }, params: { found, expected: caseFile.language, readable } }];
  },
};

const ENGLISH_BODY =
  "Thank you for taking the time to meet me yesterday. I enjoyed hearing about the wind farm and would be glad to be part of it.";

const DANISH_BODY =
  "Tak for en god samtale i går. Jeg blev glad for at høre om jeres planer, og jeg vil meget gerne være med.";

const SWEDISH_BODY =
  "Tack för ett trevligt samtal i går. Det var roligt att höra om era planer, och jag är mycket intresserad av tjänsten.";

const NORWEGIAN_BODY =
  "Takk for et hyggelig intervju i går. Det var spennende å høre mer om planene deres, og jeg har veldig lyst på stillingen.";

const GERMAN_BODY =
  "Vielen Dank für das Gespräch gestern. Ich habe mich sehr gefreut, mehr über die Stelle zu erfahren, und ich bin sehr interessiert.";

/** What the first sentence is, when the mark should stand on it. */
const marked = (content: string) => content.replace(/^[^.]*\./, "«$&»");

export const wrongLanguageExamples = (): RuleExamples => ({
  da: {
    bad: [
      danishMail(marked(ENGLISH_BODY)),
      danishMail(marked(SWEDISH_BODY)),
      danishMail(marked(NORWEGIAN_BODY)),
      danishMail(marked(GERMAN_BODY)),
      `Dear Anders,\n\n${marked(ENGLISH_BODY)}\n\nKind regards,\nMette Kjær`,
      `Hei Anders\n\n${marked(NORWEGIAN_BODY)}\n\nVennlig hilsen\nMette Kjær`,
    ],
    good: [
      danishMail(DANISH_BODY),
      danishMail("Tak for i går."),
      danishMail(
        "Tak for i går. Best practice inden for change management er lige mig, og jeg er certified scrum master.",
      ),
      danishMail("Super meeting!"),
      danishMail(
        "Tak for snakken. Et citat, der blev hængende hos mig, var »the wind is free, but the cables are not«, som I sagde i går.",
      ),
      `Hej Anders\n\n${DANISH_BODY}\n\nBest regards\nMette Kjær`,
      { body: englishMail(ENGLISH_BODY), caseFile: { language: "en" } },
    ],
  },
  en: {
    bad: [
      englishMail(marked(DANISH_BODY)),
      englishMail(marked(SWEDISH_BODY)),
      englishMail(marked(NORWEGIAN_BODY)),
      englishMail(marked(GERMAN_BODY)),
      `Kære James\n\n${marked(DANISH_BODY)}\n\nVenlig hilsen\nSarah O'Neil`,
      englishMail(
        "«Merci beaucoup pour votre temps hier.» Je suis très intéressée par le poste et je serais heureuse de vous revoir avec les autres.",
      ),
    ],
    good: [
      englishMail(ENGLISH_BODY),
      englishMail("Thanks for yesterday."),
      englishMail("Tak for i går!"),
      englishMail(
        'Thank you for yesterday. As you said, "det skal nok gå" is how the Danish office puts it, and I like that.',
      ),
      englishMail(
        "Great to meet you all at Nørrebro yesterday. The talk with Søren and Åse about hygge at work was lovely.",
      ),
      { body: danishMail(DANISH_BODY), caseFile: { language: "da" } },
    ],
  },
});
