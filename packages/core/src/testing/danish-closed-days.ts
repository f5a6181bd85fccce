import type { ClosedDays } from "../calendar/closed-days.ts";

/** Counted by hand from Easter: 31 March 2024, 20 April 2025, 5 April 2026, 28 March 2027, 16 April 2028. */
const DAYS = [
  // 2024
  "2024-01-01", // New Year's Day
  "2024-03-28", // Maundy Thursday
  "2024-03-29", // Good Friday
  "2024-04-01", // Easter Monday
  "2024-05-09", // Ascension Day
  "2024-05-20", // Whit Monday
  "2024-06-05", // Constitution Day
  "2024-12-24",
  "2024-12-25",
  "2024-12-26",
  "2024-12-31",
  // 2025
  "2025-01-01",
  "2025-04-17",
  "2025-04-18",
  "2025-04-21",
  "2025-05-29",
  "2025-06-05",
  "2025-06-09",
  "2025-12-24",
  "2025-12-25",
  "2025-12-26",
  "2025-12-31",
  // 2026: Boxing Day is a Saturday
  "2026-01-01",
  "2026-04-02",
  "2026-04-03",
  "2026-04-06",
  "2026-05-14",
  "2026-05-25",
  "2026-06-05",
  "2026-12-24",
  "2026-12-25",
  "2026-12-31",
  // 2027: Constitution Day is a Saturday, Christmas Day too
  "2027-01-01",
  "2027-03-25",
  "2027-03-26",
  "2027-03-29",
  "2027-05-06",
  "2027-05-17",
  "2027-12-24",
  "2027-12-31",
  // 2028: New Year's Day is a Saturday, Whit Monday is Constitution Day, both eves are Sundays
  "2028-04-13",
  "2028-04-14",
  "2028-04-17",
  "2028-05-25",
  "2028-06-05",
  "2028-12-25",
  "2028-12-26",
];

/** The Danish days from 2024 to 2028 that fall on Monday to Friday and are no working days. */
export const danishClosedDays: ClosedDays = {
  region: "DK",
  known: true,
  firstYear: 2024,
  lastYear: 2028,
  days: new Set(DAYS),
};

/** Closed days of any other region for a test, listed by the test. */
export function closedDays(region: string, days: readonly string[]): ClosedDays {
  return { region, known: true, firstYear: 2024, lastYear: 2028, days: new Set(days) };
}
