import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = join(fileURLToPath(import.meta.url), "..", "..");

const LEFT_OUT = new Set(["node_modules", "dist", "build", ".svelte-kit", ".git", "test-results"]);

/** Paths of all files below a folder of the checkout, relative to the checkout, with `/`. */
export function filesBelow(folder: string, endings: readonly string[]): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .filter((path) => !path.split("/").some((part) => LEFT_OUT.has(part)))
    .sort();
}

export function read(path: string): string {
  return readFileSync(join(ROOT, path), "utf8");
}

/** The specifiers that a source file imports, statically or not, types included. */
export function importsOf(source: string): { specifier: string; typesOnly: boolean }[] {
  const code = withoutComments(source);
  const found = [
    ...code.matchAll(/\b(import|export)\s+(type\s)?[^;"'()]*?from\s*["']([^"']+)["']/g),
  ].map((match) => ({ specifier: match[3]!, typesOnly: match[2] !== undefined }));
  const bare = [...code.matchAll(/\bimport\s*\(?\s*["']([^"']+)["']/g)].map((match) => ({
    specifier: match[1]!,
    typesOnly: false,
  }));
  return [...found, ...bare];
}

/** Source text without comments, so that prose about a thing is not taken for the thing. */
export function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|[\s;{}(,])\/\/[^\n]*/g, "$1");
}
