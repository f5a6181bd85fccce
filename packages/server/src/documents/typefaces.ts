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

/**
 * Source Serif, cut into files by script, and a typeface each for names in Arabic and Hebrew. A file is asked only for characters of its
 * script, since reading one takes time; the first that has a character sets it.
 */
const FILES = [
  { family: "source-serif-4", subset: "latin", script: /[\p{Script=Latin}\p{Script=Common}]/u },
  {
    family: "source-serif-4",
    subset: "latin-ext",
    script: /[\p{Script=Latin}\p{M}\p{Sc}]/u,
  },
  { family: "source-serif-4", subset: "vietnamese", script: /[\p{Script=Latin}\p{M}]/u },
  { family: "source-serif-4", subset: "greek", script: /\p{Script=Greek}/u },
  { family: "source-serif-4", subset: "cyrillic", script: /\p{Script=Cyrillic}/u },
  { family: "source-serif-4", subset: "cyrillic-ext", script: /\p{Script=Cyrillic}/u },
  { family: "noto-naskh-arabic", subset: "arabic", script: /[\p{Script=Arabic}،؛؟٠-٩]/u },
  { family: "noto-serif-hebrew", subset: "hebrew", script: /\p{Script=Hebrew}/u },
] as const;
const WEIGHTS: Record<Weight, number> = { regular: 400, bold: 600 };

const loaded = new Map<string, FontFile>();

/** The font of a weight that has a character; undefined where none has. Each is read from disk when first asked for, and kept. */
export function fontWith(character: string, weight: Weight): FontFile | undefined {
  const codePoint = character.codePointAt(0)!;
  for (const { family, subset, script } of FILES) {
    if (!script.test(character)) continue;
    const font = fontFile(family, subset, weight);
    if (font.has(codePoint)) return font;
  }
  return undefined;
}

function fontFile(family: string, subset: string, weight: Weight): FontFile {
  const name = `${family}-${subset}-${WEIGHTS[weight]}-normal`;
  const known = loaded.get(name) ?? readFont(name, `@fontsource/${family}/files/${name}.woff`);
  loaded.set(name, known);
  return known;
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
