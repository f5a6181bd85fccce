import { createHash } from "node:crypto";

/**
 * The policy of a script. A worker does not run under the policy of the page that started it but under that of its
 * own file: more scripts of ours, the WebAssembly that reads the dictionaries, what it fetches from here, and the icon
 * of a reminder.
 */
export const SCRIPT_POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; img-src 'self'; frame-ancestors 'none'; base-uri 'none'";

/** The policy of a page: everything from here and nowhere else, and of inline scripts only those that it holds itself. */
export function contentSecurityPolicy(html: string): string {
  const hashes = inlineScripts(html).map((script) => `'sha256-${sha256(script)}'`);
  return [
    "default-src 'none'",
    // The dictionaries' reader is WebAssembly; this allows that and no eval.
    ["script-src 'self' 'wasm-unsafe-eval'", ...hashes].join(" "),
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/** The text of every script element without `src`, line ends as the browser hashes them. */
function inlineScripts(html: string): string[] {
  const scripts: string[] = [];
  const lower = html.toLowerCase();
  for (let at = lower.indexOf("<script"); at !== -1; at = lower.indexOf("<script", at)) {
    const begins = lower.indexOf(">", at) + 1;
    const ends = lower.indexOf("</script", begins);
    if (begins === 0 || ends === -1) break;
    const hasSource = /\ssrc\s*=/.test(lower.slice(at, begins));
    if (!hasSource) scripts.push(html.slice(begins, ends).replace(/\r\n?/g, "\n"));
    at = ends;
  }
  return scripts;
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("base64");
}
