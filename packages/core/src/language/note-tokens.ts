/** One word of a note. */
export interface NoteToken {
  word: string;
  lower: string;
  /** A comma, colon, semicolon or dash follows. */
  comma: boolean;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’./&+-]*/gu;

/** The words of a note, in order, with the punctuation that matters to grammar. */
export function noteTokens(note: string): NoteToken[] {
  return [...note.matchAll(WORD)].map((match) => {
    const end = match.index + match[0].length;
    const word = trimmed(match[0]);
    const next = word.length < match[0].length ? "" : note.slice(end, end + 2).trimStart();
    const comma = /^[,:;–-]/.test(next);
    return { word, lower: word.toLocaleLowerCase("da").replaceAll("’", "'"), comma };
  });
}

/** True when a sentence ends inside the note and another begins. */
export function hasSeveralSentences(note: string): boolean {
  return /\p{L}{3}["”»)]?[.!?…]["”»)]?\s+["“”»(]?\p{Lu}/u.test(note);
}

function trimmed(word: string): string {
  let end = word.length;
  while (end > 1 && ".'’-/&+".includes(word.charAt(end - 1))) end -= 1;
  return word.slice(0, end);
}
