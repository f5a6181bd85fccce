import { median } from "../figure.ts";

/**
 * Milliseconds that all items take together once warm: the sum of each one's median over the rounds, so that a moment
 * in which the machine was busy with something else does not count.
 */
export async function typicalTime<T>(
  items: readonly T[],
  rounds: { warming: number; measured: number },
  run: (item: T) => unknown,
): Promise<number> {
  const times = items.map((): number[] => []);
  for (let round = 0; round < rounds.warming + rounds.measured; round++) {
    for (const [place, item] of items.entries()) {
      const began = performance.now();
      await run(item);
      if (round >= rounds.warming) times[place]!.push(performance.now() - began);
    }
  }
  return times.reduce((sum, each) => sum + median(each), 0);
}
