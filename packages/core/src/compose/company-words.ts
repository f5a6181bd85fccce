import { withoutEnd } from "../text/without-end.ts";

const LEGAL_FORM =
  /[ ,] ?(?:a\/s|aps|i\/s|k\/s|p\/s|ivs|amba|a\.m\.b\.a\.?|ltd\.?|limited|llc|inc\.?|plc|gmbh|ag|ab|as|oy|bv|nv|s\.a\.?)$/i;

/** The company as people say it: without its legal form. Null where no name is known. */
export function companyWords(name: string | undefined): string | null {
  const tidy = (name ?? "").replace(/\s+/g, " ").trim();
  if (tidy === "") return null;
  return withoutEnd(tidy.replace(LEGAL_FORM, ""), " ,") || tidy;
}

/** The given name: the first word, with what belongs to it ("Ann-Sofie"). Titles such as "Dr." are no name. */
export function firstName(name: string | undefined): string | null {
  const words = (name ?? "").trim().split(/\s+/);
  return words.find((word) => word !== "" && !TITLE.test(word)) ?? null;
}

const TITLE = /^(?:dr|mr|mrs|ms|hr|fru|prof)\.?$/i;
