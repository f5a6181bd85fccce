const SMALL_WORDS = new Set(
  "the a an your my our their his her its this that these those how why what when where who which whether to in on at for with about of from by being having working leading looking building talking hearing moving new good great strong many more all every both ten five three two long small large big have has led am was can could would very well experience knowledge migration training".split(
    " ",
  ),
);

const COMMON_ENDING =
  /(?:ing|tion|tions|sion|ment|ments|ness|ity|ance|ence|ship|ism|ful|less|ous|able|ible|ive|ical|ated|ised|ized)$/;

/** True for English words that take a capital only because they begin a line. */
export function smallInside(word: string): boolean {
  const lower = word.toLowerCase();
  return SMALL_WORDS.has(lower) || (lower.length > 4 && COMMON_ENDING.test(lower));
}
