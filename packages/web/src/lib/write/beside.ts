/**
 * How much room to leave above each of a row of cards, so that each stands beside its passage, or below the card before
 * it where that needs the place. All in CSS pixels; null stands for a card that belongs to no passage.
 */
export function roomAbove(
  wanted: readonly (number | null)[],
  heights: readonly number[],
  gap: number,
): number[] {
  let end = 0;
  return wanted.map((top, index) => {
    const least = index === 0 ? 0 : end + gap;
    const at = Math.max(least, top ?? least);
    end = at + (heights[index] ?? 0);
    return Math.round(at - least);
  });
}
