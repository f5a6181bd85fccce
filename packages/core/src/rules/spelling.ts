import type { LanguageCode } from "../case-file/case-file.ts";
import type { ReviewWords } from "../language/review-words.ts";
import { editDistance } from "../text/edit-distance.ts";
import { mendCompound } from "../text/mend-compound.ts";
import { stem } from "../text/stem.ts";
import type { Token } from "../text/token.ts";
import { keyOf, tokenize } from "../text/token.ts";
import { perLanguage } from "./per-language.ts";
import type { Example, Hit, ReviewContext, Rule, RuleExamples, SpellingLookup } from "./rule.ts";

const MOST_SUGGESTIONS = 4;
/** Shorter unknown words are abbreviations more often than slips. */
const SHORTEST = 3;
const SHORTEST_STEM = 4;
const LONGEST = 64;
/** A capital word that begins a sentence counts as a slip only if a word as near as this exists. */
const NEAR = 2;
/** From so many letters on an English word with no word near it is a term of the trade and no slip; Danish joins its words. */
const LONG_TERM = 8;
/** Web addresses and paths are looked for in this many characters around a word. */
const AROUND = 120;
const ADDRESS = /[@/\\_#]|www\.|\.[a-zæøå]{2,6}(?:$|[).,;:!?]*$)|\p{L}\.\p{L}/iu;
const knownWords = perLanguage(
  ({ knownWords: known, language }) =>
    new Set(known.flatMap((word) => [word, stem(word, language)])),
);

/** A word that neither the dictionary nor the case knows; silent where no dictionary is at hand. */
export const spelling: Rule = {
  id: "spelling",
  principle: "polish",
  severity: "could",
  message: {
    da: ({ word }) => `»${word}« står ikke i ordbogen. Er det stavet rigtigt?`,
    en: ({ word }) => `“${word}” is not in the dictionary. Is it spelt right?`,
  },
  why: {
    da: "En slåfejl er hurtigt rettet, og den, der læser, slipper for at hæfte sig ved den.",
    en: "A slip is mended in a moment, and saves the reader from stopping at it.",
  },
  check(context) {
    const { spelling: lookup, message, subject } = context;
    // The dictionary is of the case's language.
    if (!lookup || !context.inCaseLanguage) return [];
    const own = caseWords(context);
    const from = message.greeting?.end ?? 0;
    const to = message.signature?.start ?? message.text.length;
    const words = message.tokens.filter(({ start, end }) => start >= from && end <= to);
    const body = slips(message.text, words, own, context, lookup);
    const above = subject ? slips(subject, tokenize(subject), own, context, lookup) : [];
    return [...above.map((hit): Hit => ({ in: "subject", ...hit })), ...body];
  },
};

function slips(
  text: string,
  words: readonly Token[],
  own: ReadonlySet<string>,
  { language, words: known }: ReviewContext,
  lookup: SpellingLookup,
): Hit[] {
  const hits: Hit[] = [];
  for (const word of words) {
    if (!isPlainWord(word) || isOwn(word.key, own, known)) continue;
    if (isKnown(word, text, lookup) || isInAddress(text, word)) continue;
    // What begins a sentence with a capital may be a name that no dictionary has.
    const mayBeRight = word.capital || (language === "en" && word.key.length >= LONG_TERM);
    if (mayBeRight && !lookup.suggest(word.key).some((found) => isNear(found, word.key))) continue;
    const suggestions = suggestionsFor(word, lookup, language);
    hits.push(hitFor(word, suggestions));
  }
  return hits;
}

/** Names, acronyms, product names with a capital inside, and words with digits are nobody's slips. */
function isPlainWord({ text, key, capital, first }: Token): boolean {
  if (key.length < SHORTEST || key.length > LONGEST || /\d/.test(key)) return false;
  if (capital && !first) return false;
  const rest = text.slice(1);
  return rest === rest.toLowerCase() && /^[\p{Script=Latin}\p{M}'’]+$/u.test(text);
}

function isKnown({ key, end }: Token, text: string, lookup: SpellingLookup): boolean {
  const bare = key.replace(/'s?$/, "");
  if (lookup.knows(key) || lookup.knows(bare)) return true;
  if (text[end] === "." && lookup.knows(`${key}.`)) return true;
  // "tysk", "danmark": a word that is right with a capital is a slip of another kind, and rarely one.
  return lookup.knows(key[0]!.toUpperCase() + key.slice(1));
}

function isOwn(key: string, own: ReadonlySet<string>, words: ReviewWords): boolean {
  const short = key.replace(/'?s$/, "");
  const known = (form: string) => own.has(form) || knownWords(words).has(form);
  if (known(key) || known(short)) return true;
  const base = stem(key, words.language);
  // A stem that is no beginning of the word was mended on the way, perhaps of the very slip.
  return base.length >= SHORTEST_STEM && key.startsWith(base) && known(base);
}

function isInAddress(text: string, { start, end }: Token): boolean {
  const before = text.slice(Math.max(0, start - AROUND), start);
  const after = text.slice(end, end + AROUND);
  const chunk =
    (/\S*$/.exec(before)?.[0] ?? "") + text.slice(start, end) + (/^\S*/.exec(after)?.[0] ?? "");
  return chunk.length > end - start && ADDRESS.test(chunk);
}

/** The dictionary's own first; where it has none near, what a misspelt compound may have been meant as. */
function suggestionsFor(
  { key }: Token,
  lookup: SpellingLookup,
  language: LanguageCode,
): readonly string[] {
  const given = lookup.suggest(key);
  if (language !== "da" || given.some((found) => isNear(found, key))) return given;
  return [...mendCompound(key, lookup), ...given];
}

function isNear(found: string, key: string): boolean {
  const other = keyOf(found).replace(" ", "");
  const limit = key.length > NEAR + 2 ? NEAR : 1;
  return other[0] === key[0] && editDistance(other, key, limit) <= limit;
}

function hitFor({ start, end, text, capital }: Token, suggestions: readonly string[]): Hit {
  const span = { start, end };
  const edits = [...new Set(suggestions)].slice(0, MOST_SUGGESTIONS).map((word) => ({
    span,
    text: capital ? word[0]!.toUpperCase() + word.slice(1) : word,
  }));
  return { span, params: { word: text }, edits };
}

/** Every word of the case file: people, company, position, notes, application and what was written before. */
function caseWords({ caseFile, otherCompanies, language }: ReviewContext): ReadonlySet<string> {
  const { candidate, company, position, contacts, exchanges, notes, application } = caseFile;
  const texts = [
    candidate.name,
    ...candidate.address,
    company.name,
    ...company.address,
    position.title,
    ...contacts.flatMap(({ name, title }) => [name, title]),
    ...exchanges.map(({ text }) => text),
    ...Object.values(notes).flat(),
    application,
    ...otherCompanies,
  ];
  const words = texts.flatMap((text) => (typeof text === "string" ? tokenize(text) : []));
  return new Set(words.flatMap(({ key }) => [key, stem(key, language)]));
}

const FRAME = {
  da: (said: string) => `Kære Anders\n\nTak for ${said}.\n\nVenlig hilsen\nMette Kjær`,
  en: (said: string) => `Dear James\n\nThank you for ${said}.\n\nKind regards\nSarah O'Neil`,
};

/** An example with one word that the dictionary does not know. */
function slip(said: string, word: string, ...proposals: string[]): Example {
  const language = /\b(the|an|yesterday|explaining)\b/.test(said) ? "en" : "da";
  return { body: FRAME[language](said), unknownWords: { [word]: proposals } };
}

export const spellingExamples = (): RuleExamples => ({
  da: {
    bad: [
      slip("en god «sammtale» i går", "sammtale", "samtale"),
      slip("en god og «interesant» snak", "interesant", "interessant"),
      slip("i går. «Jegg» glæder mig", "jegg", "jeg"),
      slip("turen på havnen. Det var «idag», vi talte om", "idag", "i dag"),
      slip("snakken om «rekruteringsprocesen»", "rekruteringsprocesen"),
      slip("rundvisningen på «afdelningen»", "afdelningen", "afdelingen"),
    ],
    good: [
      slip("turen til Thyborøn", "thyborøn"),
      slip("snakken om entreprenører og Nordlys", "entreprenører"),
      slip("linket til www.havnen.example/kabelplan og kabelplan@havnen.example", "kabelplan"),
      slip("snakken om SCADA og om LinkedIn", "scada"),
      slip("introen til frontend og onboarding", "frontend"),
      slip("i går. Kubernetes er nyt for mig", "kubernetes"),
      slip("de 3 gode timer, kl. 13-16", "kl"),
    ],
  },
  en: {
    bad: [
      slip("the «intervew» yesterday", "intervew", "interview"),
      slip("an «intresting» talk", "intresting", "interesting"),
      slip("yesterday. «Teh» ferries were on time", "teh", "the"),
      slip("the tour, which I enjoyed «alot»", "alot", "a lot"),
      slip("explaining what you «recieve» at night", "recieve", "receive"),
      slip("the «oportunity» to talk", "oportunity", "opportunity"),
    ],
    good: [
      slip("the trip to Thyborøn", "thyborøn"),
      slip("the talk about mainframe and ferry", "mainframe"),
      slip("the link to www.harbour.example/tidegauge", "tidegauge"),
      slip("the talk about SCADA and LinkedIn", "scada"),
      slip("explaining onboarding and the codebase", "codebase"),
      slip("yesterday. Kubernetes is new to me", "kubernetes"),
    ],
  },
});
