const TITLES = new Set(["dr", "prof", "professor", "mr", "mrs", "ms", "miss", "hr", "fru", "ing"]);
/** Longer than any first name or company: beyond it something else stands in the field. */
const LONGEST_NAME = 60;

/**
 * The name by which a friend would speak of somebody, or null where none is known:
 * "Dr. Anne-Mette Holm" and "Holm, Anne-Mette" are both Anne-Mette.
 */
export function firstName(name: string | undefined): string | null {
  const [before = "", after = ""] = (name ?? "").split(",", 2);
  const words = [...wordsOf(after), ...wordsOf(before)];
  const first = words.find((word) => !isTitle(word));
  return first === undefined ? null : shortened(first);
}

function isTitle(word: string): boolean {
  return word.endsWith(".") || TITLES.has(word.toLowerCase());
}

const LEGAL_FORMS = new Set(
  [
    "A/S ApS I/S K/S P/S IVS S/I AMBA A.M.B.A. SMBA F.M.B.A.",
    "Ltd Ltd. Limited PLC LLP LLC Inc Inc. Corp Corp. GmbH",
    "AB AS ASA Oy Oyj BV B.V. NV N.V. SE SA S.A.",
  ].flatMap((forms) => forms.toLowerCase().split(" ")),
);

/** A company as one says it, without the legal form behind its name, or null where none is known. */
export function companyName(name: string | undefined): string | null {
  const words = wordsOf(name ?? "");
  const last = words.at(-1)?.toLowerCase() ?? "";
  const said = words.length > 1 && LEGAL_FORMS.has(last) ? words.slice(0, -1) : words;
  const spoken = said.join(" ");
  if (spoken === "") return null;
  return shortened(spoken.endsWith(",") ? spoken.slice(0, -1) : spoken);
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== "");
}

function shortened(name: string): string {
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name;
}
