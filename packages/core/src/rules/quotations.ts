import type { Span } from "../text/span.ts";

const PAIRS: Readonly<Record<string, string>> = {
  "»": "«",
  "“": "”",
  "„": "“”",
  "”": "”",
  '"': '"',
};
/** What is longer is no quotation but a mark that was never closed. */
const LONGEST = 200;

/** The passages between quotation marks: somebody else's words, which the writer does not answer for. */
export function quotations(text: string): Span[] {
  const spans: Span[] = [];
  let open = -1;
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at]!;
    if (char === "\n" || (open >= 0 && at - open > LONGEST)) open = -1;
    if (open >= 0 && PAIRS[text[open]!]!.includes(char)) {
      spans.push({ start: open, end: at + 1 });
      open = -1;
    } else if (open < 0 && char in PAIRS) open = at;
  }
  return spans;
}
