/** What mending needs of a dictionary. */
export interface WordLookup {
  knows(word: string): boolean;
  suggest(word: string): readonly string[];
}

const SHORTEST = 8;
const LONGEST = 48;
const SHORTEST_PART = 3;
const MOST = 5;
/** Asking for suggestions is slow; of all ways to part a word only the likeliest are asked about. */
const MOST_ASKED = 4;
const DOUBLING = /[bdfgklmnprst]/;

/**
 * Spellings that a misspelt compound may have been meant as, best first: consonants doubled or single, a
 * linking "s" too many or too few, or one part of it mended while the other is right. Dictionaries that
 * know compounds by rule seldom propose any of these.
 */
export function mendCompound(word: string, lookup: WordLookup): string[] {
  if (word.length < SHORTEST || word.length > LONGEST) return [];
  const once = [...consonantTurns(word), ...linkTurns(word)];
  const found = once.filter((candidate) => lookup.knows(candidate));
  if (found.length > 0) return unique(found);
  const twice = consonantTurns(word).flatMap(consonantTurns);
  const mended = unique(twice).filter((candidate) => candidate !== word && lookup.knows(candidate));
  return mended.length > 0 ? mended.slice(0, MOST) : mendedParts(word, lookup);
}

/** The word with one doubled consonant made single, or one single consonant doubled. */
function consonantTurns(word: string): string[] {
  const turned: string[] = [];
  for (let at = 1; at < word.length; at += 1) {
    const letter = word[at]!;
    if (!DOUBLING.test(letter)) continue;
    if (letter === word[at - 1]) turned.push(word.slice(0, at) + word.slice(at + 1));
    else if (letter !== word[at + 1] && at < word.length - 1)
      turned.push(word.slice(0, at) + letter + word.slice(at));
  }
  return turned;
}

/** The word with an "s" put in or taken out between possible parts. */
function linkTurns(word: string): string[] {
  const turned: string[] = [];
  for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at += 1) {
    turned.push(`${word.slice(0, at)}s${word.slice(at)}`);
    if (word[at] === "s") turned.push(word.slice(0, at) + word.slice(at + 1));
  }
  return turned;
}

/** The longest part that is right at one end stays; the other end is replaced by what the dictionary proposes. */
function mendedParts(word: string, lookup: WordLookup): string[] {
  const found: string[] = [];
  for (const { right, left, wrong } of partings(word, lookup).slice(0, MOST_ASKED)) {
    for (const proposal of lookup.suggest(wrong)) {
      const whole = left ? right + proposal : proposal + right;
      if (!/[\s-]/.test(proposal) && lookup.knows(whole)) found.push(whole);
    }
  }
  return unique(found).slice(0, MOST);
}

interface Parting {
  right: string;
  /** The right part stands at the left end. */
  left: boolean;
  wrong: string;
}

function partings(word: string, lookup: WordLookup): Parting[] {
  const found: Parting[] = [];
  for (let at = SHORTEST_PART + 1; at <= word.length - SHORTEST_PART - 1; at += 1) {
    const head = word.slice(0, at);
    const tail = word.slice(at);
    const stemOfHead = head.endsWith("s") ? head.slice(0, -1) : head;
    if (lookup.knows(head) || lookup.knows(stemOfHead))
      found.push({ right: head, left: true, wrong: tail });
    if (lookup.knows(tail)) found.push({ right: tail, left: false, wrong: head });
  }
  return found.toSorted((one, other) => other.right.length - one.right.length);
}

const unique = (words: readonly string[]): string[] => [...new Set(words)];
