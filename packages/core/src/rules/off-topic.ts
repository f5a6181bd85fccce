import type { LanguageCode } from "../case-file/case-file.ts";
import type { Topic } from "../language/review-words.ts";
import type { PhraseMatch } from "../text/phrases.ts";
import { phraseList, phrases } from "../text/phrases.ts";
import type { Span } from "../text/span.ts";
import type { Token } from "../text/token.ts";
import { tokenize } from "../text/token.ts";
import { clearOf, quoteOf, tokensBelow } from "./phrase-finder.ts";
import { perLanguage } from "./per-language.ts";
import { quotations } from "./quotations.ts";
import { framedPassages, placesBeside, inSentencesOfTheirOwn } from "./sentence-frames.ts";
import type { Hit, ReviewContext, Rule, RuleExamples } from "./rule.ts";

/** So many characters between two passages of one sentence still make one thought. */
const CLOSE = 24;
const SELF = new Set(
  "jeg mig min mit mine vi vores os i'm i've i'd i'll i my me we our mine we're we've".split(" "),
);
/** The phrases: `lexicon/off-topic.ts` in `language/da` and `language/en`. */
const compiled = perLanguage(({ offTopic: { topics, own, inPassing } }) => ({
  inPassing: phraseList(inPassing),
  own,
  // One list: a word with which no topic begins then costs a single look-up.
  said: phrases(
    (Object.keys(topics) as Topic[]).flatMap((topic) => [
      ...entriesOf(topics[topic].personal, { topic, personal: true }),
      ...entriesOf(topics[topic].words, { topic, personal: false }),
    ]),
  ),
}));

function entriesOf(patterns: readonly string[], said: Said): (readonly [string, Said])[] {
  return patterns.map((pattern) => [pattern, said] as const);
}

/** What a phrase is about, and whether it is about the writer. */
interface Said {
  topic: Topic;
  personal: boolean;
}

/** Pay, holidays, private life, illness, other offers and politics, where the case is not about them. */
export const offTopic: Rule = {
  id: "off-topic",
  principle: "stay-on-topic",
  severity: "should",
  message: {
    da: ({ text }) => `»${text}« hører ikke til i en opfølgning.`,
    en: ({ text }) => `“${text}” does not belong in a follow-up.`,
  },
  why: {
    da: "Beskeden står stærkest, når den kun handler om jobbet. Resten kan I tale om, når de har sagt ja.",
    en: "The message is strongest when it is about the job alone. The rest can be talked about once they have said yes.",
  },
  check(context) {
    const { message, subject } = context;
    const said = tokensBelow(message);
    const above = subject ? strayings(subject, tokenize(subject), context) : [];
    return [
      ...above.map((hit): Hit => ({ in: "subject", ...hit })),
      ...strayings(message.text, said, context),
    ];
  },
};

function strayings(text: string, tokens: readonly Token[], context: ReviewContext): Hit[] {
  const { inPassing, own, said } = compiled(context.words);
  const found = said.find(tokens);
  const others = placesBeside("third", tokens, context.words);
  const spans = [...new Set(found.map(({ value }) => value.topic))]
    .flatMap((topic) => {
      const owned = own[topic].some((word) => context.vocabulary.owns(word));
      const strayed = found.filter(
        (match) => match.value.topic === topic && strays(tokens, match, owned, others, context),
      );
      return oncePerSentence(tokens, strayed);
    })
    .toSorted(byPlace);
  const spared = [...quotations(text), ...inPassing.find(tokens)];
  const phrased = merged(text, clearOf(spared, spans));
  const framed = framedPassages("offTopic", tokens, context.words).filter(
    (span) => !holdsOwnWord(tokens, span, context),
  );
  const offers = framedPassages("otherOffers", tokens, context.words);
  const all = [...framed, ...offers].toSorted(byPlace);
  const added = inSentencesOfTheirOwn(clearOf(spared, all), phrased, tokens);
  return [...phrased, ...added].toSorted(byPlace).map((span) => ({
    span,
    params: { text: quoteOf(text, span) },
  }));
}

function strays(
  tokens: readonly Token[],
  match: PhraseMatch<Said>,
  owned: boolean,
  others: ReadonlySet<number>,
  context: ReviewContext,
): boolean {
  if (match.value.personal)
    return isPersonal(tokens, match, owned || others.has(match.first), context);
  return (
    !owned &&
    !holdsCaseWord(tokens, match, context) &&
    !(others.has(match.first) && match.value.topic !== "politics")
  );
}

/** Where the case deals with the topic, only what the writer says of themselves counts; their notes may say it too. */
function isPersonal(
  tokens: readonly Token[],
  { first, last }: PhraseMatch<Said>,
  own: boolean,
  { vocabulary, language }: ReviewContext,
): boolean {
  const words = tokens.slice(first, last + 1);
  const about = words.filter(({ key }) => !isSelf(key, language));
  if (about.length > 0 && about.every(({ key }) => vocabulary.has(key))) return false;
  return !own || words.some(({ key }) => isSelf(key, language));
}

/** Danish "i" is the preposition, small as it is compared here. */
function isSelf(key: string, language: LanguageCode): boolean {
  return SELF.has(key) && !(language === "da" && key === "i");
}

function holdsCaseWord(
  tokens: readonly Token[],
  { first, last }: PhraseMatch<Said>,
  { vocabulary }: ReviewContext,
): boolean {
  return tokens.slice(first, last + 1).some(({ key }) => key.length > 3 && vocabulary.owns(key));
}

/** A sentence about what the case itself is about strays nowhere. */
function holdsOwnWord(
  tokens: readonly Token[],
  { start, end }: Span,
  { vocabulary, language }: ReviewContext,
): boolean {
  return tokens.some(
    (token) =>
      token.start >= start &&
      token.end <= end &&
      token.key.length > 2 &&
      !isSelf(token.key, language) &&
      vocabulary.owns(token.key),
  );
}

/** Passages that overlap, or that stand close together without a comma between them, become one. */
function merged(text: string, spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const { start, end } of spans) {
    const last = result[result.length - 1];
    if (last && (start < last.end || isClose(text.slice(last.end, start))))
      last.end = Math.max(last.end, end);
    else result.push({ start, end });
  }
  return result;
}

function isClose(between: string): boolean {
  return between.length <= CLOSE && !/[.;:!?\n–]|,\s(?!så |so )|\b(?:and|og)\b/.test(between);
}

const byPlace = (one: Span, other: Span): number => one.start - other.start || other.end - one.end;

/** A topic that comes up again in the same sentence is the same fault, unless an "and" begins anew. */
function oncePerSentence(
  tokens: readonly Token[],
  matches: readonly PhraseMatch<Said>[],
): PhraseMatch<Said>[] {
  let sentence = -1;
  let at = 0;
  let last = -1;
  return matches.filter(({ first }) => {
    for (; at <= first; at += 1)
      if (tokens[at]!.first || /^(?:og|and)$/.test(tokens[at]!.key)) sentence = at;
    const again = sentence === last;
    last = sentence;
    return !again;
  });
}

export const offTopicExamples = (): RuleExamples => ({
  da: {
    bad: [
      "Kære Anders\n\nTak for i går. «Min lønforventning» er 52.000.\n\nVenlig hilsen\nMette Kjær",
      "Kære Anders\n\nTak for i går. Jeg glemte at nævne «firmabil».\n\nVenlig hilsen\nMette Kjær",
      "Kære Anders\n\nTak for i går. «Jeg har bestilt ferie i uge 42».\n\nVenlig hilsen\nMette Kjær",
      "Kære Anders\n\nTak for i går. «Min kone» glæder sig også.\n\nVenlig hilsen\nMette Kjær",
      "Kære Anders\n\nTak for i går. «Jeg har desværre været sygemeldt» i efteråret.\n\nVenlig hilsen\nMette Kjær",
      "Kære Anders\n\nTak for i går. «Jeg har fået et andet tilbud».\n\nVenlig hilsen\nMette Kjær",
      "Kære Anders\n\nTak for i går. Det er godt, når nu «regeringen» ikke gør noget.\n\nVenlig hilsen\nMette Kjær",
    ],
    good: [
      "Kære Anders\n\nTak for i går. Min far kørte også lastbil, og det er nok derfra, jeg har det.\n\nVenlig hilsen\nMette Kjær",
      "Kære Anders\n\nTak for i går. Vi nåede i mål uden overarbejde.\n\nVenlig hilsen\nMette Kjær",
      {
        body: "Kære Anders\n\nTak for i går. Jeg har kørt løn for fire hundrede medarbejdere, og bonus hver marts.\n\nVenlig hilsen\nMette Kjær",
        caseFile: { position: { title: "lønbogholder" } },
      },
      {
        body: "Kære Anders\n\nTak for i går. Jeg kender sommerferien fra de travleste dage i butikken.\n\nVenlig hilsen\nMette Kjær",
        caseFile: { company: { name: "Feriehus Nord" } },
      },
      {
        body: "Kære Anders\n\nTak for i går. Pårørende til sygemeldte er en stor del af mit arbejde, og det er jeg god til.\n\nVenlig hilsen\nMette Kjær",
        caseFile: { position: { title: "sygeplejerske" } },
      },
      "Kære Anders\n\nTak for i går. Jeg er glad for det tilbud om kurser, I har til nye projektledere.\n\nVenlig hilsen\nMette Kjær",
      "Kære Anders\n\nTak for i går. Det betyder meget, at I regner naboerne med fra dag ét.\n\nVenlig hilsen\nMette Kjær",
      "Kære Anders\n\nTak for i går. Din gennemgang af jeres lønsystem gav mening, også for en projektleder.\n\nVenlig hilsen\nMette Kjær",
      "Kære Anders\n\nTak for i går, og god weekend til dig og holdet.\n\nVenlig hilsen\nMette Kjær",
    ],
  },
  en: {
    bad: [
      "Dear James\n\nThank you for yesterday. «I've had the flu» all week.\n\nKind regards\nSarah O'Neil",
      "Dear James\n\nThank you for yesterday. «Another company wants» me as well.\n\nKind regards\nSarah O'Neil",
      "Dear James\n\nThank you for yesterday. «Would there be a company car»?\n\nKind regards\nSarah O'Neil",
      "Dear James\n\nThank you for yesterday. With «this government» nobody knows what comes next.\n\nKind regards\nSarah O'Neil",

      "Dear James\n\nThank you for yesterday. «My salary expectation» is £60,000.\n\nKind regards\nSarah O'Neil",
      "Dear James\n\nThank you for yesterday. We did not get round to the «pension scheme».\n\nKind regards\nSarah O'Neil",
      "Dear James\n\nThank you for yesterday. «I have booked a holiday» in March.\n\nKind regards\nSarah O'Neil",
      "Dear James\n\nThank you for yesterday. «My husband» is pleased too.\n\nKind regards\nSarah O'Neil",
      "Dear James\n\nThank you for yesterday. «I have been sick» all autumn.\n\nKind regards\nSarah O'Neil",
      "Dear James\n\nThank you for yesterday. I have «another job offer».\n\nKind regards\nSarah O'Neil",
      "Dear James\n\nThank you for yesterday. It is good to see, when «the government» does nothing.\n\nKind regards\nSarah O'Neil",
    ],
    good: [
      "Dear James\n\nThank you for yesterday. My father drove a lorry too, which is probably where I get it from.\n\nKind regards\nSarah O'Neil",
      "Dear James\n\nThank you for yesterday. I make about 200 calls a week and still enjoy them.\n\nKind regards\nSarah O'Neil",
      "Dear James\n\nThank you for yesterday. What you said about pay transparency made sense to me.\n\nKind regards\nSarah O'Neil",
      "Dear James\n\nThank you for yesterday. My partner on that project was a statistician.\n\nKind regards\nSarah O'Neil",
      "Dear James\n\nThank you for yesterday. I voted for the blue cover in our last redesign.\n\nKind regards\nSarah O'Neil",

      {
        body: "Dear James\n\nThank you for yesterday. I have run wages for four hundred people, and the bonus round each March.\n\nKind regards\nSarah O'Neil",
        caseFile: { position: { title: "payroll clerk" } },
      },
      {
        body: "Dear James\n\nThank you for yesterday. I know what annual leave season means for a booking desk.\n\nKind regards\nSarah O'Neil",
        caseFile: { position: { title: "travel consultant" } },
      },
      {
        body: "Dear James\n\nThank you for yesterday. Food poisoning cases taught me to triage quickly.\n\nKind regards\nSarah O'Neil",
        caseFile: { position: { title: "nurse" } },
      },
      "Dear James\n\nThank you for yesterday. The training you offer to new engineers is generous.\n\nKind regards\nSarah O'Neil",
      "Dear James\n\nThank you for yesterday. It pays to measure twice, and your team clearly does.\n\nKind regards\nSarah O'Neil",
      "Dear James\n\nThank you for yesterday, and have a good weekend.\n\nKind regards\nSarah O'Neil",
    ],
  },
});
