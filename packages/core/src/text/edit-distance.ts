/** Longest word that is compared; anything longer counts as too far away. */
const LONGEST = 40;

/**
 * How many letters must be put in, taken out, exchanged or swapped with their neighbour to make one word the other.
 * Answers `limit + 1` as soon as it is certain that it would be more than `limit`.
 */
export function editDistance(one: string, other: string, limit: number): number {
  if (one === other) return 0;
  const a = [...one];
  const b = [...other];
  if (a.length > LONGEST || b.length > LONGEST) return limit + 1;
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = b.map((_, index) => index + 1);
  last.unshift(0);
  for (let row = 1; row <= a.length; row += 1) {
    const current = nextRow(a, b, row, last, beforeLast);
    if (Math.min(...current) > limit) return limit + 1;
    beforeLast = last;
    last = current;
  }
  return Math.min(last[b.length]!, limit + 1);
}

function nextRow(
  a: string[],
  b: string[],
  row: number,
  last: number[],
  beforeLast: number[],
): number[] {
  const current = [row];
  for (let column = 1; column <= b.length; column += 1) {
    const same = a[row - 1] === b[column - 1];
    let cost = Math.min(
      last[column]! + 1,
      current[column - 1]! + 1,
      last[column - 1]! + (same ? 0 : 1),
    );
    const swapped =
      row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
    if (swapped) cost = Math.min(cost, beforeLast[column - 2]! + 1);
    current.push(cost);
  }
  return current;
}
