import type { CaseFile } from "@efterklang/core/case-file/case-file";

const FIT = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;
const LONGEST = 120;
const LETTERS: Readonly<Record<string, string>> = { æ: "ae", ø: "oe", å: "aa", ß: "ss" };

/** True for an id that can stand in an address and a file name as it is. */
export function isFitId(id: string | undefined): id is string {
  return id !== undefined && id.length <= LONGEST && FIT.test(id);
}

/** A readable id from company and position that ends in `suffix`: `nordlys-energi-projektleder-k3f9`. */
export function caseIdFor(caseFile: CaseFile, suffix: string): string {
  const words = `${caseFile.company.name ?? ""} ${caseFile.position.title ?? ""}`.slice(0, 200);
  const slug = words
    .toLowerCase()
    .replace(/[æøåß]/g, (letter) => LETTERS[letter] ?? "")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "")
    .join("-")
    .slice(0, 60)
    .replace(/-$/, "");
  return `${slug === "" ? "case" : slug}-${suffix}`;
}
