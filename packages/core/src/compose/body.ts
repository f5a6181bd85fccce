import type { NoteKind } from "../case-file/case-file.ts";
import type { Wordings } from "../language/compose-words.ts";
import { echoes, freshest } from "./echoes.ts";
import type { NoteText, ReadyNote } from "./note-sentences.ts";
import type { Scene } from "./scene.ts";
import { countWords, type Filled, fitting, type Slots } from "./wording.ts";

/** What stands between greeting and closing, with the notes that it says. */
export interface Told {
  text: string;
  notes: readonly ReadyNote[];
}

/** A run of sentences with one purpose in the message. */
export interface Part {
  role: "opening" | NoteKind | "question" | "last";
  text: string;
}

/** Chooses wordings for one message: within the words that are left, and without saying a thing twice. */
export interface Chooser {
  /** The composer's words left. */
  left(): number;
  /** A wording of at most `most` words, which are then spent; null where none is short enough. */
  choose(place: string, wordings: Wordings, most?: number, avoid?: string): Filled | null;
  /** The shortest wording, whatever is left. */
  shortest(place: string, wordings: Wordings): Filled | null;
}

/** A chooser with so many words to spend. */
export function chooser(scene: Scene, words: number): Chooser {
  const { register, conditions, slots, picker } = scene;
  const said = new Set<string>();
  let left = words;
  const take = (filled: Filled | undefined): Filled | null => {
    if (filled === undefined) return null;
    echoes(filled.source).forEach((word) => said.add(word));
    left -= countWords(filled.text);
    return filled;
  };
  const shortSlots = { ...slots, position: slots["plainPosition"] };
  const within = (wordings: Wordings, values: Slots, room: number) =>
    fitting(wordings, register, conditions, values).filter(({ text }) => countWords(text) <= room);
  return {
    left: () => left,
    choose: (place, wordings, most = left, avoid = "") => {
      const known = new Set([...said, ...echoes(avoid)]);
      const room = Math.min(left, most);
      const options = within(wordings, slots, room);
      const fits = options.length > 0 ? options : within(wordings, shortSlots, room);
      return take(picker.pick(place, freshest(fits, known)));
    },
    shortest: (place, wordings) => {
      const all = within(wordings, shortSlots, Infinity);
      const least = Math.min(...all.map(({ text }) => countWords(text)));
      return take(
        picker.pick(
          place,
          all.filter(({ text }) => countWords(text) <= least + 1),
        ),
      );
    },
  };
}

/** A paragraph this short may be joined with its neighbour. */
const SHORT_PARAGRAPH = 26;
const LONGEST_PARAGRAPH = 60;

/**
 * Lays the parts out in paragraphs: each thought in one of its own, short neighbours together. A chat has two
 * paragraphs at most.
 */
export function paragraphs(parts: readonly Part[], chat: boolean, joinLast: boolean): string {
  const result: { text: string; role: Part["role"] }[] = [];
  for (const part of parts) {
    const previous = result.at(-1);
    const joined = previous !== undefined && joins(previous, part, { chat, joinLast });
    if (joined)
      result[result.length - 1] = { text: `${previous.text} ${part.text}`, role: part.role };
    else result.push({ ...part });
  }
  return result.map(({ text }) => text).join("\n\n");
}

function joins(
  previous: { text: string; role: Part["role"] },
  part: Part,
  { chat, joinLast }: { chat: boolean; joinLast: boolean },
): boolean {
  const before = countWords(previous.text);
  const after = countWords(part.text);
  if (before + after > (chat ? LONGEST_PARAGRAPH + 10 : LONGEST_PARAGRAPH)) return false;
  if (part.role === "last") return (joinLast && previous.role !== "opening") || before < 10;
  if (previous.role === "opening")
    return part.role === "highlights" || before + after <= SHORT_PARAGRAPH;
  if (part.role === "fit") return chat;
  return chat || before + after <= SHORT_PARAGRAPH + 14;
}

/** The texts of notes as parts, each behind its lead where it has one. */
export function notePart(role: NoteKind, note: NoteText | null, lead: Filled | null): Part[] {
  if (note === null) return [];
  return [{ role, text: lead === null ? note.text : `${lead.text} ${note.text}` }];
}
