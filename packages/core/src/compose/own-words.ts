import type { CaseFile } from "../case-file/case-file.ts";
import { NOTE_KINDS } from "../case-file/notes.ts";
import { parseMessage } from "../text/parse-message.ts";

/** This many words in a row, in a note and in the message, are no accident. */
const RUN = 3;
const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;

/**
 * The share of a body's words, between greeting and closing, that are the candidate's own: those that stand in a run of
 * three or more as in a note, or make up a whole shorter note. From 0 to 1; 0 for an empty body.
 */
export function ownWords(body: string, caseFile: CaseFile): number {
  const words = wordsOf(parseMessage(body).content.text);
  if (words.length === 0) return 0;
  const known = runsOf(caseFile);
  const own = new Set<number>();
  words.forEach((_, start) => {
    for (let length = 1; length <= RUN; length += 1) {
      if (!known.has(words.slice(start, start + length).join(" "))) continue;
      for (let place = start; place < start + length; place += 1) own.add(place);
    }
  });
  return Math.min(1, own.size / words.length);
}

/** Every run of three words in the notes, and the notes that are shorter than that. */
function runsOf({ notes }: CaseFile): ReadonlySet<string> {
  const runs = new Set<string>();
  for (const note of NOTE_KINDS.flatMap((kind) => notes[kind])) {
    const words = wordsOf(note);
    if (words.length > 0 && words.length < RUN) runs.add(words.join(" "));
    for (let start = 0; start + RUN <= words.length; start += 1) {
      runs.add(words.slice(start, start + RUN).join(" "));
    }
  }
  return runs;
}

function wordsOf(text: string): string[] {
  return text.toLocaleLowerCase("da").match(WORD) ?? [];
}
