import type { ReviewWords } from "../language/review-words.ts";
import type { Span } from "../text/span.ts";
import type { Token } from "../text/token.ts";
import { tokenize } from "../text/token.ts";
import { clearOf, phraseFinder, quoteOf } from "./phrase-finder.ts";
import { signHits } from "./informal-signs.ts";
import { perLanguage } from "./per-language.ts";
import type { Hit, ReviewContext, Rule, RuleExamples } from "./rule.ts";

/** The phrases: `lexicon/too-informal.ts` in `language/da` and `language/en`. */
const find = phraseFinder((words) => words.tooInformal.phrases, {
  framed: "tooInformal",
  everywhere: true,
  sparesCaseWords: true,
});
const shoutedWords = perLanguage(({ tooInformal }) => new Set(tooInformal.shouted));
/** So many words in capitals side by side are shouted, whatever they are. */
const SHOUTED_ROW = 4;

/** Slang, emoji, abbreviations, shouting and strings of exclamation marks. */
export const tooInformal: Rule = {
  id: "too-informal",
  principle: "professional",
  severity: "should",
  message: {
    da: ({ text }) => `»${text}« er for uformelt her.`,
    en: ({ text }) => `“${text}” is too informal here.`,
  },
  why: {
    da: "Beskeden må gerne være personlig, men de læser den som en prøve på, hvordan du skriver på arbejdet.",
    en: "The message may be personal, but they will read it as a sample of how you write at work.",
  },
  check(context) {
    const { message, subject, words } = context;
    const phrased = find(context);
    const own = new Set(capitalsOf(context));
    const signs = [
      ...signHits(message.text, endOf(context)),
      ...shoutHits(message.text, contentTokens(context), own, words),
    ];
    const above = subject
      ? [...signHits(subject, subject.length), ...shoutHits(subject, tokenize(subject), own, words)]
      : [];
    const inSubject = above.map((hit): Hit => ({ in: "subject", ...hit }));
    const known = phrased.filter((hit) => hit.in !== "subject").map(({ span }) => span);
    const placed = signs
      .map((hit) => ({ ...hit.span, hit }))
      .toSorted((one, other) => one.start - other.start);
    // A sign that lies inside a phrase is the same fault.
    return [...phrased, ...clearOf(known, placed).map(({ hit }) => hit), ...inSubject];
  },
};

function endOf({ message }: ReviewContext): number {
  const last = message.tokens[message.tokens.length - 1];
  if (!last) return message.text.length;
  const line = message.lines.find(({ end }) => end >= last.end);
  return Math.max(last.end, line?.end ?? last.end);
}

function contentTokens({ message }: ReviewContext): readonly Token[] {
  return message.tokens.filter(
    ({ start, end }) => start >= message.content.start && end <= message.content.end,
  );
}

/** Words that the case itself writes in capitals. */
function capitalsOf({ caseFile }: ReviewContext): string[] {
  const { company, position, application, notes } = caseFile;
  const texts = [company.name, position.title, application, ...Object.values(notes).flat()];
  return texts.flatMap((text) =>
    typeof text === "string"
      ? tokenize(text)
          .filter(isCapitals)
          .map(({ text: word }) => word)
      : [],
  );
}

function isCapitals({ text }: Token): boolean {
  return text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase();
}

/** Rows of words in capitals of which one at least is shouted. */
function shoutHits(
  text: string,
  tokens: readonly Token[],
  own: ReadonlySet<string>,
  words: ReviewWords,
): Hit[] {
  const known = shoutedWords(words);
  const hits: Hit[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (!isCapitals(tokens[at]!) || own.has(tokens[at]!.text)) continue;
    const row = capitalsFrom(tokens, at, own);
    const shouted = row.some(({ key }) => known.has(key));
    if (shouted || row.length >= SHOUTED_ROW) hits.push(shoutHit(text, row));
    at += row.length - 1;
  }
  return hits;
}

function capitalsFrom(tokens: readonly Token[], from: number, own: ReadonlySet<string>): Token[] {
  const row: Token[] = [];
  for (let at = from; at < tokens.length; at += 1) {
    const token = tokens[at]!;
    const single = token.text === "I" || token.text === "A";
    if (!(isCapitals(token) || single) || own.has(token.text)) break;
    row.push(token);
  }
  while (row.length > 1 && !isCapitals(row[row.length - 1]!)) row.pop();
  return row;
}

function shoutHit(text: string, row: readonly Token[]): Hit {
  const span: Span = { start: row[0]!.start, end: row[row.length - 1]!.end };
  const quiet = text.slice(span.start, span.end).toLowerCase();
  const mended = row[0]!.first ? quiet[0]!.toUpperCase() + quiet.slice(1) : quiet;
  return { span, params: { text: quoteOf(text, span) }, edits: [{ span, text: mended }] };
}

export const tooInformalExamples = (): RuleExamples => ({
  da: {
    bad: [
      "Kære Anders\n\nTak for en god samtale i går.\n\n«Mvh»\nMette Kjær",
      "«Hejsa» Anders\n\nTak for en god samtale i går.\n\nVenlig hilsen\nMette Kjær",
      "Kære Anders\n\nTak for en god samtale i går «😊»\n\nVenlig hilsen\nMette Kjær",
      "Kære Anders\n\nTak for en god samtale i går«!!!»\n\nVenlig hilsen\nMette Kjær",
      "Kære Anders\n\nTak for i går. Det var «megafedt» at se anlægget.\n\nVenlig hilsen\nMette Kjær",
      "Kære Anders\n\nTak for i går. Jeg vil «VIRKELIG» gerne være med.\n\nVenlig hilsen\nMette Kjær",
      "Kære Anders\n\nTak for i går. Det var «sgu» en god snak «:-)»\n\nVenlig hilsen\nMette Kjær",
      "Kære Anders\n\nTak for i går. Ring, «hvis I gider».\n\n«Kh»\nMette Kjær",
      "Kære Anders\n\nTak for i går. Jeg sender planen «asap».\n\nVenlig hilsen\nMette Kjær",
    ],
    good: [
      "Hej Anders\n\nTak for snakken i går. Det var hyggeligt at møde jer!\n\nMange hilsner\nMette Kjær",
      "Kære Anders\n\nTak for i går. GDPR og HTML fylder mindre i mit arbejde end kabler.\n\nVenlig hilsen\nMette Kjær",
      "Kære Anders\n\nTak for i går. I NORDLYS-projektet var det også mig, der talte med naboerne.\n\nVenlig hilsen\nMette Kjær",
      "Kære Anders\n\nTak for i går. Den vilde natur ved Thyborøn gjorde indtryk.\n\nVenlig hilsen\nMette Kjær",
      {
        body: "Kære Anders\n\nTak for i går. Fed fisk er min hverdag i køkkenet.\n\nVenlig hilsen\nMette Kjær",
        caseFile: { position: { title: "kok, fed fisk og skaldyr" } },
      },
      "Kære Anders\n\nTak for i går! Jeg glæder mig til at høre nyt.\n\nDe bedste hilsner\nMette Kjær",
      "Kære Anders\n\nTak for i går. Jeg har to spørgsmål (se punkt 8) om kablerne: a) længden og b) vægten.\n\nVenlig hilsen\nMette Kjær",
    ],
  },
  en: {
    bad: [
      "Dear James\n\nThank you for yesterday. I'm «buzzing to» get started.\n\nKind regards\nSarah O'Neil",
      "Dear James\n\nThank you for yesterday. «Thanks a mil»!\n\nKind regards\nSarah O'Neil",
      "Dear James\n\nThank you for yesterday. That would be «so so good».\n\nKind regards\nSarah O'Neil",

      "«Hey» James\n\nThank you for yesterday's interview.\n\nKind regards\nSarah O'Neil",
      "Dear James\n\nThank you for yesterday «🎉»\n\nKind regards\nSarah O'Neil",
      "Dear James\n\nThank you for yesterday«!!»\n\nKind regards\nSarah O'Neil",
      "Dear James\n\nThank you for yesterday. The office is «so cool».\n\nKind regards\nSarah O'Neil",
      "Dear James\n\nThank you for yesterday. I am «super excited».\n\nKind regards\nSarah O'Neil",
      "Dear James\n\n«Thx» for yesterday, and «btw» the ferries were on time.\n\nKind regards\nSarah O'Neil",
      "Dear James\n\nThank you for yesterday. I «REALLY WANT» to join.\n\nKind regards\nSarah O'Neil",
      "Dear James\n\nThank you for yesterday. I am «gonna» read the paper.\n\nKind regards\nSarah O'Neil",
    ],
    good: [
      "Dear James\n\nThank you for yesterday. I left buzzing with ideas.\n\nKind regards\nSarah O'Neil",

      "Hi James\n\nThank you for yesterday. It was lovely to meet you all!\n\nBest wishes\nSarah O'Neil",
      "Dear James\n\nThank you for yesterday. SQL and AWS were the easy part at NHS Leeds.\n\nKind regards\nSarah O'Neil",
      "Dear James\n\nThank you for yesterday. I keep cool when the night run fails, and I love to find out why.\n\nKind regards\nSarah O'Neil",
      "Dear James\n\nThank you for yesterday. Sick children taught me patience as a volunteer.\n\nKind regards\nSarah O'Neil",
      "Dear James\n\nThank you for yesterday! I will read the paper tonight.\n\nMany thanks and best wishes\nSarah O'Neil",
      {
        body: "Dear James\n\nThank you for yesterday. Awesome Boats was a good place to learn, and Wicked Cycles before it.\n\nKind regards\nSarah O'Neil",
        caseFile: {
          company: { name: "Awesome Boats" },
          position: { title: "Wicked Cycles mechanic" },
        },
      },
    ],
  },
});
