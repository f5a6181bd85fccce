import type { Syllables } from "./syllables.ts";

/** A line as it is set; `hyphen` where it ends inside a word and shows a hyphen that the text does not have. */
export interface SetLine {
  text: string;
  hyphen: boolean;
}

/** How wide lines may be, and how wide a text is, in one unit. */
export interface Measure {
  width: number;
  widthOf(text: string): number;
  syllables: Syllables;
}

/** A part of a word, with what may follow it at the end of a line. */
interface Piece {
  text: string;
  width: number;
  /** What ends the line after it: nothing, or a hyphen; what else joins it to the next piece. */
  end: "space" | "hyphen" | "cut";
}

/** A hyphen has to gain more than this, in squared shares of the line, and two in a row twice that. */
const HYPHEN_COST = 0.03;
/** A last line that holds a scrap of a word looks lost. */
const SCRAP = { share: 0.12, cost: 0.05 };

/**
 * Breaks a paragraph into lines that are as even as can be, the whole paragraph seen at once. No line is wider than `width`: what has
 * no place to be broken is cut between characters.
 */
export function breakLines(text: string, measure: Measure): SetLine[] {
  const pieces = piecesOf(text, measure);
  if (pieces.length === 0) return [];
  const space = measure.widthOf(" ");
  const hyphen = measure.widthOf("-");
  const best: { cost: number; from: number }[] = [{ cost: 0, from: 0 }];
  for (let end = 1; end <= pieces.length; end += 1) {
    let width = 0;
    let found = { cost: Infinity, from: end - 1 };
    for (let from = end - 1; from >= 0; from -= 1) {
      width += pieces[from]!.width + (from < end - 1 && pieces[from]!.end === "space" ? space : 0);
      const last = pieces[end - 1]!;
      const hyphened = end < pieces.length && last.end === "hyphen";
      const set = width + (hyphened ? hyphen : 0);
      if (set > measure.width && from < end - 1) break;
      const before = from > 0 && pieces[from - 1]!.end === "hyphen";
      const cost =
        best[from]!.cost +
        costOf(set / measure.width, end === pieces.length, hyphened, hyphened && before);
      if (cost < found.cost) found = { cost, from };
    }
    best.push(found);
  }
  return linesFrom(pieces, best);
}

function costOf(share: number, last: boolean, hyphened: boolean, again: boolean): number {
  if (last) return share < SCRAP.share ? SCRAP.cost : 0;
  const slack = Math.max(0, 1 - share);
  return slack * slack + (hyphened ? HYPHEN_COST : 0) + (again ? 2 * HYPHEN_COST : 0);
}

function linesFrom(pieces: readonly Piece[], best: readonly { from: number }[]): SetLine[] {
  const lines: SetLine[] = [];
  for (let end = pieces.length; end > 0; end = best[end]!.from) {
    const { from } = best[end]!;
    const text = pieces
      .slice(from, end)
      .map(
        (piece, place) => piece.text + (piece.end === "space" && from + place < end - 1 ? " " : ""),
      )
      .join("");
    lines.push({ text, hyphen: end < pieces.length && pieces[end - 1]!.end === "hyphen" });
  }
  return lines.toReversed();
}

function piecesOf(text: string, measure: Measure): Piece[] {
  const words = text.split(/\s+/).filter((word) => word !== "");
  return words.flatMap((word) => {
    // A hyphen or a dash that is in the text is a place to break as it stands.
    const parts = word.split(/(?<=\p{L}[-–—/])(?=\p{L})/u);
    const pieces = parts.flatMap((part) => piecesOfPart(part, measure));
    return pieces.map((piece, place): Piece =>
      place === pieces.length - 1 ? { ...piece, end: "space" } : piece,
    );
  });
}

function piecesOfPart(part: string, measure: Measure): Piece[] {
  const syllables = measure.syllables(part);
  return syllables.flatMap((syllable, place) => {
    const end = place < syllables.length - 1 ? ("hyphen" as const) : ("cut" as const);
    const width = measure.widthOf(syllable);
    if (width + measure.widthOf("-") <= measure.width) return [{ text: syllable, width, end }];
    return cut(syllable, measure).map((text) => ({
      text,
      width: measure.widthOf(text),
      end: "cut" as const,
    }));
  });
}

/** Runs of characters that fit a line. */
function cut(text: string, { width, widthOf }: Measure): string[] {
  const runs: string[] = [];
  let run = "";
  let filled = 0;
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    const wide = widthOf(segment);
    if (run !== "" && filled + wide > width) {
      runs.push(run);
      run = "";
      filled = 0;
    }
    run += segment;
    filled += wide;
  }
  return run === "" ? runs : [...runs, run];
}
