/** What one line about an interview tells. */
export interface Told {
  company: string;
  position: string;
}

/** Openings that carry nothing: "I have just been to an interview at …". */
const PREAMBLE =
  /^(jeg|i)\b.{0,60}?\b(samtale|jobsamtale|interview)\b(\s+(hos|på|i|ved|at|with))?\s+/iu;
const POSITION_AFTER = /\s+(?:som|as an|as a|as the|as)\s+/iu;
const COMPANY_AFTER = /\s+(?:hos|at|with)\s+/iu;

/**
 * Reads company and position from a line such as "Nordlys Energi som projektleder", "project manager at Nordlys" or
 * "Nordlys Energi, projektleder". What cannot be told apart is the company: the next screen shows both for mending.
 */
export function whatHappened(line: string): Told {
  const text = line
    .trim()
    .replace(/[.!]+$/u, "")
    .slice(0, 300)
    .replace(PREAMBLE, "");
  const as = POSITION_AFTER.exec(text);
  if (as) return { company: text.slice(0, as.index), position: rest(text, as) };
  const at = COMPANY_AFTER.exec(text);
  if (at) return { company: rest(text, at), position: text.slice(0, at.index) };
  const comma = text.indexOf(", ");
  if (comma > 0) return { company: text.slice(0, comma), position: text.slice(comma + 2).trim() };
  return { company: text, position: "" };
}

function rest(text: string, match: RegExpExecArray): string {
  return text.slice(match.index + match[0].length).trim();
}
