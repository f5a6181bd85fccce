/** A sheet or a card to write on, in millimetres; a card lies on its side. */
export interface WritingPaper {
  width: number;
  height: number;
  margin: number;
  /** From one line to the next. */
  pitch: number;
}

/** The papers that people have, with the lines they can keep on them. */
export const WRITING_PAPERS = {
  A6: { width: 148, height: 105, margin: 10, pitch: 8 },
  A5: { width: 148, height: 210, margin: 15, pitch: 9 },
  A4: { width: 210, height: 297, margin: 25, pitch: 10 },
} as const satisfies Record<string, WritingPaper>;
export type WritingPaperName = keyof typeof WRITING_PAPERS;

/** Millimetres that a letter of middling width takes, with the space beside it: a small, an average and a large hand. */
export const HAND_WIDTHS = { small: 2.1, average: 2.6, large: 3.2 } as const;
export type Hand = keyof typeof HAND_WIDTHS;

/** A text as it stands on the paper when it is written by hand. */
export interface HandwrittenText {
  /** Line by line; an empty one stands between paragraphs. */
  lines: string[];
  /** How many lines one side has. */
  linesOnSide: number;
  sides: number;
  /** The words that do not fit on one side: as many as to cut. */
  wordsOver: number;
}

const NARROW = /[ijltfrI.,;:!'’|()[\]-]/;
const WIDE = /[mwMW@æÆœŒ]/;

/** How a text breaks into lines on a paper, written in a hand of a given width. A word that is wider than a line is divided. */
export function handwritten(
  text: string,
  paper: WritingPaperName,
  hand: Hand = "average",
): HandwrittenText {
  const { width, margin } = WRITING_PAPERS[paper];
  const room = (width - 2 * margin) / HAND_WIDTHS[hand];
  const lines = text
    .split(/\r\n|\n|\r/)
    .flatMap((line) => (line.trim() === "" ? [""] : brokenLine(line, room)));
  const tidy = lines.filter((line, place) => line !== "" || (place > 0 && lines[place - 1] !== ""));
  const linesOnSide = linesOn(paper);
  const over = tidy.slice(linesOnSide).join(" ");
  return {
    lines: tidy,
    linesOnSide,
    sides: Math.max(1, Math.ceil(tidy.length / linesOnSide)),
    wordsOver: over.split(/\s+/).filter((word) => word !== "").length,
  };
}

/** How many lines one side of a paper has. */
export function linesOn(paper: WritingPaperName): number {
  const { height, margin, pitch } = WRITING_PAPERS[paper];
  return Math.floor((height - 2 * margin) / pitch);
}

function brokenLine(text: string, room: number): string[] {
  const lines: string[] = [];
  let line = "";
  let filled = 0;
  for (const word of text.split(/\s+/).filter((one) => one !== "")) {
    for (const part of parts(word, room)) {
      const wide = widthOf(part);
      const gap = line === "" ? 0 : 1;
      if (filled + gap + wide > room && line !== "") {
        lines.push(line);
        line = "";
        filled = 0;
      }
      filled += (line === "" ? 0 : 1) + wide;
      line = line === "" ? part : `${line} ${part}`;
    }
  }
  return [...lines, line];
}

/** The word, or stretches of it that fit a line. */
function parts(word: string, room: number): string[] {
  if (widthOf(word) <= room) return [word];
  const found: string[] = [];
  let part = "";
  for (const character of word) {
    if (widthOf(part + character) > room - 1) {
      found.push(`${part}-`);
      part = "";
    }
    part += character;
  }
  return [...found, part];
}

/** In letters of middling width. */
function widthOf(text: string): number {
  let width = 0;
  for (const character of text)
    width += NARROW.test(character) ? 0.6 : WIDE.test(character) ? 1.5 : 1;
  return width;
}
