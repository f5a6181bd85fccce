import { type DateToken, isJoined, keyAt, skip } from "./date-tokens.ts";

type Tokens = readonly DateToken[];

const ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ["cet", "Europe/Copenhagen"],
  ["cest", "Europe/Copenhagen"],
  ["bst", "Europe/London"],
  ["gmt", "Etc/UTC"],
  ["utc", "Etc/UTC"],
  ["eet", "Europe/Helsinki"],
  ["eest", "Europe/Helsinki"],
  ["est", "America/New_York"],
  ["edt", "America/New_York"],
  ["et", "America/New_York"],
  ["cdt", "America/Chicago"],
  ["mdt", "America/Denver"],
  ["pst", "America/Los_Angeles"],
  ["pdt", "America/Los_Angeles"],
  ["pt", "America/Los_Angeles"],
]);
/** Places as they stand before "time" or "tid", and in the names that calendars write in brackets. */
const PLACES: ReadonlyMap<string, string> = new Map([
  ["dansk", "Europe/Copenhagen"],
  ["danish", "Europe/Copenhagen"],
  ["copenhagen", "Europe/Copenhagen"],
  ["københavn", "Europe/Copenhagen"],
  ["svensk", "Europe/Stockholm"],
  ["swedish", "Europe/Stockholm"],
  ["stockholm", "Europe/Stockholm"],
  ["norsk", "Europe/Oslo"],
  ["norwegian", "Europe/Oslo"],
  ["oslo", "Europe/Oslo"],
  ["tysk", "Europe/Berlin"],
  ["german", "Europe/Berlin"],
  ["berlin", "Europe/Berlin"],
  ["amsterdam", "Europe/Amsterdam"],
  ["paris", "Europe/Paris"],
  ["uk", "Europe/London"],
  ["london", "Europe/London"],
  ["engelsk", "Europe/London"],
  ["dublin", "Europe/Dublin"],
  ["finsk", "Europe/Helsinki"],
  ["helsinki", "Europe/Helsinki"],
  ["eastern", "America/New_York"],
  ["pacific", "America/Los_Angeles"],
]);
const LONGEST_NAME = 12;

/** A time zone named right after a clock time, in brackets or not: "CET", "(dansk tid)", "(UTC+01:00) Copenhagen". */
export function readZone(tokens: Tokens, at: number): { zone: string; next: number } | null {
  const open = keyAt(tokens, at) === "(" ? 1 : 0;
  const start = at + open;
  if (keyAt(tokens, at) === "z" && isJoined(tokens, at)) return { zone: "Etc/UTC", next: at + 1 };
  const found =
    isoOffset(tokens, at) ??
    bracketed(tokens, start, open) ??
    offset(tokens, start) ??
    named(tokens, start);
  if (!found) return null;
  return { zone: found.zone, next: open ? skip(tokens, found.next, ")") : found.next };
}

/** "13:00:00+01:00": whole hours only, since no zone is named after others. */
function isoOffset(tokens: Tokens, at: number): { zone: string; next: number } | null {
  const [sign, hours, colon, minutes] = tokens.slice(at, at + 4);
  if (!minutes || (sign!.key !== "+" && sign!.key !== "-") || colon!.key !== ":") return null;
  if (hours!.key.length !== 2 || !(hours!.value <= 14) || minutes.value !== 0) return null;
  if (![0, 1, 2, 3].every((step) => isJoined(tokens, at + step))) return null;
  return { zone: fixedZone(sign!.key, hours!.value), next: at + 4 };
}

/** POSIX signs: what lies east of Greenwich has a minus. */
function fixedZone(sign: string, hours: number): string {
  return hours === 0 ? "Etc/UTC" : `Etc/GMT${sign === "+" ? "-" : "+"}${hours}`;
}

function named(tokens: Tokens, at: number): { zone: string; next: number } | null {
  const short = ABBREVIATIONS.get(keyAt(tokens, at));
  if (short !== undefined && isUpper(tokens, at))
    return { zone: short, next: skip(tokens, at + 1, "time") };
  const from = skip(tokens, at, "local");
  const place = PLACES.get(keyAt(tokens, from));
  const time = keyAt(tokens, from + 1);
  return place !== undefined && (time === "tid" || time === "time")
    ? { zone: place, next: from + 2 }
    : null;
}

/** "et" is a Danish word, "ET" a time zone; the tokens tell it by their first letter. */
function isUpper(tokens: Tokens, at: number): boolean {
  return tokens[at]!.capital;
}

/** "UTC+1", "GMT+01:00". Windows names a zone by its winter offset, so a place behind it counts for more. */
function offset(tokens: Tokens, at: number): { zone: string; next: number } | null {
  if (keyAt(tokens, at) !== "utc" && keyAt(tokens, at) !== "gmt") return null;
  const sign = keyAt(tokens, at + 1);
  const hours = tokens[at + 2];
  if ((sign !== "+" && sign !== "-") || hours?.kind !== "number" || !(hours.value <= 14))
    return null;
  const minutes = keyAt(tokens, at + 3) === ":" && tokens[at + 4]?.kind === "number";
  const closed = skip(tokens, minutes ? at + 5 : at + 3, ")");
  const place = placeWithin(tokens, closed);
  if (place) return place;
  if (minutes && tokens[at + 4]!.value !== 0) return null;
  return { zone: fixedZone(sign, hours.value), next: closed };
}

/** "Brussels, Copenhagen, Madrid, Paris": Copenhagen first, since that is whose list it is. */
function placeWithin(tokens: Tokens, at: number): { zone: string; next: number } | null {
  let found: string | undefined;
  let place = at;
  for (; place < at + LONGEST_NAME; place += 1) {
    const key = keyAt(tokens, place);
    if (key === "" || (key !== "," && tokens[place]!.kind !== "word")) break;
    if (key !== "," && !tokens[place]!.capital) break;
    const zone = PLACES.get(key);
    if (zone && found !== "Europe/Copenhagen")
      found = zone === "Europe/Copenhagen" ? zone : (found ?? zone);
  }
  return found === undefined ? null : { zone: found, next: place };
}

/** "(Central European Time - Copenhagen)", "(Centraleuropæisk tid - København)", "(Europe/Copenhagen)". */
function bracketed(
  tokens: Tokens,
  at: number,
  open: number,
): { zone: string; next: number } | null {
  if (!open) return null;
  for (let place = at; place < at + LONGEST_NAME; place += 1) {
    const key = keyAt(tokens, place);
    if (key === ")" || key === "") return null;
    const zone = PLACES.get(key);
    const last = keyAt(tokens, place + 1) === ")";
    if (zone && last && place > at && "-/".includes(keyAt(tokens, place - 1)))
      return { zone, next: place + 1 };
  }
  return null;
}
