/** One measured figure, the aim it is held against, and whether less is better. */
export interface Figure {
  name: string;
  value: number;
  unit: string;
  aim?: { most?: number; least?: number };
}

/** The middle of several measurements, which one slow outlier does not move. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** A line for a figure: name, value, unit, and how it stands to its aim. */
export function line({ name, value, unit, aim }: Figure): string {
  const shown = value >= 100 ? Math.round(value).toString() : value.toPrecision(3);
  const met =
    aim === undefined
      ? ""
      : `  (aim: ${aim.most === undefined ? `at least ${aim.least}` : `at most ${aim.most}`} ${unit}, ${isMet(value, aim) ? "met" : "MISSED"})`;
  return `${name.padEnd(58)} ${shown.padStart(9)} ${unit}${met}`;
}

function isMet(value: number, aim: NonNullable<Figure["aim"]>): boolean {
  return value <= (aim.most ?? Infinity) && value >= (aim.least ?? -Infinity);
}
