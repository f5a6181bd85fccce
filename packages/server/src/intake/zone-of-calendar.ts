import { isTimeZone } from "@efterklang/core/case-file/is-time";
import { findIana } from "windows-iana";

/** Whose city stands for a zone of Windows that has several: an employer here is likelier Danish. */
const TERRITORIES = ["DK", "GB", "001"] as const;
const CITIES: readonly [RegExp, string][] = [
  [/copenhagen|københavn/i, "Europe/Copenhagen"],
  [/london|dublin, edinburgh|greenwich/i, "Europe/London"],
  [/stockholm|amsterdam|berlin|bern|vienna/i, "Europe/Berlin"],
  [/helsinki/i, "Europe/Helsinki"],
  [/eastern time/i, "America/New_York"],
];

/** The IANA name of a zone as a calendar names it: by IANA, by Windows, or by the words that Windows shows. */
export function ianaZone(name: string): string | null {
  const bare = name
    .replace(/^["'/]+|["']+$/g, "")
    .replace(/^(?:[\w.]+\/)+(?=[A-Z][a-z]+\/[A-Z])/, "")
    .slice(0, 200);
  if (/^(?:Z|UTC|Etc\/UTC|GMT)$/i.test(bare)) return "Etc/UTC";
  for (const territory of TERRITORIES) {
    const found = findIana(bare, territory)[0];
    if (found !== undefined) return found;
  }
  if (isTimeZone(bare) && bare.includes("/")) return bare;
  return CITIES.find(([city]) => city.test(bare))?.[1] ?? null;
}
