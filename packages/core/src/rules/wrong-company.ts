import { openingWords } from "../text/greeting.ts";
import type { Span } from "../text/span.ts";
import type { Token } from "../text/token.ts";
import { keyOf, tokenize, tokensWithin } from "../text/token.ts";
import type { CompanyName } from "./company-name.ts";
import {
  belongsToName,
  companyName,
  isLegalForm,
  isRunTogether,
  misspeltPart,
} from "./company-name.ts";
import {
  employerSlots,
  isOthersWork,
  isOwnPast,
  isSite,
  nameAfter,
  ownersNamed,
} from "./employer-slots.ts";
import { danishMail, englishMail } from "./example-case.ts";
import { isOwn, isPlace, peopleWords } from "./known-names.ts";
import { rivalNames } from "./rival-company.ts";
import type { Hit, ReviewContext, Rule, RuleExamples } from "./rule.ts";

/** Capitalised after a slot, and no company: pronouns, days, departments, trades. */
const NO_COMPANY = new Set(
  (
    "jer dem deres de i hr it ai bi crm erp r&d pr qa ux ui cv nhs eu un usa uk danmark norge sverige europa denmark norway sweden europe england london københavn aarhus odense aalborg esbjerg " +
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december mandag tirsdag onsdag torsdag fredag " +
    "a an the your you our this that all such teams zoom meet google microsoft linkedin indeed glassdoor reed monster totaljobs jobindex stepstone handshake ziprecruiter excel sql python java javascript english danish german"
  ).split(" "),
);
/** Teams that every firm has. */
const TEAM_WORDS = new Set(
  "hiring recruitment recruiting talent acquisition people hr interview search selection ansættelsesteam rekrutterings the whole all data product sales support".split(
    " ",
  ),
);
/** The employer's name is misspelt, or somebody else's stands in its place. */
export const wrongCompany: Rule = {
  id: "wrong-company",
  principle: "do-no-harm",
  severity: "must",
  message: {
    da: ({ written, right }) =>
      right
        ? `Her står »${written}«. Virksomheden hedder ${right}.`
        : `»${written}« er en anden virksomhed.`,
    en: ({ written, right }) =>
      right
        ? `This says “${written}”. The company's name is ${right}.`
        : `“${written}” is another company.`,
  },
  why: {
    da: "En anden virksomheds navn fortæller, at beskeden er kopieret, og så er resten ligegyldigt.",
    en: "Another company's name says that the message was copied, and nothing else in it matters after that.",
  },
  check(context) {
    const { message, subject } = context;
    const body = tokensWithin(message.tokens, { start: 0, end: message.content.end });
    const inBody = [...inGreeting(context), ...findIn(message.text, body, context)];
    const inSubject = subject ? findIn(subject, tokenize(subject), context) : [];
    return [...inSubject.map((hit): Hit => ({ ...hit, in: "subject" })), ...inBody];
  },
};

function findIn(text: string, tokens: readonly Token[], context: ReviewContext): Hit[] {
  const company = companyName(context.caseFile.company.name);
  const people = peopleWords(context);
  const hits: Hit[] = [];
  if (company) hits.push(...misspelt(text, tokens, company, context, people));
  if (company || context.otherCompanies.length > 0) {
    hits.push(...fromOtherCases(tokens, company, context));
    if (company) hits.push(...inEmployersPlace(text, tokens, company, context, people));
    if (company)
      hits.push(...rivalNames(text, tokens, company, context).map((name) => named(name, company)));
  }
  return hits;
}

/** "Dear X team": a firm's name between the greeting word and "team". */
function inGreeting(context: ReviewContext): Hit[] {
  const { message, caseFile } = context;
  const company = companyName(caseFile.company.name);
  const words = message.greeting ? tokensWithin(message.tokens, message.greeting) : [];
  const team = words.findIndex(({ key }) => key === "team" || key === "teamet");
  const name = words.slice(openingWords(words), Math.max(team, 0));
  if (!company || name.length === 0 || !name.every(({ capital }) => capital)) return [];
  const people = peopleWords(context);
  const known = name.some(
    (word) =>
      belongsToName(word.text, company) ||
      people.has(word.key) ||
      isOwn(word, context) ||
      TEAM_WORDS.has(word.key),
  );
  return known || misspeltPart(name[0]!.key, company) ? [] : [named(name, company)];
}

/** Written with a capital inside a sentence, or beside another word of the name: a sentence may begin with anything. */
function misspelt(
  text: string,
  tokens: readonly Token[],
  company: CompanyName,
  context: ReviewContext,
  people: ReadonlySet<string>,
): Hit[] {
  return tokens.flatMap((token, place) => {
    const beside = [tokens[place - 1], tokens[place + 1]].some(
      (other) => other && other.capital && isNamePart(other.text, company),
    );
    if (!token.capital || people.has(token.key) || (token.first && !beside)) return [];
    if (NO_COMPANY.has(token.key) && !beside) return [];
    const own = context.inCaseLanguage && isOwn(token, context);
    if (own && !beside) return [];
    const split = joinedWithNext(text, token, tokens[place + 1], company);
    if (split) return [replace(split, text, company.short)];
    if (isRunTogether(token.key, company)) return [replace(token, text, company.short)];
    const part = misspeltPart(token.key, company, beside);
    if (!part) return [];
    const genitive = /['’]s?$/.exec(token.text)?.[0] ?? "";
    return [replace(token, text, part, genitive)];
  });
}

function isNamePart(word: string, company: CompanyName): boolean {
  return keyOf(word).length > 2 && belongsToName(word, company);
}

/** "Nord Lys" for Nordlys: two words that make one of the name's. */
function joinedWithNext(
  text: string,
  token: Token,
  next: Token | undefined,
  company: CompanyName,
): Span | null {
  if (!next?.capital || next.first || text.slice(token.end, next.start) !== " ") return null;
  if (company.parts.length > 1 && company.parts.some((part) => keyOf(part) === token.key))
    return null;
  const joined = token.key + next.key;
  const whole = company.parts.length === 1 && keyOf(company.parts[0]!) === joined;
  return whole ? { start: token.start, end: next.end } : null;
}

function replace(span: Span, text: string, right: string, ending = ""): Hit {
  const { start, end } = span;
  const written = text.slice(start, end);
  return {
    span: { start, end },
    params: { written, right },
    edits: [{ span: { start, end }, text: right + ending }],
  };
}

/** A company of the user's other cases has no business here, unless this case speaks of it too. */
function fromOtherCases(
  tokens: readonly Token[],
  company: CompanyName | null,
  context: ReviewContext,
): Hit[] {
  return context.otherCompanies.slice(0, 1000).flatMap((other) => {
    const name = companyName(other);
    if (!name || name.parts.every((part) => isOwn({ key: keyOf(part) }, context))) return [];
    if (company && name.parts.every((part) => belongsToName(part, company))) return [];
    const keys = name.parts.map(keyOf);
    return tokens.flatMap((token, place) => {
      if (!startsWith(tokens, place, keys)) return [];
      if (
        !token.capital ||
        (token.first && keys.length === 1 && !isOddWord(keys[0]!, tokens, place))
      )
        return [];
      return [named(tokens.slice(place, place + keys.length), company)];
    });
  });
}

/** At the beginning of a sentence any word has a capital; one that stands there with its genitive or twice is a name. */
function isOddWord(key: string, tokens: readonly Token[], place: number): boolean {
  return tokens.some(
    (token, other) => other !== place && token.key === key && token.capital && !token.first,
  );
}

function startsWith(tokens: readonly Token[], place: number, keys: readonly string[]): boolean {
  return keys.every((key, step) => {
    const token = tokens[place + step];
    return (
      token !== undefined &&
      (token.key === key ||
        (step === keys.length - 1 &&
          /^'?s?$/.test(token.key.slice(key.length)) &&
          token.key.startsWith(key)))
    );
  });
}

function named(words: readonly Token[], company: CompanyName | null): Hit {
  const span = { start: words[0]!.start, end: words[words.length - 1]!.end };
  const written = words.map(({ text }) => text).join(" ");
  if (!company) return { span, params: { written } };
  const edits = [{ span, text: company.short }];
  return { span, params: { written, right: company.short }, edits };
}

/** "The position at X", "join X": a name in the employer's place that neither the company nor the case knows. */
function inEmployersPlace(
  text: string,
  tokens: readonly Token[],
  company: CompanyName,
  context: ReviewContext,
  people: ReadonlySet<string>,
): Hit[] {
  const { words } = context;
  const parts = company.parts.map(keyOf);
  const slots = employerSlots(tokens, words).map(({ first, last }) => {
    const name = nameAfter(text, tokens, last + 1);
    const free =
      name.length === 0 ||
      isSite(name, tokens[last + name.length + 1], parts, words) ||
      isOthersWork(tokens, first, last) ||
      isOwnPast(text, tokens, first, last + name.length, words);
    return free ? [] : name;
  });
  const owners = ownersNamed(tokens, words).map((owner) => [owner]);
  return [...slots, ...owners].flatMap((name) => {
    const naming = name.filter(({ key }) => !isLegalForm(key));
    const known = (token: Token) =>
      belongsToName(token.text, company) ||
      people.has(token.key.replace(/'?s$/, "")) ||
      people.has(token.key) ||
      isOwn(token, context) ||
      isPlace(token, context);
    if (naming.length === 0 || naming.some(known) || naming.every(({ key }) => key.length < 2))
      return [];
    if (NO_COMPANY.has(naming[0]!.key)) return [];
    return [named(name, company)];
  });
}

export const wrongCompanyExamples = (): RuleExamples => ({
  da: {
    bad: [
      danishMail("Tak for samtalen i går. Stillingen hos «Vindkraft Nord» lyder spændende."),
      danishMail("Tak for i går. Jeg vil meget gerne arbejde hos «Nordlyst»."),
      danishMail("Tak for samtalen om stillingen som projektleder hos «Bluewater»."),
      danishMail("Tak for i går. Jeg glæder mig til at blive en del af «Energinet»."),
      danishMail("Tak for en god samtale hos «Norlys» Energi i går."),
      { subject: "Samtalen hos «Vindkraft Nord»", body: danishMail("Tak for i går.") },
      {
        body: danishMail(
          "Tak for i går. Det er tydeligt, at «Havnegruppen» har styr på sine projekter.",
        ),
        otherCompanies: ["Havnegruppen A/S"],
      },
    ],
    good: [
      danishMail("Tak for samtalen om stillingen hos Nordlys i går."),
      danishMail(
        "Tak for i går. Stillingen hos Nordlys Energi A/S lyder spændende, og det gør Nordlys' planer også.",
      ),
      danishMail("Tak for i går. I mit nuværende job hos Havnegruppen leder jeg tre projekter."),
      danishMail("Tak for i går. Jeg vil gerne arbejde hos jer på kontoret i Odense."),
      {
        body: danishMail("Tak for i går. Samarbejdet med Siemens Gamesa lyder spændende."),
        caseFile: { notes: { highlights: ["Samarbejdet med Siemens Gamesa"] } },
        otherCompanies: ["Siemens Gamesa"],
      },
      {
        body: danishMail(
          "Det er normalt ikke mig, der skriver. Normalt tager jeg telefonen. Tak for snakken hos Normal i går.",
        ),
        caseFile: { company: { name: "Normal A/S" } },
      },
      danishMail(
        "Tak for i går. Jeg så nordlys for første gang sidste vinter, så navnet ligger godt.",
      ),
      {
        body: danishMail("Tak for samtalen hos DSB i går."),
        caseFile: { company: { name: "Danske Statsbaner" }, notes: { highlights: ["DSB"] } },
      },
    ],
  },
  en: {
    bad: [
      englishMail("Thank you for yesterday. I would love to do the same at «Globex»."),
      englishMail("Thank you for yesterday. I believe in «Globex's» mission."),
      englishMail(
        "Thank you for the interview. The data engineer role with «Initech» sounds just right.",
      ),

      englishMail("Thank you for yesterday. I would love to join «Globex»."),
      englishMail("Thank you for the interview. The position at «Initech Systems» sounds great."),
      englishMail("Thank you for yesterday. I liked hearing how «Harbuor» Analytics works."),
      englishMail("Thank you for talking to me about the data engineer role at «Northwind»."),
      englishMail("Thank you for yesterday. I would be proud to be part of the «Globex» team."),
      { subject: "The role at «Globex»", body: englishMail("Thank you for yesterday.") },
      {
        body: englishMail("Thank you for yesterday. What «Acme» does with data is impressive."),
        otherCompanies: ["Acme Ltd"],
      },
    ],
    good: [
      englishMail("Thank you for the interview at the Leeds depot yesterday."),
      englishMail("Thank you for the interview at Kingsway House yesterday."),
      englishMail(
        "Thank you for yesterday. After my internship at Siemens I would like to stay with sensors.",
      ),
      englishMail(
        "Thank you for yesterday. The work you do for Stena Line sounds great, and I would be proud to be part of the Mersey project.",
      ),

      englishMail("Thank you for yesterday. I would love to join Harbour."),
      englishMail(
        "Thank you for the interview at Harbour Analytics Ltd. Harbour's forecasts are a fine piece of work.",
      ),
      englishMail("Thank you for yesterday. In my current role at Globex I run the night jobs."),
      englishMail("Thank you for yesterday. I would be glad to join you on Monday."),
      englishMail("Thank you for yesterday. I have worked for four years at Northwind."),
      {
        body: englishMail(
          "Thank you for yesterday. My target is a job where I learn. Targets like yours suit me, and I would love to join Target.",
        ),
        caseFile: { company: { name: "Target" } },
      },
      {
        body: englishMail(
          "Thank you for yesterday. The role at HA sounds just right, and so does the work with Globex.",
        ),
        caseFile: { notes: { highlights: ["The work with Globex"] } },
        otherCompanies: ["Globex"],
      },
    ],
  },
});
