import { ownTimeZone } from "./own-time-zone.ts";

/** The countries offered by name: where a case's holidays and clock come from. */
export const COUNTRIES = [
  { region: "DK", zone: "Europe/Copenhagen" },
  { region: "SE", zone: "Europe/Stockholm" },
  { region: "NO", zone: "Europe/Oslo" },
  { region: "FI", zone: "Europe/Helsinki" },
  { region: "IS", zone: "Atlantic/Reykjavik" },
  { region: "DE", zone: "Europe/Berlin" },
  { region: "NL", zone: "Europe/Amsterdam" },
  { region: "BE", zone: "Europe/Brussels" },
  { region: "FR", zone: "Europe/Paris" },
  { region: "ES", zone: "Europe/Madrid" },
  { region: "IT", zone: "Europe/Rome" },
  { region: "AT", zone: "Europe/Vienna" },
  { region: "CH", zone: "Europe/Zurich" },
  { region: "PL", zone: "Europe/Warsaw" },
  { region: "IE", zone: "Europe/Dublin" },
  { region: "GB", zone: "Europe/London" },
] as const;

type Place = { region: string; zone: string };

/** The country on whose clock this device runs; Denmark where that is none of the list. */
export function countryHere(): Place {
  const here = ownTimeZone();
  return COUNTRIES.find(({ zone }) => zone === here) ?? COUNTRIES[0];
}

/** A country's name in a language, by its region code (`GB-SCT` too); the code itself where nobody named it. */
export function countryName(region: string, language: string): string {
  try {
    return new Intl.DisplayNames(language, { type: "region" }).of(region.slice(0, 2)) ?? region;
  } catch {
    return region;
  }
}
