import { fontWith, type Run, type Weight } from "./typefaces.ts";

/** A text ready to be drawn: its runs from left to right, and the characters that no font has. */
export interface SetText {
  runs: Run[];
  missing: string[];
}

const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}]/u;
const NEUTRAL = /^[\s\p{P}\p{N}\p{S}]$/u;
/** Direction marks and joiners have no shape of their own. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Variation_Selector}]/u;

/**
 * Puts a line of text in fonts that have its characters. Words that run from right to left stand in their own order; what no font has is left
 * out and named.
 */
export function setText(text: string, weight: Weight): SetText {
  const missing = new Set<string>();
  const runs: Run[] = [];
  for (const stretch of stretches(text)) {
    const set = inFonts(stretch.text, weight, missing);
    runs.push(...(stretch.rightToLeft ? reversedWords(set) : set));
  }
  return { runs, missing: [...missing] };
}

/** The width of a text in points at one point size. */
export function widthOf({ runs }: SetText): number {
  return runs.reduce((sum, { font, text }) => sum + font.widthOf(text), 0);
}

interface Stretch {
  text: string;
  rightToLeft: boolean;
}

/** Cuts a text where its direction changes; blanks and marks between words of one direction go with them. */
function stretches(text: string): Stretch[] {
  if (!RIGHT_TO_LEFT.test(text)) return [{ text, rightToLeft: false }];
  const found: Stretch[] = [];
  let between = "";
  for (const character of text) {
    if (NEUTRAL.test(character)) {
      between += character;
      continue;
    }
    const rightToLeft = RIGHT_TO_LEFT.test(character);
    const last = found.at(-1);
    if (last?.rightToLeft === rightToLeft) last.text += between + character;
    else {
      if (last !== undefined && !last.rightToLeft) last.text += between;
      found.push({ text: (last?.rightToLeft === false ? "" : between) + character, rightToLeft });
    }
    between = "";
  }
  if (between !== "") found.push({ text: between, rightToLeft: false });
  return found;
}

function inFonts(text: string, weight: Weight, missing: Set<string>): Run[] {
  const runs: Run[] = [];
  for (const character of text.normalize("NFC")) {
    const codePoint = character.codePointAt(0)!;
    const current = runs.at(-1);
    const font = current?.font.has(codePoint) ? current.font : fontWith(character, weight);
    if (font === undefined) {
      if (!INVISIBLE.test(character)) missing.add(character);
    } else if (font === current?.font) current.text += character;
    else runs.push({ font, text: character });
  }
  return runs;
}

/** Within a word the font turns the letters itself; the words are put in order here. */
function reversedWords(runs: readonly Run[]): Run[] {
  return runs
    .flatMap(({ font, text }) =>
      text
        .split(/(\s+)/)
        .filter((part) => part !== "")
        .map((part) => ({ font, text: part })),
    )
    .toReversed();
}
