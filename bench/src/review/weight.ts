import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { LanguageCode } from "@efterklang/core/case-file/case-file";
import { build, type BuildResult, type Plugin } from "esbuild";
import type { Figure } from "../figure.ts";

const LANGUAGE_NAMES: Record<LanguageCode, string> = { da: "Danish", en: "English" };

/**
 * What the review adds to a page that can read case files and plan already, minified and compressed, dictionaries
 * left out. The product ships both languages in one piece; a single one is weighed by leaving the other's files out.
 */
export async function weighing(): Promise<Figure[]> {
  const both = await addedBytes([]);
  return [
    { name: "review in the editor, Danish and English", value: both / 1_000, unit: "kB gzip" },
    ...(await Promise.all([alone("da", "en"), alone("en", "da")])),
  ];
}

async function alone(language: LanguageCode, without: LanguageCode): Promise<Figure> {
  return {
    name: `review in the editor, ${LANGUAGE_NAMES[language]} alone`,
    value: (await addedBytes([withoutLanguage(without)])) / 1_000,
    unit: "kB gzip",
    aim: { most: 45 },
  };
}

async function addedBytes(plugins: Plugin[]): Promise<number> {
  const result = await build({
    entryPoints: { page: entry("page"), editor: entry("editor") },
    outdir: "weighed",
    bundle: true,
    splitting: true,
    minify: true,
    write: false,
    metafile: true,
    format: "esm",
    target: "es2022",
    conditions: ["source"],
    logLevel: "error",
    plugins,
  });
  const loaded = reachable(result, "weighed/page.js");
  const added = [...reachable(result, "weighed/editor.js")].filter((name) => !loaded.has(name));
  return added.reduce((sum, name) => sum + compressed(result, name), 0);
}

function entry(name: string): string {
  return join(import.meta.dirname, "weighed", `${name}.ts`);
}

/** Empties the files of a language; as CommonJS, so that names which are then missing do not stop the bundling. */
function withoutLanguage(language: LanguageCode): Plugin {
  const files = new RegExp(`[\\\\/]language[\\\\/]${language}[\\\\/]`);
  return {
    name: `without-${language}`,
    setup(bundling) {
      bundling.onLoad({ filter: files }, () => ({ contents: "module.exports = {}", loader: "js" }));
    },
  };
}

function reachable({ metafile }: BuildResult<{ metafile: true }>, from: string): Set<string> {
  const names = new Set([from]);
  for (const name of names) {
    const imports = metafile.outputs[name]?.imports ?? [];
    for (const { path, external } of imports) if (!external) names.add(path);
  }
  return names;
}

function compressed({ outputFiles = [] }: BuildResult, name: string): number {
  const file = outputFiles.find(({ path }) => path.replaceAll("\\", "/").endsWith(`/${name}`));
  if (!file) throw new Error(`The bundle holds no ${name}`);
  return gzipSync(file.contents, { level: 9 }).length;
}
