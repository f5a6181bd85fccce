import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { format } from "prettier";
import { PAGES } from "./docs/pages.ts";
import { inRoot } from "./root.ts";

/** `npm run docs`: writes the pages that are made from the product's own objects. `--check` only says which are stale. */
const checking = process.argv.includes("--check");
const stale: string[] = [];
for (const { path, render } of PAGES) {
  const page = await format(await render(), { parser: "markdown", printWidth: 100 });
  if (page === written(path)) continue;
  stale.push(path);
  if (checking) continue;
  mkdirSync(dirname(inRoot(path)), { recursive: true });
  writeFileSync(inRoot(path), page);
}
if (stale.length > 0) {
  console.log(`${checking ? "Stale, run npm run docs" : "Written"}: ${stale.join(", ")}`);
}
process.exitCode = checking && stale.length > 0 ? 1 : 0;

function written(path: string): string | null {
  try {
    return readFileSync(inRoot(path), "utf8");
  } catch {
    return null;
  }
}
