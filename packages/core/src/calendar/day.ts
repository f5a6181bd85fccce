/** A calendar day as a count of days since 1970-01-01: arithmetic on days is arithmetic on these. */
export type Day = number;

const MILLISECONDS_A_DAY = 86_400_000;

/** Reads `YYYY-MM-DD`. */
export function dayOf(text: string): Day {
  return Date.parse(`${text}T00:00:00Z`) / MILLISECONDS_A_DAY;
}

/** Writes `YYYY-MM-DD`; what lies past the year 9999 gets the six digits that ISO 8601 has for it. */
export function dayText(day: Day): string {
  return dayTexts.get(day) ?? remember(day);
}

/** Monday is 1, Sunday is 7. */
export function weekday(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** The days seen last, since one plan asks for the same few again and again. */
const dayTexts = new Map<Day, string>();
const MOST_REMEMBERED = 4_096;

function remember(day: Day): string {
  if (dayTexts.size >= MOST_REMEMBERED) dayTexts.clear();
  const text = new Date(day * MILLISECONDS_A_DAY).toISOString().split("T")[0]!;
  dayTexts.set(day, text);
  return text;
}
