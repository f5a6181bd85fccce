import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { contentSecurityPolicy } from "./content-security-policy.ts";

const hash = (text: string) => createHash("sha256").update(text).digest("base64");

it.each<[string, string[]]>([
  ["<p>no script</p>", []],
  ['<script src="/a.js"></script>', []],
  ["<SCRIPT\n type=module SRC = '/a.js'></SCRIPT>", []],
  ["<script>a()</script>", ["a()"]],
  ["<script nonce>\n a()\r\n b()\r</script >", ["\n a()\n b()\n"]],
  ['<script data-src="x">a()</script><script>b("<p>")</script>', ["a()", 'b("<p>")']],
  ["<script></script>", [""]],
  ["<script>never closed", []],
  ["<script", []],
  ["<script>".repeat(50_000), []],
])("finds the inline scripts of %.60j", (html, scripts) => {
  const expected = scripts.map((script) => `'sha256-${hash(script)}'`);
  const directive = contentSecurityPolicy(html).split("; ")[1];
  expect(directive).toBe(["script-src 'self' 'wasm-unsafe-eval'", ...expected].join(" "));
});
