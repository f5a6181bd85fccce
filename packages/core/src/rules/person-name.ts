import { editDistance } from "../text/edit-distance.ts";
import { keyOf, tokenize } from "../text/token.ts";

/** A person's name, taken apart for comparison. */
export interface PersonName {
  full: string;
  /** As written, in order; titles such as "dr." left out. */
  parts: readonly string[];
}

const TITLES = new Set("hr fr fru frk dr mr mrs ms miss mx prof professor sir dame phd".split(" "));

/** Short names that people go by, with the names that they stand for; beginnings such as Chris need no line. */
const SHORT_NAMES: Readonly<Record<string, string>> = {
  mike: "michael mikael mikkel",
  mick: "michael",
  bob: "robert",
  bobby: "robert",
  bill: "william",
  billy: "william",
  liam: "william",
  liz: "elizabeth elisabeth",
  lizzie: "elizabeth",
  lisbeth: "elisabeth",
  beth: "elizabeth bethany",
  betty: "elizabeth",
  kate: "katherine catherine kathryn katrine",
  katie: "katherine catherine kathryn",
  kathy: "katherine catherine kathryn",
  tom: "thomas",
  tommy: "thomas",
  jim: "james",
  jimmy: "james",
  jamie: "james",
  jack: "john",
  johnny: "john",
  dick: "richard",
  rick: "richard",
  ted: "edward theodore",
  ned: "edward",
  tony: "anthony antony",
  peggy: "margaret",
  maggie: "margaret",
  meg: "margaret megan",
  sasha: "alexander alexandra",
  andy: "andrew anders andreas",
  drew: "andrew",
  becky: "rebecca",
  jenny: "jennifer jennie",
  steve: "stephen steven",
  dave: "david",
  danny: "daniel",
  joe: "joseph",
  charlie: "charles charlotte",
  harry: "henry harold",
  hank: "henry",
  nick: "nicholas nicolas nikolaj niclas",
  sue: "susan susanne suzanne",
  susie: "susan",
  debbie: "deborah",
  vicky: "victoria",
  mandy: "amanda",
  larry: "lawrence laurence",
  jerry: "gerald jerome jeremy",
  chuck: "charles",
  nikki: "nicole nicola",
  lotte: "charlotte liselotte",
  stine: "christine kristine",
  tina: "christina kristina",
  trine: "katrine cathrine",
  rikke: "frederikke",
  nina: "annina",
  bent: "benedikt",
  lars: "laurits",
  niels: "nikolaj",
  hans: "johannes",
  mia: "maria",
};
/** Letters that differ between keyboards and registers, and not between people. */
const FOLDED: readonly (readonly [RegExp, string])[] = [
  [/æ/g, "ae"],
  [/ø/g, "oe"],
  [/å/g, "aa"],
  [/ö/g, "oe"],
  [/ä/g, "ae"],
  [/ü/g, "ue"],
  [/ß/g, "ss"],
];

/** Two letters off the end may be another name (Birgit, Birgitte); three are a short form (Chris, Christopher). */
const NICKNAME_CUT = 3;
/** Short forms that take off less. */
const NICKNAMES = new Set(
  "alex chris nick fred max ben sam tim tom rob dan gab nat seb vic kat phil greg jeff matt pat ray ron ken don josh jon jess jen abb deb fran gwen lou mel pam steph sue theo val viv will zack jake luke mads kris".split(
    " ",
  ),
);

export function personName(name: string | undefined): PersonName {
  const full = (name ?? "").trim();
  const parts = tokenize(full).map(({ text }) => text);
  const own = parts.filter((part) => !TITLES.has(keyOf(part)));
  return { full, parts: own };
}

export function isTitle(word: string): boolean {
  return TITLES.has(keyOf(word));
}

/** One word for the forms of a name that differ by keyboard alone: Kjær and Kjaer, José and Jose. */
export function foldName(word: string): string {
  let folded = keyOf(word).replace(/'s$|'$/, "");
  for (const [letter, plain] of FOLDED) folded = folded.replace(letter, plain);
  return folded.normalize("NFD").replace(/\p{M}/gu, "");
}

/** Whether the word can stand for this part of a name: itself, its genitive, an initial or a short form. */
export function standsFor(word: string, part: string): boolean {
  const one = foldName(word);
  const other = foldName(part);
  if (one === other || one === `${other}s`) return true;
  if (one.length === 1) return other.startsWith(one);
  if (one.length >= 3 && other.startsWith(one)) {
    if (other.length - one.length >= NICKNAME_CUT || NICKNAMES.has(one)) return true;
  }
  return (SHORT_NAMES[one] ?? "").split(" ").includes(other);
}

/** Whether the word is the part with a slip or two in it. Short names and other scripts are never close. */
export function isMisspelling(word: string, part: string): boolean {
  const one = foldName(word);
  const other = foldName(part);
  if (one === other || one === `${other}s` || !sameScript(one, other)) return false;
  const limit = other.length >= 8 ? 2 : other.length >= 4 ? 1 : 0;
  return limit > 0 && editDistance(one, other, limit) <= limit;
}

/** Names in different scripts cannot be compared letter by letter. */
export function sameScript(one: string, other: string): boolean {
  const latin = (text: string) => /\p{Script=Latin}/u.test(text);
  return latin(one) === latin(other);
}
