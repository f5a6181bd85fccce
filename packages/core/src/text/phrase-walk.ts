import type { PhraseState } from "./phrase-graph.ts";
import { follow, phraseGraph } from "./phrase-graph.ts";

/** How far one has come in all phrases of a list at once, and the phrase that ends there, if any. */
export interface PhrasePlace<T> {
  /** The phrase that ends here wherever it began, and the one that ends here if it began a sentence. */
  anywhere: { value: T } | null;
  fromStart: { value: T } | null;
  states: readonly PhraseState<T>[];
  /** Where the words asked for so far lead; null, as for nearly every word, where no phrase goes on with it. */
  next: Map<string, PhrasePlace<T> | null>;
}

/** A list is asked for the same few hundred words again and again. What it has answered is forgotten when it grows beyond this. */
const MOST_REMEMBERED = 10_000;

/**
 * A walk through a list of phrases, word by word. Each step is worked out once and then remembered, so that a word with
 * which no phrase begins costs a single look-up.
 */
export class PhraseWalk<T> {
  readonly #root: PhrasePlace<T>;
  #remembered = 0;

  constructor(entries: Iterable<readonly [string, T]>) {
    this.#root = placeOf([phraseGraph(entries)]);
  }

  /** Where a phrase can stand that begins with this word. */
  begin(key: string): PhrasePlace<T> | null {
    return this.after(this.#root, key);
  }

  after(place: PhrasePlace<T>, key: string): PhrasePlace<T> | null {
    const known = place.next.get(key);
    return known === undefined ? this.#workOut(place, key) : known;
  }

  #workOut(place: PhrasePlace<T>, key: string): PhrasePlace<T> | null {
    const reached = new Set<PhraseState<T>>();
    for (const state of place.states) follow(state, key, reached);
    const next = reached.size > 0 ? placeOf([...reached]) : null;
    this.#remembered += 1;
    // Whoever still walks below a forgotten place walks on; it is only not found again from here.
    if (this.#remembered > MOST_REMEMBERED) {
      this.#root.next.clear();
      this.#remembered = 1;
    }
    place.next.set(key, next);
    return next;
  }
}

function placeOf<T>(states: readonly PhraseState<T>[]): PhrasePlace<T> {
  let anywhere: { value: T } | null = null;
  let fromStart: { value: T } | null = null;
  for (const state of states) {
    anywhere ??= state.anywhere;
    fromStart ??= state.anywhere ?? state.atStart;
  }
  return { anywhere, fromStart, states, next: new Map() };
}
