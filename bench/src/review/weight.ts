import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { LANGUAGES, type LanguageCode } from "@efterklang/core/case-file/case-file";
import { build, type BuildResult } from "esbuild";
import type { Figure } from "../figure.ts";

const LANGUAGE_NAMES: Record<LanguageCode, string> = { da: "Danish", en: "English" };

/**
 * What the review adds, minified and compressed, dictionaries left out: to a page that composes already, and where a
 * worker loads it by itself and shares nothing with the page. Each with the words of one language.
 */
export async function weighing(): Promise<Figure[]> {
  const figures = LANGUAGES.map(async (language): Promise<Figure[]> => {
    const editor = `editor-${language}`;
    const name = LANGUAGE_NAMES[language];
    return [
      figure(`review in the editor, ${name}`, await bytesBeyond("page", editor), { most: 45 }),
      figure(`the same in a worker of its own, ${name}`, await bytesBeyond(null, editor)),
    ];
  });
  const rules = figure("of that, the rules without words", await bytesBeyond("page", "editor"));
  return [...(await Promise.all(figures)).flat(), rules];
}

function figure(name: string, bytes: number, aim?: Figure["aim"]): Figure {
  return { name, value: bytes / 1_000, unit: "kB gzip", ...(aim && { aim }) };
}

/** The bytes that an entry loads and that the other has not loaded already. */
async function bytesBeyond(loaded: string | null, added: string): Promise<number> {
  const result = await build({
    entryPoints: [...(loaded === null ? [] : [loaded]), added].map(entry),
    outdir: "weighed",
    bundle: true,
    splitting: true,
    minify: true,
    write: false,
    metafile: true,
    format: "esm",
    target: "es2022",
    charset: "utf8",
    conditions: ["source"],
    logLevel: "error",
  });
  const known = loaded === null ? new Set() : reachable(result, `weighed/${loaded}.js`);
  const names = [...reachable(result, `weighed/${added}.js`)].filter((name) => !known.has(name));
  return names.reduce((sum, name) => sum + compressed(result, name), 0);
}

function entry(name: string): string {
  return join(import.meta.dirname, "weighed", `${name}.ts`);
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
