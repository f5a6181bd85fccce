import { Temporal } from "temporal-polyfill";
import { tidyLines } from "./company-address.ts";
import type { Scene } from "./scene.ts";

/** What stands above the greeting of a letter, a line each; what is not known is empty. */
export interface LetterHead {
  /** The sender's name and address. */
  from: string[];
  /** The company, whose attention it is for, and the address. */
  to: string[];
  /** Place and date, in one line. */
  date: string[];
}

/** The head of a letter that is dated `now` (ISO 8601). */
export function letterBlocks(scene: Scene, now: string): LetterHead {
  const { caseFile, recipient, slots, words } = scene;
  const { candidate, company } = caseFile;
  const { attention } = words.grammar;
  const name = tidyLines([recipient?.name])[0];
  return {
    from: tidyLines([slots["name"], ...candidate.address]),
    to: tidyLines([company.name, name && `${attention} ${name}`, ...company.address]),
    date: [letterDate(scene, now)],
  };
}

/** The head as text, above the greeting of a letter that is still to be typed. */
export function letterHead(scene: Scene, now: string): string {
  const { from, to, date } = letterBlocks(scene, now);
  return [from, to, date]
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n");
}

function letterDate({ caseFile, words }: Scene, now: string): string {
  const day = Temporal.Instant.from(now).toZonedDateTimeISO(caseFile.timeZone);
  const place = placeOf(caseFile.candidate.address);
  return words.grammar.letterDate(day.day, day.month, day.year, place);
}

/** Longer names of places are no place, but the rest of an address. */
const LONGEST_PLACE = 40;

/** The town of an address: what follows the postcode ("8000 Aarhus C"), without the letters of its district. Null where there is none. */
export function placeOf(address: readonly string[]): string | null {
  for (const line of tidyLines(address).toReversed()) {
    const town = /^(?:[A-Z]{1,2}-)?\d{3,5} (\p{L}[^\d,]*)$/u.exec(line)?.[1];
    if (town !== undefined && town.length <= LONGEST_PLACE) {
      return town.replace(/ (?:[NSVØCK]|NV|NØ|SV|SØ)$/, "").trim();
    }
  }
  return null;
}
