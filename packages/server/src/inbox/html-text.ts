import { convert } from "html-to-text";
import { MAX_HTML, MAX_HTML_DEPTH, MAX_HTML_TAGS } from "./limits.ts";

const OPTIONS = {
  wordwrap: false,
  limits: { maxInputLength: MAX_HTML, maxDepth: MAX_HTML_DEPTH },
  selectors: [
    { selector: "img", format: "skip" },
    { selector: "style", format: "skip" },
    { selector: "script", format: "skip" },
    { selector: "a", options: { ignoreHref: true } },
    ...["h1", "h2", "h3", "h4", "h5", "h6"].map((selector) => ({
      selector,
      options: { uppercase: false },
    })),
  ],
} as const;

/** The readable text of an HTML body, quotations marked by `>`. Loads nothing and never throws. */
export function htmlText(html: string): string {
  const bounded = fewerTags(html.slice(0, MAX_HTML));
  try {
    return convert(bounded, OPTIONS);
  } catch {
    // What no converter can follow is still worth its words.
    return withoutTags(bounded);
  }
}

function fewerTags(html: string): string {
  let at = -1;
  for (let left = MAX_HTML_TAGS; left > 0; left--) {
    at = html.indexOf("<", at + 1);
    if (at === -1) return html;
  }
  return html.slice(0, at);
}

function withoutTags(html: string): string {
  return html
    .split("<")
    .map((piece, index) => (index === 0 ? piece : piece.slice(piece.indexOf(">") + 1)))
    .join(" ");
}
