import type { Token } from "../text/token.ts";
import { keyOf, tokenize } from "../text/token.ts";
import type { CompanyName } from "./company-name.ts";
import { misspeltPart } from "./company-name.ts";
import { isOwnPast, nameAfter } from "./employer-slots.ts";
import { isOwn, isPlace } from "./known-names.ts";
import type { ReviewContext } from "./rule.ts";

/** What can stand right before an employer's name. */
const BEFORE_NAME = new Set("hos på ved i for til at with for of join joining".split(" "));
/** A shorter word says little about the kind of place. */
const SHORTEST_SHARED = 6;
/** What Danish names of places to work end on. */
const KINDS_OF_PLACE =
  "skolen hospitalet banken huset gymnasiet hotellet klinikken gården centret centeret biblioteket museet kirken apoteket gruppen børnehaven plejehjemmet parken kroen værket teatret byg".split(
    " ",
  );
const KINDS_OF_EMPLOYER =
  "hospital sygehus skole gymnasi hotel plejecenter plejehjem børnehave vuggestue restaurant bibliotek museum klinik apotek".split(
    " ",
  );
/** Employers with many such places under them: there another place's name may be the workplace itself. */
const UMBRELLAS = "kommune region universitet stift koncern gruppe trust council group".split(" ");
const WISHED_AT = new Set(["på", "ved", "hos"]);
/** Behind a company's name these say which part of it. */
const LOOSE_ENDINGS = new Set(
  "danmark denmark norge sverige europe nordic group gruppen holding team teamet uk ireland hq gmbh ltd inc a s aps energi energy data it hr".split(
    " ",
  ),
);

/** "På Odense Universitetshospital" where the employer is Aarhus's: the like of it, and not it. Each as its words. */
export function rivalNames(
  text: string,
  tokens: readonly Token[],
  company: CompanyName,
  context: ReviewContext,
): Token[][] {
  const { parts } = company;
  return tokens.flatMap((token, place) => {
    if (!BEFORE_NAME.has(token.key)) return [];
    const name = nameAfter(text, tokens, place + 1);
    const alike = differsInOneWord(name, company, context) || isLike(name, company, context);
    const rival = WISHED_AT.has(token.key) && isRival(name, company, context);
    if (!rival && (name.length !== parts.length || !alike)) return [];
    return isOwnPast(text, tokens, place, place + name.length, context.words) ? [] : [name];
  });
}

/** "Strandskolen" is not "Skovskolen": two names in one word that end on the same kind of place. */
function isLike(name: readonly Token[], { parts }: CompanyName, context: ReviewContext): boolean {
  const [word] = name;
  if (!word || name.length !== 1 || parts.length !== 1 || isOwn(word, context)) return false;
  const own = keyOf(parts[0]!);
  if (word.key === own || isPlace(word, context)) return false;
  return KINDS_OF_PLACE.some(
    (kind) =>
      own.length > kind.length + 1 &&
      own.endsWith(kind) &&
      word.key.length > kind.length + 1 &&
      word.key.endsWith(kind),
  );
}

/** "Jeg vil gerne arbejde på Regionshospitalet Randers" to another hospital: the same kind of place under another name. */
function isRival(name: readonly Token[], { full }: CompanyName, context: ReviewContext): boolean {
  const own = tokenize(full).map(({ key }) => key);
  if (name.length === 0 || own.some((key) => UMBRELLAS.some((word) => key.includes(word))))
    return false;
  const kind = (key: string) => KINDS_OF_EMPLOYER.some((word) => key.includes(word));
  if (!own.some(kind) || !name.some(({ key }) => kind(key))) return false;
  return !name.some(
    (word) => own.includes(word.key) || isOwn(word, context) || isPlace(word, context),
  );
}

/** "Tegnestuen Lodret" is not "Tegnestuen Vandret": as many words, all the same but one. */
function differsInOneWord(
  name: readonly Token[],
  company: CompanyName,
  context: ReviewContext,
): boolean {
  const { parts } = company;
  if (name.length < 2 || name.length !== parts.length) return false;
  const other = name.filter(({ key }, place) => key !== keyOf(parts[place]!));
  const word = other[0];
  if (other.length !== 1 || !word || LOOSE_ENDINGS.has(word.key)) return false;
  const shared = parts.some(
    (part) => keyOf(part).length >= SHORTEST_SHARED && part !== parts[name.indexOf(word)],
  );
  return (
    shared && !isOwn(word, context) && !isPlace(word, context) && !misspeltPart(word.key, company)
  );
}
