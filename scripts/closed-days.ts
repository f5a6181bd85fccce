import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import Holidays from "date-holidays";
import { Temporal } from "temporal-polyfill";

/**
 * Writes one small file a region with the days that are no working days though Monday to Friday, from the
 * holidays that date-holidays knows. `--check` only says whether the files are what it would write.
 */
export const FIRST_YEAR = 2020;
export const LAST_YEAR = 2040;
export const FOLDER = fileURLToPath(new URL("../packages/server/closed-days/", import.meta.url));

const { version } = createRequire(import.meta.url)("date-holidays/package.json") as {
  version: string;
};
const SOURCE = `date-holidays ${version}, https://github.com/commenthol/date-holidays, data CC-BY-3.0, reduced and amended`;

/** Days that offices keep though no law closes them: everywhere these, in Denmark also Constitution Day. */
const EVERYWHERE = ["1224", "1231"];
const CUSTOMS: Readonly<Record<string, readonly string[]>> = { DK: ["0605"] };

/** The library's regions behind ours: `GB` is England and Wales, which have the same days. */
const PARTS: Readonly<Record<string, readonly [string, string]>> = {
  GB: ["GB", "ENG"],
  "GB-SCT": ["GB", "SCT"],
  "GB-NIR": ["GB", "NIR"],
};

/** What the library notes about holidays that only some people have. */
const NOT_FOR_ALL = new Set([
  "Women",
  "only for women",
  "Youth from the age of 14 to 28",
  "Children below the age of 14",
  "Military personnel in active service",
  "For Muslim",
  "For all persons belonging to the Islamic faith.",
]);

/** A holiday closes a day when it takes anything of these hours: one that begins in the evening before does not. */
const OFFICE_OPENS = Temporal.PlainTime.from("09:00");
const OFFICE_CLOSES = Temporal.PlainTime.from("15:30");

/** All regions that there is a file for. */
export function regions(): string[] {
  return [
    ...new Set([...Object.keys(new Holidays().getCountries()), ...Object.keys(PARTS)]),
  ].sort();
}

/** The closed days of a region by year, each year's as sorted `MMDD`. */
export function closedDaysOf(region: string): Map<number, string[]> {
  const [country, part] = PARTS[region] ?? [region, undefined];
  const options = { types: ["public" as const] };
  const holidays =
    part === undefined ? new Holidays(country, options) : new Holidays(country, part, options);
  const zone = holidays.getTimezones()[0] ?? "UTC";
  const days = new Map<number, Set<string>>();
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year++) {
    days.set(year, new Set([...EVERYWHERE, ...(CUSTOMS[region] ?? [])]));
  }
  // A holiday of the year before or after may reach into the first or last one.
  for (let year = FIRST_YEAR - 1; year <= LAST_YEAR + 1; year++) {
    for (const holiday of holidays.getHolidays(year)) {
      // The library's types leave the note out.
      if (NOT_FOR_ALL.has((holiday as { note?: string }).note ?? "")) continue;
      for (const day of daysOf(holiday.start, holiday.end, zone)) {
        days.get(day.year)?.add(monthAndDay(day));
      }
    }
  }
  return new Map([...days].map(([year, set]) => [year, onWeekdays(year, set)]));
}

function* daysOf(start: Date, end: Date, zone: string): Generator<Temporal.PlainDate> {
  const from = inZone(start, zone);
  const until = inZone(end, zone);
  const last = until.toPlainDate();
  for (let day = from.toPlainDate(); Temporal.PlainDate.compare(day, last) <= 0;) {
    const opens = day.toZonedDateTime({ timeZone: zone, plainTime: OFFICE_OPENS });
    const closes = day.toZonedDateTime({ timeZone: zone, plainTime: OFFICE_CLOSES });
    const begun = Temporal.ZonedDateTime.compare(from, closes) < 0;
    const over = Temporal.ZonedDateTime.compare(until, opens) <= 0;
    if (begun && !over) yield day;
    day = day.add({ days: 1 });
  }
}

function inZone(date: Date, zone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(date.getTime()).toZonedDateTimeISO(zone);
}

function monthAndDay(day: Temporal.PlainDate): string {
  return `${day.month}`.padStart(2, "0") + `${day.day}`.padStart(2, "0");
}

function onWeekdays(year: number, days: Iterable<string>): string[] {
  const isWeekday = (day: string) =>
    Temporal.PlainDate.from(`${year}-${day.slice(0, 2)}-${day.slice(2)}`).dayOfWeek <= 5;
  return [...days].filter(isWeekday).sort();
}

/** The text of a region's file: a line a year, so that a change of the library shows as what it is. */
export function closedDaysFile(region: string): string {
  const years = [...closedDaysOf(region)].map(
    ([year, days]) => `    "${year}": "${days.join(" ")}"`,
  );
  return `{
  "source": ${JSON.stringify(SOURCE)},
  "region": "${region}",
  "days": {
${years.join(",\n")}
  }
}
`;
}

async function writeAll(): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  for (const file of await dataFiles()) await rm(join(FOLDER, file));
  await Promise.all(
    regions().map((region) => writeFile(join(FOLDER, `${region}.json`), closedDaysFile(region))),
  );
  console.log(`${regions().length} regions written to ${FOLDER}`);
}

async function dataFiles(): Promise<string[]> {
  return (await readdir(FOLDER)).filter((file) => file.endsWith(".json")).sort();
}

async function check(): Promise<void> {
  const files = await dataFiles();
  const wanted = regions().map((region) => `${region}.json`);
  const stale = new Set([
    ...files.filter((file) => !wanted.includes(file)),
    ...wanted.filter((file) => !files.includes(file)),
  ]);
  for (const region of regions()) {
    const file = `${region}.json`;
    if (stale.has(file)) continue;
    if ((await readFile(join(FOLDER, file), "utf8")) !== closedDaysFile(region)) stale.add(file);
  }
  if (stale.size === 0) return console.log(`${files.length} regions are as the library has them`);
  console.error(`stale: ${[...stale].join(", ")}; run node scripts/closed-days.ts`);
  process.exitCode = 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await (process.argv.includes("--check") ? check() : writeAll());
}
