/** A passage: half-open, in UTF-16 code units of the text it is about. */
export interface Span {
  start: number;
  end: number;
}

/** One mend: replace the passage with the text. */
export interface Edit {
  span: Span;
  text: string;
}
