import type { CaseFile } from "../case-file/case-file.ts";

/** Where the company is, a line each, its name first; empty where no address is on file. */
export function companyAddress({ company }: CaseFile): string[] {
  const address = tidyLines(company.address);
  return address.length === 0 ? [] : tidyLines([company.name, ...address]);
}

/** A link that shows the address on a map, for the person to open; null where no address is on file. */
export function mapLink({ company }: CaseFile): string | null {
  const address = tidyLines(company.address);
  if (address.length === 0) return null;
  return `https://www.openstreetmap.org/search?query=${encodeURIComponent(address.join(", ").toWellFormed())}`;
}

/** Lines as they are printed: single blanks, none empty. */
export function tidyLines(lines: readonly (string | null | undefined)[]): string[] {
  return lines
    .map((line) => (line ?? "").replace(/[\s\p{Cc}\u2028\u2029]+/gu, " ").trim())
    .filter((line) => line !== "");
}
