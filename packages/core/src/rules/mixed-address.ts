import type { PronounContext } from "../language/review-words.ts";
import type { Token } from "../text/token.ts";
import { quoteOf } from "./phrase-finder.ts";
import type { Hit, ReviewContext, Rule, RuleExamples } from "./rule.ts";

const FAMILIAR = new Set(["du", "dig", "din", "dit", "dine"]);
const POLITE = new Set(["De", "Dem", "Deres"]);
const POLITE_FOR: Readonly<Record<string, readonly string[]>> = {
  du: ["De"],
  dig: ["Dem"],
  din: ["Deres"],
  dit: ["Deres"],
  dine: ["Deres"],
};
const FAMILIAR_FOR: Readonly<Record<string, readonly string[]>> = {
  De: ["du"],
  Dem: ["dig"],
  Deres: ["din", "dit", "dine"],
};

/** Danish only: du and De to the same reader, or the pronoun I written small. */
export const mixedAddress: Rule = {
  id: "mixed-address",
  principle: "polish",
  severity: "should",
  message: {
    da: ({ text, kind }) =>
      kind === "small-i"
        ? "Stedordet I skrives med stort, når det er dem, du mener."
        : `»${text}« passer ikke sammen med resten: Du er både dus og Des med modtageren.`,
    en: ({ text, kind }) =>
      kind === "small-i"
        ? "The Danish pronoun I (you, plural) takes a capital."
        : `“${text}” does not go with the rest: the reader is both du and De.`,
  },
  why: {
    da: "Tiltalen er noget af det første, man ser. Når den er ens hele vejen, falder den ikke i øjnene.",
    en: "Forms of address are among the first things one sees. When they agree throughout, nobody notices them.",
  },
  check(context) {
    const { pronounI } = context.words;
    if (!pronounI) return [];
    const tokens = contentTokens(context);
    return [...smallPronouns(tokens, pronounI), ...strangers(tokens, context)];
  },
};

function contentTokens({ message }: ReviewContext): readonly Token[] {
  return message.tokens.filter(
    ({ start, end }) => start >= message.content.start && end <= message.content.end,
  );
}

function smallPronouns(tokens: readonly Token[], around: PronounContext): Hit[] {
  return tokens.flatMap((token, at) => {
    if (token.text !== "i" || !isPronoun(tokens, at, around)) return [];
    const span = { start: token.start, end: token.end };
    return [{ span, params: { text: "i", kind: "small-i" }, edits: [{ span, text: "I" }] }];
  });
}

/** The preposition stands before what it governs; the pronoun before its verb, or behind it in a question. */
function isPronoun(
  tokens: readonly Token[],
  at: number,
  { verbs, openers, between, behind, notVerbs }: PronounContext,
): boolean {
  const before = tokens[at]!.first ? undefined : tokens[at - 1]?.key;
  const after = follower(tokens, at, 1);
  if (after === undefined || notVerbs.has(after)) return false;
  if (verbs.has(after)) return before === undefined || !verbs.has(before) || openers.has(before);
  if (before !== undefined && openers.has(before) && looksLikeVerb(after)) return true;
  const later = follower(tokens, at, 2);
  if (between.has(after) && later !== undefined && verbs.has(later)) return true;
  return before !== undefined && verbs.has(before) && behind.has(after);
}

function follower(tokens: readonly Token[], at: number, steps: number): string | undefined {
  for (let next = at + 1; next <= at + steps; next += 1)
    if (!tokens[next] || tokens[next]!.first) return undefined;
  return tokens[at + steps]!.key;
}

function looksLikeVerb(key: string): boolean {
  return key.length > 4 && /(?:ede|rer|ser|ver|ger|ter|der|ker)$/.test(key);
}

/** The forms of address in the minority; where they are equal, those that come later. */
function strangers(tokens: readonly Token[], { caseFile }: ReviewContext): Hit[] {
  const names = new Set(
    [caseFile.company.name, ...caseFile.contacts.map(({ name }) => name)].flatMap((name) =>
      (name ?? "").split(/\s+/),
    ),
  );
  const familiar = tokens.filter(({ key }) => FAMILIAR.has(key));
  const polite = tokens.filter((token, at) => isPolite(tokens, at) && !names.has(token.text));
  if (familiar.length === 0 || polite.length === 0) return [];
  const later = familiar[0]!.start > polite[0]!.start ? familiar : polite;
  const odd =
    familiar.length === polite.length ? later : familiar.length < polite.length ? familiar : polite;
  return odd.map((token) => strangerHit(token, odd === familiar));
}

/** At the head of a sentence "De" may be "they", and before a capital it is part of a name. */
function isPolite(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (!POLITE.has(token.text) || token.first) return false;
  const next = tokens[at + 1];
  return token.text !== "De" || !next?.capital || next.first;
}

function strangerHit({ start, end, text, key }: Token, familiar: boolean): Hit {
  const span = { start, end };
  const mends = familiar ? POLITE_FOR[key] : FAMILIAR_FOR[text];
  const edits = (mends ?? []).map((mend) => ({ span, text: mend }));
  return {
    span,
    params: { text: quoteOf(text, { start: 0, end: text.length }), kind: "mixed" },
    edits,
  };
}

export const mixedAddressExamples = (): RuleExamples => ({
  da: {
    bad: [
      "Kære Anders\n\nTak, fordi «i» tog jer tid i går.\n\nVenlig hilsen\nMette Kjær",
      "Kære Anders\n\nTak for i går. Det er dejligt, at «i» spiser sammen i kantinen.\n\nVenlig hilsen\nMette Kjær",
      "Kære Anders\n\nTak for i går. Har «i» brug for mere fra mig?\n\nVenlig hilsen\nMette Kjær",
      "Kære Anders\n\nTak for i går. Den plan, «i» har lagt, giver mening.\n\nVenlig hilsen\nMette Kjær",
      "Kære Anders\n\nTak, fordi De viste mig anlægget. Jeg arbejder gerne for Dem. Skriv, hvis «du» mangler noget.\n\nVenlig hilsen\nMette Kjær",
      "Kære Anders\n\nTak for din gennemgang. Det var godt at høre, hvordan du ser på sagen. Jeg ser frem til «Deres» svar.\n\nVenlig hilsen\nMette Kjær",
      "Kære Anders\n\nTak for i går. Jeg håber, «i» også fik noget ud af snakken.\n\nVenlig hilsen\nMette Kjær",
    ],
    good: [
      "Kære Anders\n\nTak for samtalen i går. Jeg var i kontakt med jer i november, og I tog jer god tid.\n\nVenlig hilsen\nMette Kjær",
      "Kære Anders\n\nTak for i går. De er dygtige på havnen, og deres plan holder. Det siger du jo også.\n\nVenlig hilsen\nMette Kjær",
      "Kære Anders\n\nTak for i dag. I kan altid ringe til mig, og jeres spørgsmål svarer jeg gerne på.\n\nVenlig hilsen\nMette Kjær",
      "Kære fru Holm\n\nTak, fordi De tog Dem tid i går. Jeg glæder mig til at høre fra Dem.\n\nMed venlig hilsen\nMette Kjær",
      "Kære Anders\n\nTak til dig og Louise, fordi I tog jer tid. Din gennemgang i går gjorde indtryk.\n\nVenlig hilsen\nMette Kjær",
      "Kære Anders\n\nTak for i går. Jeg har i mange år arbejdet på havnen, og det gør jeg i dag som leder.\n\nVenlig hilsen\nMette Kjær",
      "Kære Anders\n\nTak for i går. Jeg læste om jer i De Nordiske Havne og var i går på det link, du sendte.\n\nVenlig hilsen\nMette Kjær",
      "Kære Anders\n\nTak for i går. Det, at i alt fire hold skal i gang, og som i andre projekter i perioder uden vind, er nyt for mig.\n\nVenlig hilsen\nMette Kjær",
    ],
  },
  en: {
    bad: [],
    good: [
      "Dear James\n\nThank you for yesterday. I hope you enjoyed it, and i will write soon.\n\nKind regards\nSarah O'Neil",
      "Dear James\n\nThank you and De Vries for yesterday. I am glad du Pont came up.\n\nKind regards\nSarah O'Neil",
      "Dear James\n\nThank you for yesterday. De facto, I have done this before.\n\nKind regards\nSarah O'Neil",
      "Dear Ms Nair\n\nThank you for your time.\n\nKind regards\nSarah O'Neil",
      "Hi James\n\nThank you. You all made me welcome.\n\nBest wishes\nSarah O'Neil",
      "Dear James\n\nThank you for yesterday. Section i of the plan is clear.\n\nKind regards\nSarah O'Neil",
    ],
  },
});
