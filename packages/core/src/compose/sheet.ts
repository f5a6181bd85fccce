import type { Purpose } from "../plan/plan-types.ts";
import type { Sheet, SpokenChannel } from "./draft.ts";
import { type ReadyNote, readyNotes } from "./note-sentences.ts";
import type { Scene } from "./scene.ts";
import { countWords, fitting } from "./wording.ts";
import type { Wordings } from "../language/compose-words.ts";

/** Calm speech. */
const WORDS_A_MINUTE = 125;
/** Twenty seconds at two and a half words a second. */
const VOICEMAIL_WORDS = 50;
/** A handful: more is an interview. */
const MOST_POINTS = 5;
/** In the order of a conversation: the key message last. */
const POINT_KINDS = ["highlights", "additions", "enthusiasm", "fit"] as const;

/** What to say on the phone or at the door, in the candidate's own words. */
export function composeSheet(
  scene: Scene,
  channel: SpokenChannel,
  purpose: Purpose,
  maxWords: number,
): Sheet {
  const { sheet } = scene.words;
  const asks = purpose === "status-inquiry";
  const opening = spoken(scene, "sheet-opening", asks ? sheet.inquiryOpening : sheet.opening);
  const closing = spoken(scene, "sheet-closing", asks ? sheet.inquiryClosing : sheet.closing);
  const room = maxWords - countWords(opening) - countWords(closing);
  const points = asks ? inquiryPoints(scene, room) : ownPoints(scene, MOST_POINTS, room);
  const words = [opening, ...points, closing].reduce((sum, text) => sum + countWords(text), 0);
  return {
    channel,
    language: scene.language,
    register: scene.register,
    opening,
    points,
    closing,
    voicemail: channel === "phone" ? voicemail(scene, asks) : null,
    minutes: Math.max(0.5, Math.ceil((words / WORDS_A_MINUTE) * 2) / 2),
  };
}

function spoken(
  { register, conditions, slots, picker }: Scene,
  place: string,
  wordings: Wordings,
): string {
  const all = fitting(wordings, register, conditions, slots);
  const named = all.filter(({ source }) => source.includes("{name}"));
  return picker.pick(place, named.length > 0 ? named : all)?.text ?? "";
}

/** The notes as they are, one of each kind first, as many as fit. */
function ownPoints(scene: Scene, most: number, room: number): string[] {
  const lists = POINT_KINDS.map((kind) => readyNotes(scene.caseFile, kind));
  const longest = Math.max(...lists.map((list) => list.length));
  const ranked = Array.from({ length: longest }, (_, place) =>
    lists.flatMap((list) => list[place] ?? []),
  ).flat();
  const taken = new Set<ReadyNote>();
  let left = room;
  for (const note of ranked) {
    if (taken.size === most || note.words > left) continue;
    taken.add(note);
    left -= note.words;
  }
  return lists
    .flat()
    .filter((note) => taken.has(note))
    .map(({ text }) => text.charAt(0).toLocaleUpperCase("da") + text.slice(1));
}

function inquiryPoints(scene: Scene, room: number): string[] {
  const { inquiry } = scene.words;
  const promise = fitting(inquiry.promise, scene.register, scene.conditions, scene.slots);
  const asked = [
    scene.picker.pick("promise", promise)?.text,
    spoken(scene, "question", inquiry.question),
    spoken(scene, "inquiry-interest", inquiry.interest),
  ].filter((text) => text !== undefined);
  const left = room - asked.reduce((sum, text) => sum + countWords(text), 0);
  return [...asked, ...ownPoints(scene, 1, left)];
}

function voicemail(scene: Scene, asks: boolean): string | null {
  const { voicemail: thanks, inquiryVoicemail } = scene.words.sheet;
  const all = fitting(
    asks ? inquiryVoicemail : thanks,
    scene.register,
    scene.conditions,
    scene.slots,
  );
  const short = all.filter(({ text }) => countWords(text) <= VOICEMAIL_WORDS);
  const named = short.filter(({ source }) => source.includes("{name}"));
  return scene.picker.pick("voicemail", named.length > 0 ? named : short)?.text ?? null;
}
