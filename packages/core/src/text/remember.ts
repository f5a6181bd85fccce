/**
 * The same function with its answers kept, `limit` of them at most; beyond that all are forgotten. (To drop the oldest
 * alone would cost more than asking again: finding it takes time that grows with the limit.)
 */
export function remember<Answer>(
  limit: number,
  answer: (word: string) => Answer,
): (word: string) => Answer {
  const answers = new Map<string, Answer>();
  return (word) => {
    const known = answers.get(word);
    if (known !== undefined) return known;
    const fresh = answer(word);
    if (answers.size >= limit) answers.clear();
    answers.set(word, fresh);
    return fresh;
  };
}
