import type { LanguageCode } from "@efterklang/core/case-file/case-file";
import type { WritingPaperName } from "@efterklang/core/compose/handwriting";

/** A lined sheet to lay under a paper, as PDF. The typesetter is loaded when first needed. */
export async function makeUnderlay(
  paper: WritingPaperName,
  language: LanguageCode,
): Promise<Uint8Array<ArrayBuffer>> {
  const { underlayPdf } = await import("./underlay-pdf.ts");
  return underlayPdf(paper, language);
}
