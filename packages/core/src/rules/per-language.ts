import type { ReviewWords } from "../language/review-words.ts";

/** Makes something of a language's words at its first use, and remembers it for as long as they are at hand. */
export function perLanguage<T>(make: (words: ReviewWords) => T): (words: ReviewWords) => T {
  const made = new WeakMap<ReviewWords, { value: T }>();
  return (words) => {
    const known = made.get(words);
    if (known) return known.value;
    const value = make(words);
    made.set(words, { value });
    return value;
  };
}
