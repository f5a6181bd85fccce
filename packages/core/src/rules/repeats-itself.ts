import type { StemmedSentence } from "../text/sentence-index.ts";
import { SentenceIndex, stemmedSentences } from "../text/sentence-index.ts";
import type { Span } from "../text/span.ts";
import type { Token } from "../text/token.ts";
import { quoteOf } from "./phrase-finder.ts";
import { wordWeights } from "./word-weights.ts";
import type { Hit, ReviewContext, Rule, RuleExamples } from "./rule.ts";

const LEAST_SHARED = 2.5;
const FEWEST_FULL = 2;
/** So large a part of the later sentence must stand in the earlier one. */
const SHARED_PART = 0.6;
/** A sentence of plain words is the same again when nearly all of them stand in the other. */
const FEWEST_PLAIN = 8;
const SHARED_PLAIN = 0.8;
/** For a part of a sentence: so many words, and so large a share of what stands between them. */
const FEWEST_FULL_IN_PART = 4;
const SHARED_PART_OF_PART = 0.75;
/** Small words that are never meant twice in a row. */
const NEVER_TWICE = new Set(
  "og i på til for med af en et jeg vi jer jeres om ved fra er som har hos the and to of a an in on at for with my your our we i you is are was be from".split(
    " ",
  ),
);

/** The same thing is said twice in the message, or a small word stands twice in a row. */
export const repeatsItself: Rule = {
  id: "repeats-itself",
  principle: "concise",
  severity: "could",
  message: {
    da: ({ earlier }) => `Det er sagt én gang: »${earlier}«.`,
    en: ({ earlier }) => `This has been said once: “${earlier}”.`,
  },
  why: {
    da: "Én gang er nok. Det, der står to gange, gør det andet svagere at læse.",
    en: "Once is enough. What stands twice takes strength from the rest.",
  },
  check(context) {
    const { message, language, words, caseFile } = context;
    const tokens = message.tokens.filter(
      ({ start, end }) => start >= message.content.start && end <= message.content.end,
    );
    const index = new SentenceIndex();
    const again = stemmedSentences(tokens, language, wordWeights(caseFile, words)).flatMap(
      (sentence) => {
        const hits = saidBefore(sentence, index, context);
        index.add(sentence);
        return hits;
      },
    );
    return [...again, ...stutters(tokens, message.text)];
  },
};

function saidBefore(
  sentence: StemmedSentence,
  index: SentenceIndex,
  { message }: ReviewContext,
): Hit[] {
  const earlier = index.sentences[index.nearest(sentence)];
  if (!earlier) return [];
  const span = isSaid(sentence, earlier) ? sentence : repeatedPart(sentence, index);
  if (!span) return [];
  const { start, end } = span;
  return [{ span: { start, end }, params: { earlier: quoteOf(message.text, earlier) } }];
}

function isSaid(sentence: StemmedSentence, earlier: StemmedSentence): boolean {
  const common = [...sentence.weights].filter(([word]) => earlier.weights.has(word));
  const shared = common.reduce((sum, [, weight]) => sum + weight, 0);
  const full = common.filter(([, weight]) => weight === 1).length;
  if (shared >= LEAST_SHARED && full >= FEWEST_FULL && shared >= SHARED_PART * sentence.weight)
    return true;
  return full > 0 && isSaidPlainly(sentence, earlier);
}

function isSaidPlainly({ words }: StemmedSentence, earlier: StemmedSentence): boolean {
  if (words.length < FEWEST_PLAIN) return false;
  const known = new Set(earlier.words.map((word) => word.stem));
  return words.filter((word) => known.has(word.stem)).length >= SHARED_PLAIN * words.length;
}

/** A part of a longer sentence, which then has to say more of the same. */
function repeatedPart(sentence: StemmedSentence, index: SentenceIndex): Span | null {
  const part = index.sharedPassage(sentence);
  if (!part || part.full < FEWEST_FULL_IN_PART) return null;
  return part.shared >= SHARED_PART_OF_PART * part.counted ? part : null;
}

function stutters(tokens: readonly Token[], text: string): Hit[] {
  return tokens.flatMap((token, at) => {
    const last = tokens[at - 1];
    if (!last || last.key !== token.key || !NEVER_TWICE.has(token.key) || token.first) return [];
    if (text.slice(last.end, token.start).trim() !== "" || last.text !== token.text) return [];
    const span = { start: last.start, end: token.end };
    const edits = [{ span: { start: last.end, end: token.end }, text: "" }];
    return [{ span, params: { earlier: last.text }, edits }];
  });
}

export const repeatsItselfExamples = (): RuleExamples => ({
  da: {
    bad: [
      "Kære Anders\n\nTak for i går. Jeg har ledet tre anlægsprojekter på havnen i Esbjerg. «Tre anlægsprojekter på havnen i Esbjerg har jeg altså ledet».\n\nVenlig hilsen\nMette Kjær",
      "Kære Anders\n\nTak for i går. Det gjorde mig glad, at I bruger ubestrøget papir fra svenske skove. Vi talte længe. «Papiret er ubestrøget og fra svenske skove».\n\nVenlig hilsen\nMette Kjær",
      "Kære Anders\n\nTak «for for» i går.\n\nVenlig hilsen\nMette Kjær",
      "Kære Anders\n\nTak for i går. Jeg glæder mig til kablerne «og og» til vinden.\n\nVenlig hilsen\nMette Kjær",
      "Kære Anders\n\nTak for i går. Kablerne skal graves ned ved Thyborøn til foråret.\n\nJeg kender jorden. «Til foråret graves kablerne ned ved Thyborøn».\n\nVenlig hilsen\nMette Kjær",
      "Kære Anders\n\nTak for i går. Naboerne skal høres tidligt om støj og lastbiler. «Støj og lastbiler bør naboerne høres om tidligt».\n\nVenlig hilsen\nMette Kjær",
    ],
    good: [
      "Kære Anders\n\nTak for en god samtale i går. Jeg kender havnen godt. Endnu en gang tak for samtalen.\n\nVenlig hilsen\nMette Kjær",
      "Kære Anders\n\nTak for i går. Kablerne er det sværeste. Kabler har jeg lagt ved Esbjerg, også i frost.\n\nVenlig hilsen\nMette Kjær",
      "Kære Anders\n\nTak for i går. Jeg kender havnen, jeg kender vinden, og jeg kender naboerne.\n\nVenlig hilsen\nMette Kjær",
      "Kære Anders\n\nTak for i går. Det, der gjorde indtryk, var planen for naboerne. Den plan vil jeg gerne være med til at føre ud i livet.\n\nVenlig hilsen\nMette Kjær",
      "Kære Anders\n\nTak for i går. Når det, det handler om, er sikkerhed, siger jeg fra.\n\nVenlig hilsen\nMette Kjær",
      "Kære Anders\n\nTak for i går. Jeg har lyst til jobbet. Jeg håber, at jobbet bliver mit.\n\nVenlig hilsen\nMette Kjær",
    ],
  },
  en: {
    bad: [
      "Dear James\n\nThank you for yesterday. I moved forty sensors off the old mainframe. «Forty sensors were moved off the mainframe by me».\n\nKind regards\nSarah O'Neil",
      "Dear James\n\nThank you for yesterday. I love that agents keep the same neighborhoods for years. «Keeping agents in the same neighborhoods for years is something I love».\n\nKind regards\nSarah O'Neil",
      "Dear James\n\nThank you for «the the» tour.\n\nKind regards\nSarah O'Neil",
      "Dear James\n\nThank you for yesterday. I look forward «to to» the ferries.\n\nKind regards\nSarah O'Neil",
      "Dear James\n\nThank you for yesterday. The tide gauges fail when the harbour freezes.\n\nI know ice. «When the harbour freezes, tide gauges fail».\n\nKind regards\nSarah O'Neil",
      "Dear James\n\nThank you for yesterday. Passengers hate silent boards during storms. «During storms, silent boards are what passengers hate».\n\nKind regards\nSarah O'Neil",
    ],
    good: [
      "Dear James\n\nThank you for the interview yesterday. I know tide gauges well. Thank you again for the interview.\n\nKind regards\nSarah O'Neil",
      "Dear James\n\nThank you for yesterday. Ferries are the hard part. The ferries I know run in the Solent, also in fog.\n\nKind regards\nSarah O'Neil",
      "Dear James\n\nThank you for yesterday. I know the water, I know the gauges, and I know the night shift.\n\nKind regards\nSarah O'Neil",
      "Dear James\n\nThank you for yesterday. What stayed with me was the mainframe. I have retired one mainframe before, and it took a winter.\n\nKind regards\nSarah O'Neil",
      "Dear James\n\nThank you for yesterday. What I had had in mind was that that ferry would be the last.\n\nKind regards\nSarah O'Neil",
      "Dear James\n\nThank you for yesterday. I would love the job. I hope the job is mine.\n\nKind regards\nSarah O'Neil",
    ],
  },
});
