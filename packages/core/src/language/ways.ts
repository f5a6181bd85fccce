/** Alternatives inside a phrase: `(a|b)`. They do not nest. */
const CHOICE = /\(([^()|]*\|[^()]*)\)/;

/** Every phrase that alternatives inside others stand for: "(Tak|Mange tak) for samtalen." gives two. */
export function ways(...phrases: readonly string[]): string[] {
  return phrases.flatMap((phrase) => {
    const choice = CHOICE.exec(phrase);
    if (choice === null) return [phrase];
    const [whole, inside = ""] = choice;
    return ways(...inside.split("|").map((one) => phrase.replace(whole, () => one)));
  });
}
