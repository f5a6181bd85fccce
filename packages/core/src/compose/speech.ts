import type { Wordings } from "../language/compose-words.ts";
import type { Scene } from "./scene.ts";
import { countWords, type Filled, fitting, type Slots } from "./wording.ts";

/** Calm speech. */
export const WORDS_A_MINUTE = 125;
/** Longer names are left out of what is said: nobody can say them in one breath. */
const LONGEST_SAID = { words: 12, characters: 80 };

/** How many words can be said calmly in so many seconds. */
export function wordsIn(seconds: number): number {
  return Math.floor((seconds * WORDS_A_MINUTE) / 60);
}

/**
 * A wording to be said aloud in at most `most` words, or the shortest there is: rather one that says who is calling,
 * and whom one wants. Empty only where the place has no wording without a gap.
 */
export function spoken(scene: Scene, place: string, wordings: Wordings, most = Infinity): string {
  const options = sayable(scene, wordings);
  const short = options.filter(({ text }) => countWords(text) <= most);
  const least = Math.min(...options.map(({ text }) => countWords(text)));
  const fits = short.length > 0 ? short : options.filter(({ text }) => countWords(text) === least);
  return scene.picker.pick(place, rather(rather(fits, "{name}"), "{recipient}"))?.text ?? "";
}

function rather(options: readonly Filled[], slot: string): readonly Filled[] {
  const named = options.filter(({ source }) => source.includes(slot));
  return named.length > 0 ? named : options;
}

function sayable({ register, conditions, slots, recipient }: Scene, wordings: Wordings): Filled[] {
  const said = sayableSlots({ ...slots, recipient: recipient?.name?.replace(/\s+/g, " ").trim() });
  const plain = { ...said, position: said["plainPosition"] };
  return fitting(wordings, register, conditions, said["position"] === null ? plain : said);
}

function sayableSlots(slots: Slots): Slots {
  const short = (value: string) =>
    value.length <= LONGEST_SAID.characters && countWords(value) <= LONGEST_SAID.words;
  return Object.fromEntries(
    Object.entries(slots).map(([slot, value]) => [slot, value && short(value) ? value : null]),
  );
}
