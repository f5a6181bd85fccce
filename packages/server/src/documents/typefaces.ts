import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { create, type Font } from "fontkit";

/** The two weights of a letter. */
export type Weight = "regular" | "bold";

/** A stretch of text in one font and one direction, in the order in which it is drawn. */
export interface Run {
  font: FontFile;
  text: string;
}

/** A font of a typeface: its name, its bytes, and how wide it sets a text. */
export interface FontFile {
  name: string;
  bytes: Buffer;
  has(codePoint: number): boolean;
  /** In points at one point size. */
  widthOf(text: string): number;
}

/** Source Serif, cut into files by script, and a typeface each for names in Arabic and Hebrew; the first that has a character sets it. */
const FILES = [
  ["source-serif-4", "latin"],
  ["source-serif-4", "latin-ext"],
  ["source-serif-4", "greek"],
  ["source-serif-4", "cyrillic"],
  ["source-serif-4", "cyrillic-ext"],
  ["source-serif-4", "vietnamese"],
  ["noto-naskh-arabic", "arabic"],
  ["noto-serif-hebrew", "hebrew"],
] as const;
const WEIGHTS: Record<Weight, number> = { regular: 400, bold: 600 };

const loaded = new Map<string, FontFile>();

/** The fonts of a weight, each read from disk when first asked for, and then kept. */
export function* fontsOf(weight: Weight): Generator<FontFile, undefined> {
  for (const [family, subset] of FILES) {
    const name = `${family}-${subset}-${WEIGHTS[weight]}-normal`;
    const known = loaded.get(name) ?? readFont(name, `@fontsource/${family}/files/${name}.woff`);
    loaded.set(name, known);
    yield known;
  }
}

function readFont(name: string, file: string): FontFile {
  const bytes = readFileSync(fileURLToPath(import.meta.resolve(file)));
  const font = create(bytes) as Font;
  return {
    name,
    bytes,
    has: (codePoint) => font.hasGlyphForCodePoint(codePoint),
    widthOf: (text) => font.layout(text).advanceWidth / font.unitsPerEm,
  };
}
