import type { LanguageCode } from "../case-file/case-file.ts";
import type { PhraseMatch, Phrases } from "../text/phrases.ts";
import { phraseList } from "../text/phrases.ts";
import type { Token } from "../text/token.ts";

const WANTED_DA =
  "(stillingen|jobbet|rollen|ansættelsen|vikariatet|elevpladsen|praktikpladsen|lærepladsen|studiejobbet|*stillingen|*jobbet|projektlederstillingen)";
const TALK_DA =
  "(samtalen|jobsamtalen|ansættelsessamtalen|interviewet|mødet|besøget|snakken|samtale|jobsamtale|rundvisningen|møde|besøg|snak)";

/** What stands before the employer's name; the name is the next word. */
const SLOTS: Readonly<Record<LanguageCode, Phrases<string>>> = {
  da: phraseList([
    `${WANTED_DA} .. hos`,
    `${TALK_DA} .. hos`,
    "(starte|begynde|arbejde|ansat|ansættes|fremtid|karriere|bidrage|være) (som)? .. hos",
    "(blive|være|som) (en)? del af",
    "(erfaring|kompetencer|kræfter|viden) .. hos",
    "(jer|i|alle|kolleger|kollegerne|holdet|teamet) (alle)? hos",
    "(jobbet|stillingen) .. hos",
    "(arbejde|starte|begynde) for",
  ]),
  en: phraseList([
    "(position|role|job|opportunity|vacancy|opening|internship|placement|apprenticeship|post) .. at",
    "interview (yesterday|today|on monday|on tuesday|on wednesday|on thursday|on friday)? at",
    "(join|joining)",
    "(join|joining|at|with|of) (the|everyone at|everybody at|the team at|you at|all of you at|you all at)",
    "(work|working|start|starting) (as)? .. (at|for)",
    "(career|future|colleagues|team|everyone|everybody|people|folks|culture|work|life|experience|skills) at",
    "part of (the)?",
    "(you|all) at",
  ]),
};
/** The speaker's own past: somewhere they have worked is no mistake. */
const OWN_PAST: Readonly<Record<LanguageCode, Phrases<string>>> = {
  da: phraseList([
    "(mit|min|mine) .. (job|stilling|arbejde|tid|år|rolle|ansættelse|praktik|elevtid|projekt*|opgave*|erfaring*|kolleger|leder|chef|arbejdsgiver)",
    "(nuværende|tidligere|seneste|sidste|forrige|gamle|daværende) (job*|stilling*|arbejde*|arbejdsplads*|arbejdsgiver*|rolle*|ansættelse*|praktik*|chef|leder|firma)",
    "(har|havde) .. (arbejdet|været|haft|siddet|ledet|stået|lært|kørt|undervist)",
    "(arbejdede|arbejder|ledede|ledte|stod|kørte|lærte|sidder)",
    "(jeg var|var jeg)",
    "(da|dengang|hvor|mens) jeg",
    "(erfaring|erfaringer|erfaringerne) (fra|hos)",
    "(fra|under|efter) (jobbet|stillingen|rollen|arbejdet|mine|min|mit|tiden)",
    "(i|fra) jobbet",
  ]),
  en: phraseList([
    "my .. (job|role|position|time|years|work|internship|project*|team|experience|career|employer|manager|last|current|previous|former|present)",
    "(currently|previously|formerly)",
    "(current|previous|former|last|past|earlier) (job*|role*|position*|post|employer*|company|firm|work|placement|internship|team|manager)",
    "i (worked|led|managed|built|ran|was|spent|did|learned|learnt|taught|work|run|lead|manage|am)",
    "(i've|i have|i had) .. (worked|led|managed|built|run|been|spent|done|taught)",
    "(when|while|where|since) i",
    "(experience|years) (at|from|with)",
  ]),
};
/** A clause that wishes speaks of the job to come, whatever else it says. */
const WISHES: Readonly<Record<LanguageCode, Phrases<string>>> = {
  da: phraseList(["(vil|ville|kunne|glæder|håber|ønsker|lyst|søger|drømmer|bruge)"]),
  en: phraseList([
    "(would|i'd|hope|hoping|wish|want|eager|keen|excited|could|look|looking|love|bring)",
  ]),
};

/** Where an employer's name is due: the phrases before it ("the position at", "join"), as they stand in the text. */
export function employerSlots(
  tokens: readonly Token[],
  language: LanguageCode,
): PhraseMatch<string>[] {
  return SLOTS[language].find(tokens);
}

/** The run of capitalised words from this place on; empty where a small word or a mark stands first. */
export function nameAfter(text: string, tokens: readonly Token[], from: number): Token[] {
  const name: Token[] = [];
  for (let place = from; place < tokens.length && name.length < 5; place += 1) {
    const token = tokens[place]!;
    const gap = text.slice(tokens[place - 1]!.end, token.start);
    if (token.first || !token.capital || !/^[ \n\r&/-]*$/.test(gap)) break;
    name.push(token);
  }
  return name;
}

/** In words; what stands further away belongs to another thought. */
const LONGEST_CLAUSE = 25;

/** Somebody's own past in the same clause, and no wish in it. */
export function isOwnPast(
  text: string,
  tokens: readonly Token[],
  place: number,
  last: number,
  language: LanguageCode,
): boolean {
  let from = place;
  while (
    from > place - LONGEST_CLAUSE &&
    from > 0 &&
    !tokens[from]!.first &&
    !text.slice(tokens[from - 1]!.end, tokens[from]!.start).includes(",")
  )
    from -= 1;
  let to = last + 1;
  while (to < tokens.length && !tokens[to]!.first && to - place < 12) to += 1;
  const clause = tokens.slice(from, to);
  return OWN_PAST[language].test(clause) && !WISHES[language].test(clause);
}
