import type { LanguageCode } from "@efterklang/core/case-file/case-file";
import {
  linesOn,
  WRITING_PAPERS,
  type WritingPaperName,
} from "@efterklang/core/compose/handwriting";
import PdfDocument from "pdfkit";
import { MM } from "@efterklang/core/compose/letter-layout";
import { drawLine, type Pdf, pdfBytes, PDF_OPTIONS } from "./pdf-drawing.ts";

const WORDS: Record<LanguageCode, (paper: string) => { title: string; advice: string }> = {
  da: (paper) => ({
    title: `Linjeark til ${paper}`,
    advice: `Print i fuld størrelse (100 %), og læg arket under ${paper === "A6" ? "kortet" : "papiret"}. Linjerne skinner igennem.`,
  }),
  en: (paper) => ({
    title: `Lines for ${paper}`,
    advice: `Print at full size (100%) and lay the sheet under ${paper === "A6" ? "the card" : "your paper"}. The lines show through.`,
  }),
};

/** A lined sheet to lay under a paper, on A4 as every printer has it; a smaller paper is outlined in its corner. */
export async function underlayPdf(
  paper: WritingPaperName,
  language: LanguageCode,
): Promise<Uint8Array<ArrayBuffer>> {
  const { title, advice } = WORDS[language](paper);
  const lang = language === "da" ? "da-DK" : "en-GB";
  // The same sheet every time: a form has no date of its own.
  const info = { Title: title, Creator: "Efterklang", CreationDate: new Date(0) };
  const doc = new PdfDocument({ ...PDF_OPTIONS, lang, info });
  const bytes = pdfBytes(doc);
  const root = doc.struct("Document");
  doc.addStructure(root);
  doc.addPage();
  doc.markContent("Artifact", { type: "Layout" });
  drawLines(doc, paper);
  doc.endMarkedContent();
  const baseline = (paper === "A4" ? 291 : WRITING_PAPERS[paper].height + 10) * MM;
  const x = (paper === "A4" ? WRITING_PAPERS.A4.margin : WRITING_PAPERS[paper].margin) * MM;
  const style = { soft: true };
  root.add(
    doc.struct("P", {}, () =>
      drawLine(doc, { text: advice, hyphen: false }, { x, baseline, size: 9, style }),
    ),
  );
  root.end();
  doc.end();
  return bytes;
}

/** Dark enough to show through, with the paper's edge in dashes. */
function drawLines(doc: Pdf, paper: WritingPaperName): void {
  const { width, height, margin, pitch } = WRITING_PAPERS[paper];
  doc.lineWidth(1).strokeColor("#000000");
  for (let line = 1; line <= linesOn(paper); line += 1) {
    const y = (margin + line * pitch) * MM;
    doc
      .moveTo(margin * MM, y)
      .lineTo((width - margin) * MM, y)
      .stroke();
  }
  if (paper === "A4") return;
  doc.lineWidth(0.5).strokeColor("#51565f").dash(4, { space: 3 });
  doc
    .moveTo(0, height * MM)
    .lineTo(width * MM, height * MM)
    .lineTo(width * MM, 0)
    .stroke()
    .undash();
}
