import type { LanguageCode } from "../case-file/case-file.ts";
import type { ReviewWords } from "../language/review-words.ts";
import type { Token } from "../text/token.ts";
import { clearOf, phraseFinder, quoteOf } from "./phrase-finder.ts";
import { perLanguage } from "./per-language.ts";
import type { Rule, RuleExamples } from "./rule.ts";

/** The phrases: `lexicon/oversell.ts` in `language/da` and `language/en`. */
const find = phraseFinder((words) => words.oversell.phrases, { framed: "oversell" });
const FEWEST_BOASTS = 3;
/** What Danish puts behind an adjective; a word with a hyphen, such as "results-driven", is two in a text. */
const praise = perLanguage(({ oversell: { boasts }, language }) => {
  if (language === "da")
    return { whole: new Set(boasts.flatMap(inflected)), pairs: new Set<string>() };
  const isPair = (word: string) => word.includes("-");
  return {
    whole: new Set(boasts.filter((word) => !isPair(word))),
    pairs: new Set(boasts.filter(isPair)),
  };
});
const inflected = (word: string) => [word, `${word}e`, `${word}t`, word.replace(/el$/, "elle")];
const JOINTS = new Set(
  "og samt både men også meget yderst utrolig utroligt ekstremt særdeles meget ret and as well both also very extremely highly incredibly truly deeply a an en".split(
    " ",
  ),
);
const SELF = new Set("jeg mig min mine mit i'm i me my myself i've".split(" "));
const OTHERS: Readonly<Record<LanguageCode, ReadonlySet<string>>> = {
  da: new Set(
    "i jer jeres du dig din dit teamet afdelingen virksomheden kollegerne de dem deres".split(" "),
  ),
  en: new Set("you your yours team company department colleagues they them their".split(" ")),
};
/** So many words before the row may say whom it is about. */
const REACH = 12;

/** Praise of oneself that the reader should arrive at alone. */
export const oversell: Rule = {
  id: "oversell",
  principle: "no-oversell",
  severity: "should",
  message: {
    da: ({ text }) => `»${text}« lyder mere som salgstale end som dig.`,
    en: ({ text }) => `“${text}” sounds more like a sales pitch than like you.`,
  },
  why: {
    da: "Salgstalen hørte til samtalen. Én konkret ting, du har gjort, overbeviser mere end store ord.",
    en: "The sales talk belonged in the interview. One concrete thing you have done convinces more than big words.",
  },
  check(context) {
    const phrased = find(context);
    const known = phrased.filter((hit) => hit.in !== "subject").map(({ span }) => span);
    const rows = clearOf(known, boastRows(context.message.tokens, context.words));
    const { text } = context.message;
    return [...phrased, ...rows.map((span) => ({ span, params: { text: quoteOf(text, span) } }))];
  },
};

/** Rows of three or more words of praise that the sentence gives to its writer. */
function boastRows(tokens: readonly Token[], words: ReviewWords): { start: number; end: number }[] {
  const rows: { start: number; end: number }[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (!isBoast(tokens, at, words)) continue;
    const { last, count } = rowFrom(tokens, at, words);
    if (count >= FEWEST_BOASTS && isAboutSelf(tokens, at, words.language))
      rows.push({ start: tokens[at]!.start, end: tokens[last]!.end });
    at = last;
  }
  return rows;
}

function rowFrom(tokens: readonly Token[], from: number, words: ReviewWords) {
  let last = from;
  let count = 0;
  for (let at = from; at < tokens.length && !(at > from && tokens[at]!.first); at += 1) {
    if (isBoast(tokens, at, words)) {
      if (isHalved(tokens, at, words)) at += 1;
      count += 1;
      last = at;
    } else if (!JOINTS.has(tokens[at]!.key)) break;
  }
  return { last, count };
}

function isBoast(tokens: readonly Token[], at: number, words: ReviewWords): boolean {
  return praise(words).whole.has(tokens[at]!.key) || isHalved(tokens, at, words);
}

function isHalved(tokens: readonly Token[], at: number, words: ReviewWords): boolean {
  return praise(words).pairs.has(`${tokens[at]!.key}-${tokens[at + 1]?.key}`);
}

/** The nearest word before the row that stands for a person decides. */
function isAboutSelf(tokens: readonly Token[], at: number, language: LanguageCode): boolean {
  for (let back = at; back >= 0 && at - back <= REACH; back -= 1) {
    const { key, text, first } = tokens[back]!;
    const they = language === "da" && key === "i" ? text === "I" : OTHERS[language].has(key);
    if (they) return false;
    if (SELF.has(key) && !(language === "da" && key === "i")) return true;
    if (first) return false;
  }
  return false;
}

export const oversellExamples = (): RuleExamples => ({
  da: {
    bad: [
      "Kære Anders\n\nTak for i går. «Jeg er uden tvivl den bedste kandidat» til stillingen.\n\nVenlig hilsen\nMette Kjær",
      "Kære Anders\n\nTak for samtalen. «I vil ikke fortryde» det, hvis I vælger mig.\n\nVenlig hilsen\nMette Kjær",
      "Kære Anders\n\nTak for samtalen. «Jeg er det perfekte match» til afdelingen.\n\nVenlig hilsen\nMette Kjær",
      "Kære Anders\n\nTak for en god samtale. Jeg er en «dygtig, engageret og passioneret» projektleder.\n\nVenlig hilsen\nMette Kjær",
      "Kære Anders\n\nTak for i går. «Jeg garanterer», at I får et projekt til tiden.\n\nVenlig hilsen\nMette Kjær",
      "Kære Anders\n\nTak for i går. Efter samtalen ved jeg, at «jeg er født til jobbet».\n\nVenlig hilsen\nMette Kjær",
      "Kære Anders\n\nTak for i går. «I modsætning til de andre ansøgere» har jeg stået på en havn.\n\nVenlig hilsen\nMette Kjær",
      "Kære Anders\n\nTak for i går. «Jeg brænder helt vildt for» havvind.\n\nVenlig hilsen\nMette Kjær",
      "Kære Anders\n\nTak for i går. Mit svar er enkelt: «I finder ikke nogen bedre».\n\nVenlig hilsen\nMette Kjær",
    ],
    good: [
      "Kære Anders\n\nTak for i går. Besøget overgik mine forventninger.\n\nVenlig hilsen\nMette Kjær",
      "Kære Anders\n\nTak for i går. Vi slog vores egen rekord i afleveringer i marts.\n\nVenlig hilsen\nMette Kjær",
      "Kære Anders\n\nDen bedste del af samtalen var jeres gennemgang af havvindparken.\n\nVenlig hilsen\nMette Kjær",
      "Kære Anders\n\nTak for i går. Jeg tror, at mine tre anlægsprojekter passer godt til det, I skal i gang med.\n\nVenlig hilsen\nMette Kjær",
      "Kære Anders\n\nJeg håber, I finder den bedste kandidat. Tak for en god proces.\n\nVenlig hilsen\nMette Kjær",
      "Kære Anders\n\nTak for i går. I er en ambitiøs, uformel og nysgerrig afdeling, og det kunne jeg mærke på jer.\n\nVenlig hilsen\nMette Kjær",
      "Kære Anders\n\nTak for i går. Jeg kan ikke garantere, at kablerne ligger der til maj, men jeg ved, hvem vi skal spørge.\n\nVenlig hilsen\nMette Kjær",
      "Kære Anders\n\nTak for i går. Som jeg lovede, kommer her titlen på bogen. Jeres sikkerhedsarbejde er i særklasse.\n\nVenlig hilsen\nMette Kjær",
      "Kære Anders\n\nTak for i går. Jeg brænder for havvind, og jeg er blevet bedre til at spørge, før jeg regner.\n\nDe bedste hilsner\nMette Kjær",
      "Kære Anders\n\nTak for i går. Det var uden tvivl den mest lærerige samtale, jeg har haft i år.\n\nVenlig hilsen\nMette Kjær",
    ],
  },
  en: {
    bad: [
      "Dear James\n\nThank you for yesterday. «I'm the best data engineer in the» city.\n\nKind regards\nSarah O'Neil",
      "Dear James\n\nThank you for yesterday. I am a «driven, results-oriented, highly motivated» person.\n\nKind regards\nSarah O'Neil",
      "Dear James\n\nThank you for yesterday. «You won't find anyone who works harder».\n\nKind regards\nSarah O'Neil",
      "Dear James\n\nThank you for yesterday. «My skills align perfectly» with the role.\n\nKind regards\nSarah O'Neil",

      "Dear James\n\nThank you for yesterday. «I am without a doubt the best candidate» for this role.\n\nKind regards\nSarah O'Neil",
      "Dear James\n\nThank you for yesterday. «I would be a perfect fit» for your team.\n\nKind regards\nSarah O'Neil",
      "Dear James\n\nThank you for yesterday. «You will not regret» hiring me.\n\nKind regards\nSarah O'Neil",
      "Dear James\n\nThank you for yesterday. I am a «passionate, driven and results-oriented» engineer.\n\nKind regards\nSarah O'Neil",
      "Dear James\n\nThank you for yesterday. «I guarantee» that your pipelines will never fail again.\n\nKind regards\nSarah O'Neil",
      "Dear James\n\nThank you for yesterday. «Unlike the other candidates, I» have run streaming jobs for years.\n\nKind regards\nSarah O'Neil",
      "Dear James\n\nThank you for yesterday. «I was born to» work with tide data.\n\nKind regards\nSarah O'Neil",
      "Dear James\n\nThank you for yesterday. «I always give 110»% and more.\n\nKind regards\nSarah O'Neil",
      "Dear James\n\nThank you for yesterday. With «my exceptional track record», this role suits me.\n\nKind regards\nSarah O'Neil",
    ],
    good: [
      "Dear James\n\nThank you for yesterday. The visit exceeded my expectations.\n\nKind regards\nSarah O'Neil",
      "Dear James\n\nThank you for yesterday. You asked why you should choose me, and I have thought about the answer.\n\nKind regards\nSarah O'Neil",
      "Dear James\n\nThank you for yesterday. I have not missed a shift in six years.\n\nKind regards\nSarah O'Neil",
      "Dear James\n\nThank you for yesterday. I was top of my class in joinery, for what it is worth.\n\nKind regards\nSarah O'Neil",
      "Dear James\n\nThank you for yesterday. I can start as soon as you need me.\n\nKind regards\nSarah O'Neil",

      "Dear James\n\nThe best part of our conversation was hearing how you moved off the mainframe.\n\nKind regards\nSarah O'Neil",
      "Dear James\n\nThank you for yesterday. I think four years of streaming jobs would be useful on the ferry routes.\n\nKind regards\nSarah O'Neil",
      "Dear James\n\nThank you for letting me know. I hope you found the right person for the job.\n\nKind regards\nSarah O'Neil",
      "Dear James\n\nThank you for yesterday. Your team struck me as focused, honest and curious.\n\nKind regards\nSarah O'Neil",
      "Dear James\n\nThank you for yesterday. I cannot promise that every job will be green, but I know how to find out why not.\n\nKind regards\nSarah O'Neil",
      "Dear James\n\nThank you for yesterday. As promised, here is the paper on tide gauges; your training scheme is second to none.\n\nBest regards\nSarah O'Neil",
      "Dear James\n\nThank you for yesterday. You know the estuary better than anyone, and I learned a lot.\n\nKind regards\nSarah O'Neil",
      "Dear James\n\nThank you for yesterday. I am a careful engineer, and I left even more interested than I came.\n\nKind regards\nSarah O'Neil",
    ],
  },
});
