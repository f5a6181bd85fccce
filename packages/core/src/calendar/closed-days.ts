/** The days of one region that fall on Monday to Friday and are no working days. Comes in as a value: core reads no disk. */
export interface ClosedDays {
  /** The region as the case file names it. */
  region: string;
  /** False when nothing is known of the region's holidays: then only weekends are closed. */
  known: boolean;
  /** First and last calendar year that `days` covers, both included. */
  firstYear: number;
  lastYear: number;
  /** `YYYY-MM-DD`. */
  days: ReadonlySet<string>;
}

/** What holds for a region whose holidays nobody told us: Monday to Friday are working days. */
export function weekendsOnly(region: string): ClosedDays {
  return { region, known: false, firstYear: 0, lastYear: 9999, days: new Set() };
}
