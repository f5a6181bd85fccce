import type { LetterBlock, LetterPage } from "@efterklang/core/compose/letter-page";
import { type Remark, remark } from "@efterklang/core/compose/remark";
import { breakLines, type SetLine } from "./break-lines.ts";
import {
  type BlockStyle,
  DENSITIES,
  type Density,
  LAYOUTS,
  MM,
  PAPER,
  WINDOW_WIDTH,
} from "@efterklang/core/compose/letter-layout";
import { type Syllables, syllablesOf } from "./syllables.ts";
import { setText, widthOf } from "./text-runs.ts";

/** A block with its place: points from the top left corner of its page, `baseline` of its first line. */
export interface SetBlock {
  kind: LetterBlock["kind"];
  style: BlockStyle;
  size: number;
  leading: number;
  lines: { line: SetLine; x: number; baseline: number; page: number }[];
}

/** A letter laid out. `remarks` says what runs over the page and what cannot be printed. */
export interface SetLetter {
  blocks: SetBlock[];
  pages: number;
  remarks: Remark[];
}

/** From the top of a line to its baseline, as a share of the type size: what Source Serif rises above it. */
const RISE = 0.95;

/** Lays a letter out on A4: as airy as it fits one page, else tight and on as many pages as it takes. */
export async function setLetter(page: LetterPage): Promise<SetLetter> {
  const syllables = await syllablesOf(page.locale);
  const missing = [...new Set(page.blocks.flatMap(missingIn))];
  const unprintable =
    missing.length > 0 ? [remark("unprintable", { characters: missing.join(" ") })] : [];
  const attempts = DENSITIES.map((density) => () => laidOut(page, density, syllables));
  let set = attempts[0]!();
  for (const attempt of attempts.slice(1)) if (set.pages > 1) set = attempt();
  const over = set.pages > 1 ? [remark("over-one-page", { words: wordsOver(set) })] : [];
  return { ...set, remarks: [...over, ...unprintable] };
}

function missingIn({ kind, lines }: LetterBlock): string[] {
  const weight = kind === "subject" || kind === "sender" ? "bold" : "regular";
  return lines.flatMap((line) => setText(line, weight).missing);
}

interface Laid {
  blocks: SetBlock[];
  pages: number;
  /** Points by which the letter is longer than the first page. */
  excess: number;
}

function laidOut(page: LetterPage, density: Density, syllables: Syllables): Laid {
  const { margins, styles } = LAYOUTS[page.language];
  const bottom = (PAPER.height - margins.bottom) * MM;
  let y = margins.top * MM;
  let pages = 1;
  let excess = 0;
  const blocks = page.blocks.map((block, place): SetBlock => {
    const style = styles[block.kind];
    const size = style.size * density.type;
    const leading = style.leading * density.type;
    const lines = linesOf(block, style, size, margins.right, syllables);
    y = Math.max(y + (place === 0 ? 0 : style.above * MM * density.space), (style.top ?? 0) * MM);
    const whole = block.kind === "closing" || block.kind === "signature" ? lines.length : 1;
    const set = lines.map((line, index) => {
      const needed = index === 0 ? whole * leading : leading;
      if (y + needed > bottom) {
        pages += 1;
        y = margins.top * MM;
      }
      if (pages > 1) excess += leading;
      const at = {
        line,
        x: xOf(line, style, size, margins.right),
        baseline: y + size * RISE,
        page: pages,
      };
      y += leading;
      return at;
    });
    return { kind: block.kind, style, size, leading, lines: set };
  });
  return { blocks, pages, excess };
}

function linesOf(
  { kind, lines }: LetterBlock,
  style: BlockStyle,
  size: number,
  rightMargin: number,
  syllables: Syllables,
): SetLine[] {
  const weight = style.bold === true ? "bold" : "regular";
  const room = PAPER.width - rightMargin - style.left;
  const width = (kind === "recipient" ? WINDOW_WIDTH : room) * MM;
  const whole = style.joined === true ? [joined(lines)] : lines;
  const measure = {
    width,
    widthOf: remembered((text) => widthOf(setText(text, weight)) * size),
    syllables: kind === "paragraph" ? syllables : (word: string) => [word],
  };
  return whole.flatMap((line) => breakLines(line, measure));
}

/** Addresses and numbers in one line; each stays whole. */
function joined(lines: readonly string[]): string {
  return lines.map((line) => line.replaceAll(" ", "\u00a0")).join("\u00a0 · ");
}

function remembered(measure: (text: string) => number): (text: string) => number {
  const known = new Map<string, number>();
  return (text) => {
    const width = known.get(text) ?? measure(text);
    known.set(text, width);
    return width;
  };
}

function xOf(line: SetLine, style: BlockStyle, size: number, rightMargin: number): number {
  if (style.flushRight !== true) return style.left * MM;
  const weight = style.bold === true ? "bold" : "regular";
  return (PAPER.width - rightMargin) * MM - widthOf(setText(line.text, weight)) * size;
}

/** The words of the last lines of the text, as many lines as run over. */
function wordsOver({ blocks, excess }: Laid): number {
  const paragraphs = blocks.filter(({ kind }) => kind === "paragraph");
  const lines = paragraphs.flatMap(({ lines: set }) => set.map(({ line }) => line.text));
  const leading = paragraphs[0]?.leading ?? 1;
  const cut = lines.slice(-Math.max(1, Math.ceil(excess / leading)));
  return Math.max(1, cut.join(" ").split(/\s+/).filter(Boolean).length);
}
