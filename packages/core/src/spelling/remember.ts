/** The same function with its answers kept, `limit` of them at most; beyond that the oldest go first. */
export function remember<Answer>(
  limit: number,
  answer: (word: string) => Answer,
): (word: string) => Answer {
  const answers = new Map<string, Answer>();
  return (word) => {
    const known = answers.get(word);
    if (known !== undefined) return known;
    const fresh = answer(word);
    if (answers.size >= limit) {
      const oldest = answers.keys().next();
      if (!oldest.done) answers.delete(oldest.value);
    }
    answers.set(word, fresh);
    return fresh;
  };
}
