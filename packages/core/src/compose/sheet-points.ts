import { type ReadyNote, readyNotes } from "./note-sentences.ts";
import { type Remark, remark } from "./remark.ts";
import type { Scene } from "./scene.ts";

/** Fewer leave little to say; more is an interview. */
const FEWEST_POINTS = 3;
const MOST_POINTS = 5;
/** In the order of a conversation: the key message last. */
const POINT_KINDS = ["highlights", "additions", "enthusiasm", "fit"] as const;

/** What to say, in the candidate's own words and in order, with what was left out. */
export interface SheetPoints {
  points: string[];
  remarks: Remark[];
}

/** The notes as they are, one of each kind first, as many whole ones as fit in `room` words. */
export function ownPoints({ caseFile }: Scene, room: number, most = MOST_POINTS): SheetPoints {
  const lists = POINT_KINDS.map((kind) => readyNotes(caseFile, kind));
  const taken = new Set<ReadyNote>();
  const tooLong: ReadyNote[] = [];
  let left = room;
  for (const note of ranked(lists)) {
    if (note.words > room) tooLong.push(note);
    if (taken.size === most || note.words > left) continue;
    taken.add(note);
    left -= note.words;
  }
  const points = lists
    .flat()
    .filter((note) => taken.has(note))
    .map(({ text }) => text.charAt(0).toLocaleUpperCase("da") + text.slice(1));
  const longest = Math.max(...tooLong.map(({ words }) => words));
  return {
    points,
    remarks: [
      ...(tooLong.length > 0 ? [remark("note-left-out", { words: longest, most: room })] : []),
      ...(points.length < Math.min(FEWEST_POINTS, most)
        ? [remark("few-points", { found: points.length, wanted: FEWEST_POINTS })]
        : []),
    ],
  };
}

/** The first of each list, then the second of each, and so on. */
function ranked(lists: readonly (readonly ReadyNote[])[]): ReadyNote[] {
  const longest = Math.max(...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, place) =>
    lists.flatMap((list) => list[place] ?? []),
  ).flat();
}
