import type { Contact } from "../case-file/case-file.ts";
import type { Token } from "../text/token.ts";
import { tokenize, tokensWithin } from "../text/token.ts";
import { greetedPeople } from "./greeted-people.ts";
import type { PersonName } from "./person-name.ts";
import { isMisspelling, personName, sameScript, standsFor } from "./person-name.ts";
import { positionWords } from "./position-mention.ts";
import type { Example, Hit, ReviewContext, Rule, RuleExamples } from "./rule.ts";

/** The greeting names somebody other than the recipient, or a contact's name is misspelt. */
export const wrongName: Rule = {
  id: "wrong-name",
  principle: "do-no-harm",
  severity: "must",
  message: {
    da: ({ written, right }) =>
      right
        ? `Her står »${written}«. Modtageren hedder ${right}.`
        : `»${written}« er ikke modtageren.`,
    en: ({ written, right }) =>
      right
        ? `This says “${written}”. The recipient's name is ${right}.`
        : `“${written}” is not the recipient.`,
  },
  why: {
    da: "Et forkert navn er det første, modtageren ser, og det er svært at se bort fra.",
    en: "A wrong name is the first thing the reader sees, and it is hard to overlook.",
  },
  check(context) {
    return [...inGreeting(context), ...inContent(context)];
  },
};

interface Person {
  name: PersonName;
  contact: Contact;
}

function peopleOf({ caseFile }: ReviewContext): Person[] {
  return caseFile.contacts
    .map((contact) => ({ contact, name: personName(contact.name) }))
    .filter(({ name }) => name.parts.length > 0);
}

function inGreeting(context: ReviewContext): Hit[] {
  const groups = greetedPeople(context);
  const people = peopleOf(context);
  if (groups.length === 0 || people.length === 0) return [];
  const recipient =
    people.find(({ contact }) => contact.id === context.recipient?.id) ??
    lonePerson(context, people);
  const misspelt = groups.flatMap((group) => misspeltIn(group, people, recipient));
  if (misspelt.length > 0) return misspelt;
  if (!recipient) return [];
  const reached = groups.some((group) => group.every((token) => fitsPerson(token, recipient)));
  const comparable = groups.every((group) =>
    group.every(({ text }) => sameScript(text, recipient.name.full)),
  );
  if (reached || !comparable) return [];
  const group = groups[0]!.filter((token) => !fitsPerson(token, recipient));
  return isSurelyName(groups[0]!, context, people) ? [replacing(group, groups[0]!, recipient)] : [];
}

/** With the process over the plan names nobody; where there is one contact only, that is who reads it. */
function lonePerson({ plan }: ReviewContext, people: readonly Person[]): Person | null {
  return plan.recipient === null && people.length === 1 ? people[0]! : null;
}

function fitsPerson(token: Token, { name }: Person): boolean {
  return name.parts.some((part) => standsFor(token.key, part));
}

/** Words that come close to one contact's name and are nobody's: slips of the pen, the recipient's first. */
function misspeltIn(
  group: readonly Token[],
  people: readonly Person[],
  recipient: Person | null,
): Hit[] {
  if (people.some((person) => group.every((token) => fitsPerson(token, person)))) return [];
  const order = recipient
    ? [recipient, ...people.filter((person) => person !== recipient)]
    : people;
  for (const person of order) {
    const slips = group.filter((token) => !fitsPerson(token, person));
    const parts = slips.map((token) => closestPart(token, person));
    if (slips.length === 0 || parts.includes(null)) continue;
    return slips.map((token, index) => mend(token, parts[index]!));
  }
  return [];
}

function closestPart(token: Token, { name }: Person): string | null {
  return name.parts.find((part) => isMisspelling(token.key, part)) ?? null;
}

function mend(token: Token, right: string): Hit {
  const genitive = /['’]s$/.exec(token.text)?.[0] ?? "";
  const span = { start: token.start, end: token.end };
  return {
    span,
    params: { written: token.text, right },
    edits: [{ span, text: right + genitive }],
  };
}

/** Written small, a word of the greeting may be anything ("hej derude"); only another contact's name is surely one. */
function isSurelyName(
  group: readonly Token[],
  _context: ReviewContext,
  people: readonly Person[],
): boolean {
  return (
    group.every((token) => token.capital) ||
    people.some((person) => group.every((token) => fitsPerson(token, person)))
  );
}

/** The whole name is replaced in the form in which somebody was named: first name, last name or both. */
function replacing(wrong: readonly Token[], group: readonly Token[], { name }: Person): Hit {
  const partly = wrong.length > 0 && wrong.length < group.length && name.parts.length > 1;
  const first = partly ? wrong[0]! : group[0]!;
  const last = partly ? wrong[wrong.length - 1]! : group[group.length - 1]!;
  const right = partly
    ? rightPart(wrong, group, name)
    : group.length > 1
      ? name.full
      : name.parts[0]!;
  const span = { start: first.start, end: last.end };
  const written = (partly ? wrong : group).map(({ text }) => text).join(" ");
  return { span, params: { written, right }, edits: [{ span, text: right }] };
}

function rightPart(
  wrong: readonly Token[],
  group: readonly Token[],
  { parts }: PersonName,
): string {
  return wrong[0] === group[0] ? parts[0]! : parts[parts.length - 1]!;
}

/** Months and the like are written with a capital in English and come close to names. */
const OTHER_CAPITALS = new Set(
  "january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday danish english german teams zoom i i'm i've i'd i'll jer dem deres de excel".split(
    " ",
  ),
);

/** A contact's name with a slip in it, further down: written with a capital inside a sentence, and nobody else's. */
function inContent(context: ReviewContext): Hit[] {
  const { message } = context;
  const people = peopleOf(context);
  if (people.length === 0) return [];
  const known = knownNames(context);
  const hits: Hit[] = [];
  for (const token of tokensWithin(message.tokens, message.content)) {
    if (!token.capital || token.first || token.key.length < 4 || OTHER_CAPITALS.has(token.key))
      continue;
    if (known.has(token.key) || context.vocabulary.has(token.key)) continue;
    if (people.some((person) => fitsPerson(token, person))) continue;
    const part = people.map((person) => closestPart(token, person)).find((found) => found !== null);
    if (part) hits.push(mend(token, part));
  }
  return hits;
}

function knownNames({ caseFile, words }: ReviewContext): ReadonlySet<string> {
  const { candidate, company } = caseFile;
  const texts = [candidate.name, company.name, ...company.address, ...candidate.address];
  const own = texts.flatMap((text) => tokenize(text ?? "").map(({ key }) => key));
  return new Set([...own, ...positionWords(caseFile, words).map(({ key }) => key)]);
}

const daLead = (name: string) => ({
  contacts: [
    { id: "anders", name, leads: true },
    { id: "louise", name: "Louise Bech" },
  ],
});

const enLead = (name: string) => ({
  contacts: [
    { id: "james", name, leads: true },
    { id: "priya", name: "Priya Nair" },
  ],
});

const danish = (greeting: string, content = "Tak for en god samtale i går."): Example => ({
  body: `${greeting}\n\n${content}\n\nMed venlig hilsen\nMette Kjær`,
});

const english = (
  greeting: string,
  content = "Thank you for the interview yesterday.",
): Example => ({
  body: `${greeting}\n\n${content}\n\nKind regards,\nSarah O'Neil`,
});

export const wrongNameExamples = (): RuleExamples => ({
  da: {
    bad: [
      danish("Kære «Peter»"),
      danish("Kære «Andres»"),
      danish("Hej «Louise»"),
      danish("Kære Anders «Holmgaard»"),
      danish("Kære «Peter Lund»"),
      danish("Hej «Peter», tak for sidst!"),
      danish("Kære hr. «Jensen»"),
      danish("Kære Anders og «Luise»"),
      danish("Kære Anders", "Tak for i går, og hils «Lousie» mange gange."),
      {
        ...danish("Kære «Ane»"),
        caseFile: daLead("Anne Bo Holst"),
      },
    ],
    good: [
      danish("Kære Anders"),
      danish("Hej Anders og Louise"),
      danish("Kære Louise og Anders"),
      danish("Kære Anders Holm"),
      danish("Kære hr. Holm"),
      danish("Goddag"),
      danish("Hej alle sammen"),
      danish("Kære ansættelsesudvalg"),
      danish("Kære Nordlys Energi"),
      danish("Kære Anders Holm og resten af holdet"),
      danish("Hej igen, Anders"),
      danish("Kære Anders", "Tak for i går. Hils Louise og også Maria fra receptionen."),
      {
        ...danish("Kære Bo"),
        caseFile: daLead("Bo Sten"),
      },
      {
        ...danish("Kære Antonis"),
        caseFile: daLead("Αντώνης Παππάς"),
      },
      {
        ...danish("Kære Soeren"),
        caseFile: daLead("Søren Kjær"),
      },
      { ...danish("Kære Peter"), caseFile: { contacts: [], interviews: [], exchanges: [] } },
    ],
  },
  en: {
    bad: [
      english("Dear «Peter»,"),
      english("Dear «Jamse»,"),
      english("Hi «Priya»,"),
      english("Dear Mr «Whitfeild»,"),
      english("Dear James «Whitman»,"),
      english("Hi «Michael» - good to meet you."),
      english("Dear James and «Pria»,"),
      english("Dear James,", "Thank you for yesterday, and please thank «Pryia» as well."),
    ],
    good: [
      english("Dear James,"),
      english("Hi James and Priya,"),
      english("Dear Mr Whitfield,"),
      english("Dear James Whitfield,"),
      english("Hi Jim,"),
      english("Dear hiring manager,"),
      english("Hello again James,"),
      english("Dear Harbour Analytics team,"),
      english("To whom it may concern,"),
      english(
        "Dear James,",
        "Thank you for yesterday. In May I will see Grace and Will in Priya's team.",
      ),
      {
        ...english("Hi Chris,"),
        caseFile: enLead("Christopher Will"),
      },
      {
        ...english("Dear Grace,"),
        caseFile: enLead("Grace May"),
      },
    ],
  },
});
