import type { LetterPage } from "@efterklang/core/compose/letter-page";
import type { Remark } from "@efterklang/core/compose/remark";

/** The files that a letter can be made into, with their media types. */
export const LETTER_FORMATS = {
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
} as const;
export type LetterFormat = keyof typeof LETTER_FORMATS;

/** A letter as a file. `remarks` are the page's own, and what its setting found: too long for a page, not to be printed. */
export interface MadeLetter {
  bytes: Uint8Array<ArrayBuffer>;
  /** How many pages it takes as PDF. */
  pages: number;
  remarks: Remark[];
}

/** Makes a letter into a file; `at` (ISO 8601) is its date. The typesetters are loaded when first needed. */
export async function makeLetter(
  page: LetterPage,
  format: LetterFormat,
  at: string,
): Promise<MadeLetter> {
  const { letterPdf } = await import("./letter-pdf.ts");
  const pdf = await letterPdf(page, at);
  const remarks = [...page.remarks, ...pdf.remarks];
  if (format === "pdf") return { ...pdf, remarks };
  const { letterDocx } = await import("./letter-docx.ts");
  // Word has other typefaces to fall back on.
  const kept = remarks.filter(({ code }) => code !== "unprintable");
  return { bytes: await letterDocx(page), pages: pdf.pages, remarks: kept };
}
