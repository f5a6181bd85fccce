import type { CaseFile, LanguageCode } from "../case-file/case-file.ts";
import type { PhraseFaults, ReviewWords } from "../language/review-words.ts";
import type { Message } from "../text/message.ts";
import type { Phrases } from "../text/phrases.ts";
import { phraseList, phrases } from "../text/phrases.ts";
import type { Span } from "../text/span.ts";
import { stem } from "../text/stem.ts";
import type { Token } from "../text/token.ts";
import { tokenize } from "../text/token.ts";
import { perLanguage } from "./per-language.ts";
import {
  type FramedRule,
  framedPassages,
  inSentencesOfTheirOwn,
  placesBeside,
  placesOfClasses,
} from "./sentence-frames.ts";
import { quotations } from "./quotations.ts";
import type { Hit, ReviewContext } from "./rule.ts";

/** Where to look, and what a rule knows better than its phrases. */
export interface FindOptions {
  /** Greeting and closing too; otherwise only what is said between and behind them. */
  everywhere?: boolean;
  /** The frames that say the same more generally. */
  framed?: FramedRule;
  /** A short phrase with a word of position or company in it is the case's own. */
  sparesCaseWords?: boolean;
}

/** A match of a rule's phrases, before it becomes a hit. */
interface Match extends Span {
  first: number;
  last: number;
  mends: readonly string[];
}

type Finder = (context: ReviewContext) => Hit[];

/** Longer phrases are statements, not names of things. */
const LONGEST_CASE_PHRASE = 3;
const LONGEST_QUOTE = 80;
/** With no more words than this between them and no "and", two matches in a sentence are one fault. */
const NEAR = 3;
const PARTING = /[;:]|(?<!\p{L})(?:og|and|men|but|så|so)(?!\p{L})/u;

/** A rule's phrases, compiled. */
interface Search {
  faulty: Phrases<readonly string[]>;
  innocent: Phrases<string>;
  unless: Phrases<string>;
  always: Phrases<string>;
}

/** Makes a rule's phrases into a search of subject and body that gives each fault once, with `params.text`. */
export function phraseFinder(
  faultsOf: (words: ReviewWords) => PhraseFaults,
  options: FindOptions = {},
): Finder {
  const searchFor = perLanguage((words) => compiled(faultsOf(words)));
  return (context) => {
    const { message, subject, words } = context;
    const search = searchFor(words);
    const spared = options.sparesCaseWords ? context : null;
    const tokens = options.everywhere ? message.tokens : tokensBelow(message);
    const phrased = faultsIn(message.text, tokens, search, spared);
    const body = options.framed
      ? withFramed(phrased, options.framed, tokens, search, context)
      : phrased;
    if (!subject) return body;
    const above = faultsIn(subject, tokenize(subject), search, spared);
    return [...above.map((hit): Hit => ({ in: "subject", ...hit })), ...body];
  };
}

const below = new WeakMap<Message, readonly Token[]>();

/** The words behind the greeting; always the same list for the same message. */
export function tokensBelow(message: Message): readonly Token[] {
  const known = below.get(message);
  if (known) return known;
  const from = message.greeting?.end ?? 0;
  const tokens = message.tokens.filter(({ start }) => start >= from);
  below.set(message, tokens);
  return tokens;
}

function compiled({ faulty, innocent = [], unless = [], always = [] }: PhraseFaults): Search {
  const entries = faulty.map((fault): readonly [string, readonly string[]] =>
    typeof fault === "string" ? [fault, []] : [fault[0], fault.slice(1)],
  );
  return {
    faulty: phrases([...entries, ...always.map((pattern) => [pattern, []] as const)]),
    innocent: phraseList(innocent),
    unless: phraseList(unless),
    always: phraseList(always),
  };
}

/** `spared` is the context whose position and company a short phrase may name. */
function faultsIn(
  text: string,
  tokens: readonly Token[],
  { faulty, innocent, unless, always }: Search,
  spared: ReviewContext | null,
): Hit[] {
  const found = faulty.find(tokens);
  if (found.length === 0) return [];
  const clear = clearOf([...innocent.find(tokens), ...quotations(text)], found);
  const excused = excusedTokens(unless, tokens);
  const own = spared && caseWords(spared.caseFile, spared.language);
  const matches = clear
    .filter(({ first }) => !excused.has(first) || always.at(tokens, first))
    .filter((match) => !own || !isCasePhrase(tokens, match, own, spared.language))
    .map(({ value, ...match }) => ({ ...match, mends: value }));
  return joined(text, matches, tokens).map((match) => hitOf(text, match));
}

/** What only a frame finds, in sentences in which no phrase found anything. */
function withFramed(
  phrased: readonly Hit[],
  rule: FramedRule,
  tokens: readonly Token[],
  { innocent, unless }: Search,
  { message: { text }, words }: ReviewContext,
): Hit[] {
  const excused = excusedTokens(unless, tokens);
  const spared = [
    ...innocent.find(tokens),
    ...quotations(text),
    ...tokens.filter((_, place) => excused.has(place)),
  ];
  const ours = rule === "pushy" ? notOfOthers(phrased, tokens, words) : phrased;
  const known = ours.map(({ span }) => span);
  const framed = clearOf(spared, framedPassages(rule, tokens, words));
  const added = inSentencesOfTheirOwn(framed, known, tokens);
  const hits = added.map((span): Hit => ({ span, params: { text: quoteOf(text, span) } }));
  return [...ours, ...hits].toSorted((one, other) => one.span.start - other.span.start);
}

/** A customer's hurry is no pressure: what names neither writer nor reader, where others are spoken of, is let off. */
function notOfOthers(
  hits: readonly Hit[],
  tokens: readonly Token[],
  words: ReviewWords,
): readonly Hit[] {
  if (hits.length === 0) return hits;
  const others = placesBeside("third", tokens, words);
  const people = placesOfClasses(["self", "you"], tokens, words);
  return hits.filter(({ span }) => {
    const places = [...tokens.keys()].filter(
      (at) => tokens[at]!.start >= span.start && tokens[at]!.end <= span.end,
    );
    return !places.some((at) => others.has(at)) || places.some((at) => people.has(at));
  });
}

/** A passage as a finding's message quotes it: on one line, cut where it is long. */
export function quoteOf(text: string, { start, end }: Span): string {
  const whole = text.slice(start, Math.min(end, start + 4 * LONGEST_QUOTE)).replace(/\s+/g, " ");
  return whole.length > LONGEST_QUOTE ? `${whole.slice(0, LONGEST_QUOTE - 1).trimEnd()}…` : whole;
}

function hitOf(text: string, match: Match): Hit {
  const span = { start: match.start, end: match.end };
  return {
    span,
    params: { text: quoteOf(text, span) },
    edits: match.mends.map((mend) => editOf(text, span, mend)),
  };
}

/** The mend takes over a capital first letter; what is taken out takes the space before it along. */
function editOf(text: string, span: Span, mend: string): { span: Span; text: string } {
  const first = text[span.start] ?? "";
  const capital = first !== first.toLowerCase() && mend !== "";
  if (mend === "" && /\s/.test(text[span.start - 1] ?? ""))
    return { span: { start: span.start - 1, end: span.end }, text: "" };
  return { span, text: capital ? mend[0]!.toUpperCase() + mend.slice(1) : mend };
}

/** The matches that overlap none of the spans; the matches in order, the spans in any. Linear but for sorting. */
export function clearOf<T extends Span>(spans: readonly Span[], matches: readonly T[]): T[] {
  const sorted = spans.toSorted((one, other) => one.start - other.start);
  let next = 0;
  let reach = -1;
  return matches.filter((match) => {
    while (next < sorted.length && sorted[next]!.start < match.end)
      reach = Math.max(reach, sorted[next++]!.end);
    return reach <= match.start;
  });
}

/** The places of all words in sentences that hold one of these phrases. */
function excusedTokens(unless: Phrases<string>, tokens: readonly Token[]): ReadonlySet<number> {
  const excused = new Set<number>();
  for (const { first, last } of unless.find(tokens)) {
    if (excused.has(first)) continue;
    for (let at = first; at >= 0; at -= 1) {
      excused.add(at);
      if (tokens[at]!.first) break;
    }
    for (let at = last; at < tokens.length && (at === last || !tokens[at]!.first); at += 1)
      excused.add(at);
  }
  return excused;
}

function isCasePhrase(
  tokens: readonly Token[],
  { first, last }: Pick<Match, "first" | "last">,
  own: ReadonlySet<string>,
  language: LanguageCode,
): boolean {
  if (last - first >= LONGEST_CASE_PHRASE) return false;
  return tokens.slice(first, last + 1).some(({ key }) => own.has(stem(key, language)));
}

function caseWords({ position, company }: CaseFile, language: LanguageCode): Set<string> {
  const words = tokenize(`${position.title ?? ""}\n${company.name ?? ""}`);
  return new Set(words.filter(({ key }) => key.length > 2).map(({ key }) => stem(key, language)));
}

/** Matches that touch each other in one sentence are one fault, unless they can be mended one by one. */
function joined(text: string, matches: readonly Match[], tokens: readonly Token[]): Match[] {
  const result: Match[] = [];
  for (const match of matches) {
    const last = result[result.length - 1];
    const touches =
      last && match.first - last.last <= NEAR + 1 && !isParted(text, tokens, last, match);
    if (touches && last.mends.length === 0 && match.mends.length === 0)
      result[result.length - 1] = { ...last, last: match.last, end: match.end };
    else result.push(match);
  }
  return result;
}

function isParted(text: string, tokens: readonly Token[], one: Match, other: Match): boolean {
  if (PARTING.test(text.slice(one.end, other.start))) return true;
  return tokens.slice(one.last + 1, other.first + 1).some(({ first }) => first);
}
