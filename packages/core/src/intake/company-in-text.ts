import type { Passage } from "./intake-document.ts";
import { spanIn, type View } from "./view.ts";

/** A company that a text may mean, and how much speaks for it. */
export interface NamedCompany extends Passage {
  weight: number;
}

const NAME = String.raw`(\p{Lu}[\p{L}\p{N}\p{M}&'’.+-]{0,40}(?: (?:&|og|and|of|the|for|de|ved|[\p{Lu}\d][\p{L}\p{N}\p{M}&'’.+/-]{0,40}|(?:A|I|P|K)/S|ApS|A\.M\.B\.A\.?)){0,5})`;
const CLIENT = new RegExp(
  String.raw`\b(?:[Pp]å vegne af(?: vores kunde| virksomheden)?|[Vv]ores kunde|[Oo]n behalf of(?: our client)?|[Oo]ur client)[,:]? ${NAME}`,
  "gu",
);
const LABEL = new RegExp(
  String.raw`^[ \t]*(?:virksomhed|arbejdsgiver|company|employer|organisation)\s{0,2}:[ \t]{0,3}([^\n]{2,80})$`,
  "gimu",
);
const AT = new RegExp(
  String.raw`\b(?:hos|Hos|with|at|from|fra|join|om jobbet i|jobbet i|talk about) ${NAME}`,
  "gu",
);
const IN = new RegExp(
  String.raw`(?:samtale (?:i|på|hos)|ansøgning[^.\n]{0,60}? (?:i|hos|på|ved)|stillingen[^.\n]{2,60}? (?:i|på|ved|hos)|jobbet[^.\n]{2,60}? (?:i|på|ved|hos)|(?:position|role|job|vacancy|post)[^.\n]{0,40}? (?:at|with)) ${NAME}`,
  "gu",
);
/** "Solgården ringede", the first words of a note. */
const RANG = new RegExp(
  String.raw`^${NAME}(?= (?:ringede|har ringet|skrev|called|rang|phoned)\b)`,
  "gmu",
);
const NOT_A_COMPANY =
  /^(?:Microsoft|Zoom|Teams|Google|Webex|LinkedIn|Skype|Monday|Tuesday|Wednesday|Thursday|Friday|Mandag|Tirsdag|Onsdag|Torsdag|Fredag|Our|Your|The|This|You|Us|Me|I|Dig|Jer|Os|Din|January|February|March|April|May|June|July|August|September|October|November|December|CV|PM|AM|Mobil|Telefon|Danmark|Denmark|København|Copenhagen|Aarhus|Odense|Aalborg|Jeg|Han|Hun|Vi|He|She|They)\b/u;

/** The companies that a text names as where the job is; `client` is one on whose behalf an agency writes. */
export function findCompanies(view: View): { named: NamedCompany[]; client: NamedCompany | null } {
  const named = [
    ...matches(view, LABEL, 5),
    ...matches(view, AT, 2),
    ...matches(view, IN, 2),
    ...matches(view, RANG, 2),
  ];
  const client = matches(view, CLIENT, 10)[0] ?? null;
  return { named, client };
}

function matches(view: View, pattern: RegExp, weight: number): NamedCompany[] {
  return [...view.text.matchAll(pattern)].flatMap((match) => {
    const value = trimmedName(match[1]!);
    const at = match.index + match[0].length - match[1]!.length;
    if (value.length < 2 || NOT_A_COMPANY.test(value)) return [];
    return [{ value, ...spanIn(view, at, at + value.length), weight }];
  });
}

/** Without a full stop or a dangling little word at its end. */
function trimmedName(text: string): string {
  let name = text.trim();
  for (let times = 0; times < 3; times += 1) {
    const legal = /(?:Inc|Ltd|A\.M\.B\.A)\.$/.test(name);
    name = name
      .replace(legal ? /[,;]+$/ : /[.,;'’]+$/, "")
      .replace(/ (?:&|og|and|of|the|for|de|ved)$/u, "");
    const sentence = name.search(/\.(?: |$)/);
    if (sentence > 0 && !legal) name = name.slice(0, sentence);
  }
  return name;
}

const LEGAL =
  /[, ]+(?:A\/S|ApS|I\/S|P\/S|K\/S|IVS|A\.M\.B\.A\.?|AB|AS|Ltd\.?|Limited|LLP|LLC|Inc\.?|GmbH|plc|Group|ASA|Oy)$/iu;

/** The name as companies are compared: small letters, without its legal form. */
export function companyKey(name: string): string {
  return name
    .replace(LEGAL, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

/** Whether the name carries its legal form. */
export function hasLegalForm(name: string): boolean {
  return LEGAL.test(name) || /kommune|region |universitet|university|hospital|styrelse/i.test(name);
}

const FREE_MAIL =
  /^(?:gmail|hotmail|outlook|live|yahoo|icloud|mail|me|post|protonmail|jubii|ofir|stofanet|tdcadsl)$/;

/** Whether an address is at a domain that tells of the company: "nordlys-energi.dk" for Nordlys Energi A/S. */
export function fitsDomain(name: string, address: string): boolean {
  const label = domainLabels(address);
  const key = folded(companyKey(name));
  return (
    key.length >= 3 &&
    label.some((part) => part.length >= 3 && (part.includes(key) || key.includes(part)))
  );
}

/** Whether the address is at the domain that is the name itself: "atlasgrove.com" for Atlas Grove. */
export function isHome(name: string, address: string): boolean {
  const key = folded(companyKey(name));
  return key.length >= 3 && domainLabels(address).includes(key);
}

function domainLabels(address: string): string[] {
  const host = address.split("@")[1] ?? "";
  const labels = host
    .toLowerCase()
    .split(".")
    .slice(0, -1)
    .map((part) => part.replaceAll("-", ""));
  return labels.filter((part) => !FREE_MAIL.test(part));
}

function folded(text: string): string {
  return text
    .replaceAll("æ", "ae")
    .replaceAll("ø", "oe")
    .replaceAll("å", "aa")
    .normalize("NFD")
    .replace(/[^a-z0-9]/g, "");
}
