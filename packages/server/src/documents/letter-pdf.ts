import type { LetterPage } from "@efterklang/core/compose/letter-page";
import type { Remark } from "@efterklang/core/compose/remark";
import PdfDocument from "pdfkit";
import { setLetter, type SetBlock } from "./set-letter.ts";
import { drawLine, pdfBytes, PDF_OPTIONS } from "./pdf-drawing.ts";

/** A document as bytes, with what its making found. */
export interface MadeDocument {
  bytes: Uint8Array<ArrayBuffer>;
  pages: number;
  remarks: Remark[];
}

/** How a screen reader is told of a block. */
const TAGS: Partial<Record<SetBlock["kind"], string>> = { subject: "H1" };

/** A letter as tagged PDF on A4, with its fonts embedded. The same letter gives the same bytes; `at` is its date. */
export async function letterPdf(page: LetterPage, at: string): Promise<MadeDocument> {
  const { blocks, pages, remarks } = await setLetter(page);
  const doc = new PdfDocument({
    ...PDF_OPTIONS,
    lang: page.locale,
    info: {
      Title: page.title,
      ...(page.author !== null && { Author: page.author }),
      Creator: "Efterklang",
      CreationDate: new Date(at),
    },
  });
  const bytes = pdfBytes(doc);
  const root = doc.struct("Document");
  doc.addStructure(root);
  doc.addPage();
  let current = 1;
  for (const block of blocks) {
    const draw = () => {
      for (const { line, x, baseline, page: on } of block.lines) {
        if (on > current) {
          doc.addPage();
          current = on;
        }
        drawLine(doc, line, { x, baseline, size: block.size, style: block.style });
      }
    };
    root.add(doc.struct(TAGS[block.kind] ?? "P", {}, draw));
  }
  root.end();
  doc.end();
  return { bytes: await bytes, pages, remarks };
}
