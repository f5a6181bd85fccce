import { buffer } from "node:stream/consumers";
import type { SetLine } from "./break-lines.ts";
import { setText } from "./text-runs.ts";

export type Pdf = PDFKit.PDFDocument;

/** What every document has: A4, tagged, named in the window's title, and each font that it uses inside. */
export const PDF_OPTIONS = {
  size: "A4",
  margin: 0,
  autoFirstPage: false,
  // None to begin with: the standard ones are not embedded.
  font: null as unknown as string,
  pdfVersion: "1.7",
  // The typings do not know it yet.
  subset: "PDF/UA" as "PDF/A-1",
  tagged: true,
  displayTitle: true,
} as const;

/** Black that does not glare, and a grey that is still easy to read. */
const INK = "#16181d";
const SOFT_INK = "#51565f";

/** Where a line stands, and how it looks. Points; `baseline` from the top of the page. */
export interface Placed {
  x: number;
  baseline: number;
  size: number;
  style: { bold?: boolean; soft?: boolean };
}

/** Draws a line of text, with the hyphen that its break needs. */
export function drawLine(doc: Pdf, line: SetLine, { x, baseline, size, style }: Placed): void {
  // The blank keeps words apart for whoever reads the text out of the page.
  const { runs } = setText(line.text + (line.hyphen ? "-" : " "), style.bold ? "bold" : "regular");
  let at = x;
  doc.fillColor(style.soft ? SOFT_INK : INK).fontSize(size);
  for (const { font, text } of runs) {
    doc.registerFont(font.name, font.bytes).font(font.name);
    doc.text(text, at, baseline, { lineBreak: false, baseline: "alphabetic" });
    at += font.widthOf(text) * size;
  }
}

/** Collects the bytes of a document; begin before it ends. */
export async function pdfBytes(doc: Pdf): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await buffer(doc as unknown as NodeJS.ReadableStream));
}
