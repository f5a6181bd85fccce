/**
 * What a note is, grammatically. `noun` names a thing without an article or with one; `talk` a talk
 * ("snakken om …"); `that`, `question` are clauses; `infinitive` begins with "at"/"to"; `gerund` is
 * English "working with …"; `state` can stand after "jeg er"/"I am"; `doing` lacks only its "jeg"/"I".
 */
export type NoteForm =
  | "sentence"
  | "noun"
  | "definite"
  | "talk"
  | "that"
  | "question"
  | "infinitive"
  | "gerund"
  | "state"
  | "doing";
