import type { Message } from "../text/message.ts";
import { phraseList } from "../text/phrases.ts";
import type { Span } from "../text/span.ts";
import type { Token } from "../text/token.ts";
import { tokenize } from "../text/token.ts";
import type { Hit, Rule, RuleExamples } from "./rule.ts";

/** No gap of a template is longer; what is, is not looked at, which keeps the search linear. */
const LONGEST_GAP = 60;
/** Each with its end; the longer openings first. */
const BRACKETS: readonly (readonly [open: string, close: string])[] = [
  ["{{", "}}"],
  ["[[", "]]"],
  ["<<", ">>"],
  ["${", "}"],
  ["{", "}"],
  ["[", "]"],
  ["<", ">"],
];
const OPENING = /[{[<$]/g;
/** Runs of dots or lines to write on, dates in letters, and words between signs. */
const SHAPES = [
  /_{3,}/g,
  /\.{5,}|…{2,}/g,
  /(?<![\p{L}\d])(?:dd|DD)[./-](?:mm|MM)(?:[./-](?:åååå|ÅÅÅÅ|yyyy|YYYY|åå|yy))?(?![\p{L}\d])/gu,
  /(?<![\p{L}\d])(?:tt|TT)[:.](?:mm|MM)(?![\p{L}\d])/gu,
  /%[A-Za-zÆØÅæøå_]{2,30}%/g,
  /#[A-ZÆØÅ_]{2,30}#/g,
  /\?{3,}/g,
];
const WORDS = phraseList([
  "lorem ipsum",
  "lorem",
  "indsæt (dit|dine|din|her|virksomhedens|modtagerens)? (navn|navnet|virksomhed|virksomhedsnavn|stilling|dato|tekst|firmanavn)? (her)?",
  "insert (your|the|company|recipient)? (name|company|position|date|text|title) (here|name)?",
  "(insert|add|put) (an|a|your|the|specific|relevant|one|two)? (_)? (example|examples|detail|details|reference|name|date|skill|skills|achievement|project|anecdote|link|compliment) here",
  "(your|company|first|last|recipient) name here",
  "(firma|virksomhed|virksomheden|stilling|stillingen|company|position) x",
  "(todo|tbd|fixme|tbc|xyz)",
  "x (års|år|years|antal)",
  "xx* (skal|bør) (rettes|udfyldes)",
]);
/** A template's words, which are nobody's name: gaps only in round brackets, in the greeting or as the signature. */
const GAP_WORDS = phraseList([
  "(dit|modtagerens|modtager|kontaktpersonens|lederens)? (navn|fornavn|efternavn)",
  "(virksomhedens|firmaets)? (navn|virksomhed|virksomhedsnavn|firmanavn|firma)",
  "(stillingens|stilling|jobtitel|stillingsbetegnelse|dato|telefonnummer|dit telefonnummer)",
  "(your|recipient|recipient's|interviewer|recruiter|contact|first|last|full|manager's|interviewer's|hiring manager's)? (first|last|full)? name",
  "(company|company's|the company) (name)?",
  "(job title|position title|position|date|your phone number|phone number)",
  "(nn|n n|xx|xxx|xxxx)",
  "(interviewer|recipient)",
]);
const ROMAN_OR_NUMBER = /^[\s\dIVXLCMivxlcm.,:/-]*$/;
const INNOCENT =
  /^(sic|nb|obs|…|\.{3}|vedhæftet|vedlagt|bilag|attached|link|cv|pdf|smiley|[xX ]|\/?(b|i|u|p|br|em|strong|div|span|ul|li|a)\/?)$/;

/** A template's gap is still there: `[Navn]`, `{{company}}`, XX, lorem. */
export const placeholderLeft: Rule = {
  id: "placeholder-left",
  principle: "do-no-harm",
  severity: "must",
  message: {
    da: ({ text }) => `»${text}« skulle have været udfyldt.`,
    en: ({ text }) => `“${text}” was meant to be filled in.`,
  },
  why: {
    da: "En tom plads fra en skabelon viser, at beskeden kunne være sendt til hvem som helst.",
    en: "A gap left over from a template shows that the message could have gone to anybody.",
  },
  check({ message, subject, vocabulary }) {
    const own = (word: string) => vocabulary.has(word);
    const inBody = gapsIn(message.text, message.tokens, own).concat(
      namelessGaps(message),
      loneX(message.tokens, message, own),
    );
    const inSubject = subject ? gapsIn(subject, tokenize(subject), own) : [];
    return [
      ...inSubject.map((span) => hitOf(subject!, span, "subject")),
      ...widestFirst(inBody).map((span) => hitOf(message.text, span)),
    ];
  },
};

function hitOf(text: string, span: Span, where?: "subject"): Hit {
  return { span, params: { text: text.slice(span.start, span.end) }, ...(where && { in: where }) };
}

/** So that `[XX]` is one gap and not two: the review keeps the first of what overlaps. */
function widestFirst(spans: readonly Span[]): Span[] {
  return spans.toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
}

function gapsIn(text: string, tokens: readonly Token[], own: (word: string) => boolean): Span[] {
  return [
    ...bracketed(text),
    ...SHAPES.flatMap((shape) =>
      [...text.matchAll(shape)].map((match) => spanOf(match.index, match[0])),
    ),
    ...WORDS.find(tokens).filter(({ start, end }) => !own(text.slice(start, end))),
    ...inRoundBrackets(text, tokens),
    ...inCapitals(tokens),
  ];
}

const spanOf = (start: number, text: string): Span => ({ start, end: start + text.length });

function bracketed(text: string): Span[] {
  const spans: Span[] = [];
  OPENING.lastIndex = 0;
  for (let match = OPENING.exec(text); match; match = OPENING.exec(text)) {
    const span = bracketAt(text, match.index);
    if (!span) continue;
    spans.push(span);
    OPENING.lastIndex = span.end;
  }
  return spans;
}

function bracketAt(text: string, start: number): Span | null {
  const pair = BRACKETS.find(([open]) => text.startsWith(open, start));
  if (!pair) return null;
  const [open, close] = pair;
  const within = text.slice(start + open.length, start + open.length + LONGEST_GAP);
  const length = within.indexOf(close);
  if (length < 0) return null;
  const inside = within.slice(0, length);
  const end = start + open.length + length + close.length;
  return isGap(inside, open, text.slice(end, end + 1)) ? { start, end } : null;
}

function isGap(inside: string, open: string, next: string): boolean {
  const plain = inside.trim();
  if (/[\n\r[{<]/.test(inside) || !/\p{L}/u.test(plain)) return false;
  if (ROMAN_OR_NUMBER.test(plain) || INNOCENT.test(plain.toLowerCase())) return false;
  if (open === "<") return !/[@:/=.]/.test(plain) && inside === plain;
  return !(open === "[" && next === "(");
}

/** In round brackets only what can be nothing else: `(virksomhed)`, `(your name)`. */
function inRoundBrackets(text: string, tokens: readonly Token[]): Span[] {
  return GAP_WORDS.find(tokens)
    .filter(({ start, end }) => text[start - 1] === "(" && text[end] === ")")
    .map(({ start, end }) => ({ start: start - 1, end: end + 1 }));
}

/** "COMPANY NAME", "STILLINGENS NAVN": two words or more, written in capitals. */
function inCapitals(tokens: readonly Token[]): Span[] {
  return GAP_WORDS.find(tokens)
    .filter(({ first, last }) => last > first && tokens.slice(first, last + 1).every(isShouted))
    .map(({ start, end }) => ({ start, end }));
}

const isShouted = ({ text }: Token): boolean =>
  text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase();

/** "Kære navn" greets nobody, and "Dit navn" is nobody's signature. */
function namelessGaps({ greeting, signature, tokens }: Message): Span[] {
  const greeted = greeting
    ? GAP_WORDS.find(
        tokens.filter(({ start, end }) => start >= greeting.start && end <= greeting.end),
      )
    : [];
  const signed = signature
    ? GAP_WORDS.find(
        tokens.filter(({ start, end }) => start >= signature.start && end <= signature.end),
      )
    : [];
  return [...greeted, ...signed.filter(({ first }) => first === 0)].map(({ start, end }) => ({
    start,
    end,
  }));
}

/** XX stands for a word; small, at the end, it is a kiss. */
function loneX(
  tokens: readonly Token[],
  { content, greeting }: Message,
  own: (word: string) => boolean,
): Span[] {
  const from = greeting?.start ?? content.start;
  return tokens.filter(({ key, text, start, end }) => {
    if (!/^x{2,6}$/.test(key) || own(key)) return false;
    const small = text === key;
    return small ? key.length > 1 && start >= from && end < content.end - 1 : true;
  });
}

export const placeholderLeftExamples = (): RuleExamples => ({
  da: {
    bad: [
      "Kære «[Navn]»\n\nTak for en god samtale i går.\n\nVenlig hilsen\nMette Kjær",
      "Kære Anders\n\nTak for samtalen om stillingen hos «{{virksomhed}}».\n\nVenlig hilsen\nMette Kjær",
      "Kære Anders\n\nTak for samtalen den «XX». november.\n\nVenlig hilsen\nMette Kjær",
      "Kære «navn»\n\nTak for snakken i går.\n\nVenlig hilsen\nMette Kjær",
      "Kære Anders\n\nTak for snakken i går.\n\nVenlig hilsen\n«[Dit navn]»",
      "Kære Anders\n\nTak for i går. «Lorem ipsum» dolor sit amet.\n\nVenlig hilsen\nMette Kjær",
      "Kære Anders\n\nJeg glæder mig til at arbejde som «____» hos jer.\n\nVenlig hilsen\nMette Kjær",
      "Hej «<fornavn>»\n\nTak for i går, og tak til «(virksomhed)» for kaffen.\n\nVenlig hilsen\nMette",
      {
        subject: "Tak for samtalen hos «[virksomhed]»",
        body: "Kære Anders\n\nTak for i går.\n\nMette Kjær",
      },
      "Kære Anders\n\nTak for i går. «Indsæt dit navn her»\n\nVenlig hilsen\nMette Kjær",
    ],
    good: [
      "Kære Anders\n\nTak for samtalen i går. Artiklen [1] om havvind læste jeg i aftes.\n\nVenlig hilsen\nMette Kjær",
      "Kære Anders\n\nTak for i går. I kan skrive til <mette@kjaer.example>.\n\nVenlig hilsen\nMette Kjær",
      "Kære Anders\n\nTak for snakken om fase [ii] og de […] punkter, I nævnte.\n\nVenlig hilsen\nMette Kjær",
      "Kære Anders\n\nTak for i går. Mit navn står allerede på listen over koordinatorer (arbejdsmiljø).\n\nVenlig hilsen\nMette Kjær",
      "Kære Anders\n\nTak for i går ... det var en god snak om anlæg < 50 MW og > 10 MW.\n\nVenlig hilsen\nMette Kjær",
      "Kære Anders\n\nTak for samtalen om kong Christian X's bro.\n\nVenlig hilsen\nMette Kjær",
      {
        body: "Kære Anders\n\nTak for snakken om XX-serien.\n\nVenlig hilsen\nMette Kjær",
        caseFile: { notes: { highlights: ["XX-serien af møller lød spændende."] } },
      },
    ],
  },
  en: {
    bad: [
      "Dear «[Name]»,\n\nThank you for yesterday.\n\nKind regards,\nSarah O'Neil",
      "Dear James,\n\nThank you for the interview at «{{company}}».\n\nKind regards,\nSarah O'Neil",
      "Dear «{first_name}»,\n\nThank you for yesterday.\n\nKind regards,\nSarah O'Neil",
      "Dear James,\n\nThank you for yesterday.\n\nKind regards,\n«[Your Name]»",
      "Dear «Name»,\n\nThank you for yesterday.\n\nKind regards,\nSarah O'Neil",
      "Dear James,\n\nThank you for talking about the «XXX» role.\n\nKind regards,\nSarah O'Neil",
      "Dear James,\n\nThank you for yesterday. «Lorem ipsum».\n\nKind regards,\nSarah O'Neil",
      { subject: "Thank you - «<position>»", body: "Dear James,\n\nThank you.\n\nSarah O'Neil" },
      "Dear James,\n\nThank you for the talk about «%TOPIC%».\n\nKind regards,\nSarah O'Neil",
      "Dear James,\n\nI enjoyed hearing about «[mention something specific here]».\n\nBest,\nSarah O'Neil",
    ],
    good: [
      "Dear James,\n\nThank you for yesterday. The paper [2] on tides is a good one.\n\nKind regards,\nSarah O'Neil",
      "Dear James,\n\nYou can reach me at <sarah@oneil.example>.\n\nKind regards,\nSarah O'Neil",
      "Dear James,\n\nThank you for the talk on Monday... it was good to hear about part IX.\n\nBest,\nSarah O'Neil",
      'Dear James,\n\nYour line "we [sic] own it" stayed with me.\n\nBest,\nSarah O\'Neil',
      "Dear James,\n\nLatency < 50 ms and throughput > 1,000 a second: I liked that target.\n\nBest,\nSarah O'Neil",
      "Dear James,\n\nThank you for yesterday. The company name came up twice (Harbour, of course).\n\nBest,\nSarah O'Neil",
      "Hi James,\n\nThanks for yesterday!\n\nSarah xx",
    ],
  },
});
