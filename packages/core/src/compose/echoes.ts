import type { Filled } from "./wording.ts";

/** Those that repeat the fewest words already said. */
export function freshest(options: readonly Filled[], said: ReadonlySet<string>): Filled[] {
  const repeats = options.map(
    ({ source }) => echoes(source).filter((word) => said.has(word)).length,
  );
  const least = Math.min(...repeats);
  return options.filter((_, index) => repeats[index] === least);
}

/** Words that anybody has to use, so that saying them twice is no echo. */
const PLAIN =
  /^(?:stil|jobb|posi|role|have|with|that|this|your|from|what|very|also|gern|mege|igen|vore|fort|hvad|selv|være|blev|work|kan|vil|til|for|som|med|and|the|you|was|der|det|hos|har|our|are|on)/;

/** The words of a wording by their beginnings, without slots and small words. */
export function echoes(source: string): string[] {
  const words =
    source
      .replace(/\{[A-Za-z]+\}/g, " ")
      .toLowerCase()
      .match(/\p{L}{3,}/gu) ?? [];
  return words.map((word) => word.slice(0, 4)).filter((word) => !PLAIN.test(word));
}
