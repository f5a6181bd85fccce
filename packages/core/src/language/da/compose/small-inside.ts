const SMALL_WORDS = new Set(
  "at den det de der som hvordan hvorfor hvad hvor hvem når da jeres vores din dit dine min mit mine deres en et om med på til ved for af alle hele mange nye gode stor store god snakken samtalen har er vil kan kunne havde var blev arbejdet måden ideen tanken".split(
    " ",
  ),
);

/** Endings that common nouns, adjectives and verbs have, and names hardly ever. */
const COMMON_ENDING =
  /(?:ing|inger|ingen|else|elsen|hed|heden|skab|skabet|tion|tionen|tioner|sion|ment|itet|arbejde|arbejdet|erne|ende|eret|isk|lig|ligt|fuld|ede|erfaring|viden|leder|gruppe|opgave|opgaver|opgaven|projekt|projektet|projekter|kultur|kulturen)$/;

/** True for Danish words that take a capital only because they begin a line. */
export function smallInside(word: string): boolean {
  const lower = word.toLocaleLowerCase("da");
  return SMALL_WORDS.has(lower) || (lower.length > 4 && COMMON_ENDING.test(lower));
}
