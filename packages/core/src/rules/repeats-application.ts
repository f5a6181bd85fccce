import type { StemmedSentence } from "../text/sentence-index.ts";
import { SentenceIndex, stemmedSentences } from "../text/sentence-index.ts";
import { tokenize } from "../text/token.ts";
import { quoteOf } from "./phrase-finder.ts";
import { wordWeights } from "./word-weights.ts";
import type { Example, Hit, ReviewContext, Rule, RuleExamples } from "./rule.ts";

/** Less in common is naming a skill, not saying again what was said about it. */
const LEAST_SHARED = 4;
const FEWEST_FULL = 2;
/** So large a part of the passage must be shared. */
const SHARED_PART = 0.6;

/** A passage says again what the application said, also in other order or inflection. */
export const repeatsApplication: Rule = {
  id: "repeats-application",
  principle: "no-repetition",
  severity: "should",
  message: {
    da: ({ application }) => `Det står allerede i ansøgningen: »${application}«.`,
    en: ({ application }) => `The application says so already: “${application}”.`,
  },
  why: {
    da: "De har læst ansøgningen. Læg noget til, eller løft den ene pointe frem, som I talte om.",
    en: "They have read the application. Add something, or lift out the one point you talked about.",
  },
  check(context) {
    const { application } = context.caseFile;
    if (!context.inCaseLanguage || !application) return [];
    const weigh = wordWeights(context.caseFile, context.words);
    const index = new SentenceIndex();
    const written = stemmedSentences(tokenize(application), context.language, weigh);
    for (const sentence of written) index.add(sentence);
    return sentencesOf(context).flatMap((sentence) =>
      repetition(sentence, index, application, context),
    );
  },
};

function sentencesOf({ message, caseFile, words }: ReviewContext): StemmedSentence[] {
  const tokens = message.tokens.filter(
    ({ start, end }) => start >= message.content.start && end <= message.content.end,
  );
  return stemmedSentences(tokens, words.language, wordWeights(caseFile, words));
}

function repetition(
  sentence: StemmedSentence,
  index: SentenceIndex,
  application: string,
  { message }: ReviewContext,
): Hit[] {
  const found = index.sharedPassage(sentence);
  if (!found || found.shared < LEAST_SHARED || found.full < FEWEST_FULL) return [];
  if (found.shared < SHARED_PART * found.counted) return [];
  const span = { start: found.start, end: found.end };
  const params = {
    text: quoteOf(message.text, span),
    application: quoteOf(application, index.sentences[found.other]!),
  };
  return [{ span, params }];
}

/** An example of what a message says after this application. */
function telling(language: "da" | "en", application: string, said: string): Example {
  const body =
    language === "da"
      ? `Kære Anders\n\nTak for i går. ${said}\n\nVenlig hilsen\nMette Kjær`
      : `Dear James\n\nThank you for yesterday. ${said}\n\nKind regards\nSarah O'Neil`;
  return { body, caseFile: { application } };
}

export const repeatsApplicationExamples = (): RuleExamples => ({
  da: {
    bad: [
      "Kære Anders\n\nTak for i går. Jeg har «haft ansvar for budgetter, myndigheder og naboer».\n\nVenlig hilsen\nMette Kjær",
      "Kære Anders\n\nTak for i går. I «syv år har jeg arbejdet med anlæg på havnen i Esbjerg».\n\nVenlig hilsen\nMette Kjær",
      "Kære Anders\n\nTak for i går. På «Esbjerg havn arbejdede jeg med anlæg i syv år».\n\nVenlig hilsen\nMette Kjær",
      telling(
        "da",
        "På havnen har jeg ledet sjakket, bestilt betonen og holdt øje med sikkerheden.",
        "Jeg har «bestilt beton, ledet et sjak og holdt øje med sikkerheden».",
      ),
      telling(
        "da",
        "Jeg er vant til at holde overblikket, når tidsplanen skrider.",
        "Jeg er «vant til at bevare overblikket, hvis tidsplanerne skrider».",
      ),
      telling(
        "da",
        "Jeg har undervist nye montører i fibersplidsning og fejlsøgning på søkabler.",
        "Det minder om min hverdag, for «nye montører underviser jeg i splidsning og fejlsøgning af søkabler».",
      ),
    ],
    good: [
      "Kære Anders\n\nTak for i går. Naboerne er det sværeste, sagde du, og det tror jeg, du har ret i.\n\nVenlig hilsen\nMette Kjær",
      "Kære Anders\n\nTak for samtalen om stillingen som projektleder hos Nordlys Energi.\n\nVenlig hilsen\nMette Kjær",
      telling(
        "da",
        "Jeg arbejder til daglig i SQL, Python, Kafka og Snowflake.",
        "Det var godt at høre, at I bruger Python og Kafka til målingerne.",
      ),
      telling(
        "da",
        "Jeg har ledet store anlægsprojekter for Banedanmark.",
        "Jeg har lyst til at lede den slags projekter hos jer, særligt kablet ved Thyborøn.",
      ),
      telling(
        "da",
        "Jeg har undervist nye montører i fibersplidsning og fejlsøgning på søkabler.",
        "Hvis I får brug for oplæring, vil jeg gerne undervise.",
      ),
      "Kære Anders\n\nTak for i går. Din gennemgang af budgettet gav mig lyst til at spørge mere.\n\nVenlig hilsen\nMette Kjær",
    ],
  },
  en: {
    bad: [
      "Dear James\n\nThank you for yesterday. I have been «responsible for storage, cost and uptime».\n\nKind regards\nSarah O'Neil",
      "Dear James\n\nThank you for yesterday. I have «looked after sensor data at a water company in Leeds».\n\nKind regards\nSarah O'Neil",
      "Dear James\n\nThank you for yesterday. At a «Leeds water company, sensor data was looked» after by me.\n\nKind regards\nSarah O'Neil",
      telling(
        "en",
        "I trained three new hygienists in local anesthesia.",
        "Three «new hygienists were trained by me in local anesthesia».",
      ),
      telling(
        "en",
        "I rebuilt the billing export and cut the nightly batch from six hours to two.",
        "I «cut a nightly batch from six hours to two and rebuilt the billing export».",
      ),
      telling(
        "en",
        "I am used to keeping a ward calm when beds run out and relatives worry.",
        "I am «used to beds running out and relatives worrying, and keep the ward calm».",
      ),
    ],
    good: [
      "Dear James\n\nThank you for yesterday. Night shifts are the hard part, you said, and I think so too.\n\nKind regards\nSarah O'Neil",
      "Dear James\n\nThank you for the interview about the data engineer position at Harbour Analytics.\n\nKind regards\nSarah O'Neil",
      telling(
        "en",
        "I work in SQL, Python, Kafka and Snowflake every day.",
        "It was good to hear that you use Python and Kafka for the tide gauges.",
      ),
      telling(
        "en",
        "I led large signalling projects for the railway.",
        "I would love to lead projects like the ferry pipeline.",
      ),
      telling(
        "en",
        "I trained three new hygienists in local anesthesia.",
        "If you need somebody to train others, I would be glad to.",
      ),
      "Dear James\n\nThank you for yesterday. The cost of storage came up twice, and I have thought about it since.\n\nKind regards\nSarah O'Neil",
    ],
  },
});
