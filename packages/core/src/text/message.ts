import type { Span } from "./span.ts";
import type { Token } from "./token.ts";

/** A passage with its text. */
export interface Passage extends Span {
  text: string;
}

/** A written message taken apart. All spans are of `text`, which is the body exactly as it was given. */
export interface Message {
  text: string;
  lines: readonly Passage[];
  /** The greeting line ("Kære Anders"), or null. */
  greeting: Passage | null;
  /** What is said, between greeting and closing, both left out. */
  content: Passage;
  /** The closing words ("Med venlig hilsen"), or null. */
  closing: Passage | null;
  /** Everything after the closing: name, phone, address, a PS. */
  signature: Passage | null;
  /** Sentences of the content. */
  sentences: readonly Passage[];
  /** Words of the content: the count that `maxWords` limits. */
  words: readonly Passage[];
  /** Every word of the body from greeting to signature, as the rules compare them; what is quoted below is left out. */
  tokens: readonly Token[];
}
