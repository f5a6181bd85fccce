import type { NoteKind } from "../case-file/case-file.ts";
import { type NoteText, noteText, type ReadyNote, readyNotes } from "./note-sentences.ts";
import type { Scene } from "./scene.ts";

/** The notes that go into a message, as text by kind, with what they cost. */
export interface ChosenNotes {
  texts: Readonly<Record<NoteKind, NoteText | null>>;
  notes: readonly ReadyNote[];
  /** The candidate's own words. */
  own: number;
  /** Own words and frames together. */
  words: number;
}

/** Which kinds count first: something of the conversation, why they fit, what they want, what was forgotten. */
const BY_VALUE: readonly NoteKind[] = ["highlights", "fit", "enthusiasm", "additions"];

/** Of further ones, what was forgotten goes first: nobody knows it yet. */
const FURTHER: readonly NoteKind[] = ["additions", "fit", "highlights", "enthusiasm"];

/**
 * Takes as many whole notes as fit in so many words, the most valuable first: one of each kind before a second of any. If not
 * even one fits, the most valuable goes in all the same.
 */
export function chooseNotes(
  scene: Scene,
  kinds: readonly NoteKind[],
  room: number,
  ofEach = Infinity,
): ChosenNotes {
  const ranked = rankedNotes(scene, kinds, ofEach);
  const taken: ReadyNote[] = [];
  let chosen = written(scene, taken);
  for (const note of ranked) {
    const more = written(scene, [...taken, note]);
    if (more.words > room) continue;
    taken.push(note);
    chosen = more;
  }
  return taken.length === 0 && ranked.length > 0 ? written(scene, [ranked[0]!]) : chosen;
}

function rankedNotes({ caseFile }: Scene, kinds: readonly NoteKind[], ofEach: number): ReadyNote[] {
  const wanted = BY_VALUE.filter((kind) => kinds.includes(kind));
  const lists = new Map(
    wanted.map((kind) => [kind, readyNotes(caseFile, kind).slice(0, ofEach)] as const),
  );
  const longest = Math.max(0, ...[...lists.values()].map((list) => list.length));
  return Array.from({ length: longest }, (_, place) => {
    const order = place === 0 ? wanted : FURTHER.filter((kind) => wanted.includes(kind));
    return order.flatMap((kind) => lists.get(kind)?.[place] ?? []);
  }).flat();
}

function written({ words, picker }: Scene, notes: readonly ReadyNote[]): ChosenNotes {
  const textOf = (kind: NoteKind) =>
    noteText(
      notes.filter((note) => note.kind === kind),
      words,
      picker,
    );
  const texts = {
    highlights: textOf("highlights"),
    enthusiasm: textOf("enthusiasm"),
    fit: textOf("fit"),
    additions: textOf("additions"),
  };
  const all = Object.values(texts).filter((text) => text !== null);
  return {
    texts,
    notes,
    own: all.reduce((sum, { own }) => sum + own, 0),
    words: all.reduce((sum, { words: count }) => sum + count, 0),
  };
}
