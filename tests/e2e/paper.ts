import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";

const READER = spawnSync("pdftotext", ["-v"]).error === undefined;

/** What comes out of the printer. */
export interface Paper {
  pages: number;
  text: string;
}

/** Prints a page on A4. The text is the PDF's own where a reader is at hand, else what the browser would print. */
export async function printed(page: Page): Promise<Paper> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  await page.emulateMedia({ media: "print" });
  const shown = await page.locator("body").innerText();
  await page.emulateMedia({ media: null });
  return { pages: pagesOf(pdf), text: textOf(pdf) ?? shown };
}

/** A PDF's pages; the browser and our own typesetter write their page objects in the open. */
export function pagesOf(pdf: Buffer): number {
  return pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** The text of a PDF, or null where no reader is at hand. */
export function textOf(pdf: Buffer): string | null {
  if (!READER) return null;
  const folder = mkdtempSync(join(tmpdir(), "efterklang-paper-"));
  const path = join(folder, "paper.pdf");
  writeFileSync(path, pdf);
  const { stdout } = spawnSync("pdftotext", ["-layout", path, "-"], { encoding: "utf8" });
  rmSync(folder, { recursive: true });
  return stdout;
}

/** The letters of a text, whatever its lines and hyphens. */
export function letters(text: string): string {
  return text.replace(/-\n\s*/g, "").replace(/[\s\u00ad\u2010·-]+/g, "");
}
