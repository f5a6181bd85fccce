import type { LetterBlockKind } from "./letter-page.ts";

/** Points in a millimetre. */
export const MM = 72 / 25.4;
/** A4, in millimetres. */
export const PAPER = { width: 210, height: 297 };

/** How one kind of block is set. Lengths in millimetres, type in points. */
export interface BlockStyle {
  size: number;
  leading: number;
  bold?: boolean;
  soft?: boolean;
  /** From the left edge of the paper. */
  left: number;
  /** Flush with the right margin. */
  flushRight?: boolean;
  /** Space above, unless `top` puts the block further down. */
  above: number;
  /** The least distance from the top of the paper to the block. */
  top?: number;
  /** The lines stand in one, between dots. */
  joined?: boolean;
}

/** A letter's measures: margins, and a style for every kind of block. */
export interface LetterLayout {
  margins: { top: number; left: number; right: number; bottom: number };
  styles: Readonly<Record<LetterBlockKind, BlockStyle>>;
}

const LEFT = 25;
const text = { size: 11, leading: 15.5, left: LEFT };

/** The text of a letter, in either language. */
const shared = {
  greeting: { ...text, above: 6 },
  paragraph: { ...text, above: 3.4 },
  closing: { ...text, above: 7 },
  /** Room for the name by hand. */
  signature: { ...text, above: 17 },
};

/**
 * Danish: the sender across the top, the recipient where Scandinavian windows are (39 to 74 mm from the top of the envelope, from 15 mm
 * on), place and date to the right, the subject above the greeting.
 */
const DANISH: LetterLayout = {
  margins: { top: 20, left: LEFT, right: 27, bottom: 20 },
  styles: {
    sender: { size: 14, leading: 18, bold: true, left: LEFT, above: 0 },
    contact: { size: 9, leading: 12.5, soft: true, left: LEFT, above: 1, joined: true },
    recipient: { size: 11, leading: 14.5, left: LEFT, above: 6, top: 44 },
    date: { ...text, flushRight: true, above: 8, top: 80 },
    subject: { ...text, bold: true, above: 12 },
    ...shared,
  },
};

/**
 * English: the sender at the top right, the recipient where British and German windows are (57 to 92 mm from the top of the envelope, from
 * 20 mm on), the date below, the subject under the greeting.
 */
const ENGLISH: LetterLayout = {
  margins: { top: 20, left: LEFT, right: 27, bottom: 20 },
  styles: {
    sender: { size: 11, leading: 14.5, bold: true, left: 128, above: 0 },
    contact: { size: 9.5, leading: 13, soft: true, left: 128, above: 0.5 },
    recipient: { size: 11, leading: 14.5, left: LEFT, above: 6, top: 58 },
    date: { ...text, above: 8, top: 90 },
    subject: { ...text, bold: true, above: 3 },
    ...shared,
    greeting: { ...text, above: 9 },
  },
};

/** The layout of a letter in a language. */
export const LAYOUTS = { da: DANISH, en: ENGLISH } as const;

/** The longest line of an address that shows in a window, in millimetres. */
export const WINDOW_WIDTH = 80;

/** Steps by which a long letter is set tighter before it runs over: shares of type size and of space. */
export const DENSITIES = [
  { type: 1, space: 1 },
  { type: 0.955, space: 0.85 },
  { type: 0.91, space: 0.7 },
] as const;
export type Density = (typeof DENSITIES)[number];
