import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type ClosedDays, weekendsOnly } from "@efterklang/core/calendar/closed-days";

/** Looks up a region of the contract (`DK`, `GB-SCT`); one that nothing is known of has weekends only. */
export type ReadClosedDays = (region: string) => ClosedDays;

/** ISO 3166-1, or with a part of the country; also what keeps a region from naming any other file. */
const REGION = /^[A-Z]{2}(-[A-Z]{2,3})?$/;

/** Where the files lie when the server runs from source. */
export const SOURCE_FOLDER = fileURLToPath(new URL("../../closed-days/", import.meta.url));

/** Reads from a folder of one file a region, each file once. Throws on a damaged file. */
export function closedDaysIn(folder: string): ReadClosedDays {
  const known = new Map<string, ClosedDays>();
  return (region) => {
    const earlier = known.get(region);
    if (earlier !== undefined) return earlier;
    const text = REGION.test(region) ? readIfThere(join(folder, `${region}.json`)) : null;
    if (text === null) return weekendsOnly(region);
    const closedDays = fromFile(region, text);
    known.set(region, closedDays);
    return closedDays;
  };
}

/** The closed days of a region, when running from source. */
export const readClosedDays: ReadClosedDays = closedDaysIn(SOURCE_FOLDER);

function fromFile(region: string, text: string): ClosedDays {
  const { days } = JSON.parse(text) as { days: Record<string, string> };
  const years = Object.keys(days).map(Number);
  return {
    region,
    known: true,
    firstYear: Math.min(...years),
    lastYear: Math.max(...years),
    days: new Set(Object.entries(days).flatMap(([year, line]) => daysOfYear(year, line))),
  };
}

/** `2026` and `0101 0402` to `2026-01-01` and `2026-04-02`. */
function daysOfYear(year: string, line: string): string[] {
  const days = line.split(" ").filter((day) => day !== "");
  return days.map((day) => `${year}-${day.slice(0, 2)}-${day.slice(2)}`);
}

function readIfThere(file: string): string | null {
  try {
    return readFileSync(file, "utf8");
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw cause;
  }
}
