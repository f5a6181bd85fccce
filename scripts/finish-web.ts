import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { askAhead, type Ahead } from "./ask-ahead.ts";

/** Finishes a built web app: its page asks for all that an address needs at once, and larger files lie compressed beside themselves. */
export async function finishWeb(web: string): Promise<void> {
  const page = join(web, "build/index.html");
  const ahead = aheadOf(join(web, ".svelte-kit/output/client/.vite/manifest.json"));
  const script = `<script>(${askAhead.toString()})(${JSON.stringify(ahead)})</script>`;
  const html = readFileSync(page, "utf8");
  if (!html.includes(BEFORE)) throw new Error("The built page has no title to write before.");
  writeFileSync(
    page,
    html.replace(BEFORE, () => `${script}${BEFORE}`),
  );
  await compressIn(join(web, "build"));
}

/** Before any style: a script behind one waits for it. */
const BEFORE = "<title>";

/** A chunk of the build as Vite's manifest lists it. */
interface Chunk {
  file: string;
  imports?: string[];
  css?: string[];
}

const NODES = ".svelte-kit/generated/build/client-optimized/nodes/";
/** What each place shows first, by the first name in its address; as SvelteKit numbers its pages. */
const PLACES: Readonly<Record<string, readonly string[]>> = {
  "": [`${NODES}2.js`, "src/lib/today/Board.svelte"],
  case: [`${NODES}3.js`],
  new: [`${NODES}4.js`],
  principles: [`${NODES}5.js`],
  settings: [`${NODES}6.js`],
};

function aheadOf(manifestFile: string): Ahead {
  const manifest = JSON.parse(readFileSync(manifestFile, "utf8")) as Record<string, Chunk>;
  const filesOf = (entries: readonly string[]) => {
    const chunks = [...new Set(entries.flatMap((entry) => withImports(manifest, entry)))];
    return [...new Set(chunks.flatMap(({ file, css = [] }) => [file, ...css]))];
  };
  return {
    places: Object.fromEntries(
      Object.entries(PLACES).map(([place, entries]) => [place, filesOf(entries)]),
    ),
    words: {
      da: filesOf(["src/lib/words/spoken-da.ts"]),
      en: filesOf(["src/lib/words/spoken-en.ts"]),
    },
  };
}

function withImports(manifest: Record<string, Chunk>, entry: string): Chunk[] {
  const seen = new Set<string>();
  const visit = (name: string): Chunk[] => {
    if (seen.has(name)) return [];
    seen.add(name);
    const chunk = manifest[name];
    if (chunk === undefined) throw new Error(`The build holds no ${name}.`);
    return [chunk, ...(chunk.imports ?? []).flatMap(visit)];
  };
  return visit(entry);
}

const COMPRESSED = new Set([".js", ".css", ".svg", ".wasm", ".dic", ".aff", ".webmanifest"]);
/** Smaller files travel in one packet as they are. */
const SMALLEST = 1_000;
/** Beyond this the last few per cent of brotli cost more seconds than they save. */
const LARGE = 300_000;

async function compressIn(folder: string): Promise<void> {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const files = names
    .map((name) => join(folder, name))
    .filter((file) => COMPRESSED.has(extname(file)) && statSync(file).size >= SMALLEST);
  await Promise.all(files.map(compress));
}

async function compress(file: string): Promise<void> {
  const content = await readFile(file);
  const quality = content.length > LARGE ? 9 : constants.BROTLI_MAX_QUALITY;
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  await writeFile(`${file}.br`, await promisify(brotliCompress)(content, { params }));
  await writeFile(`${file}.gz`, await promisify(gzip)(content, { level: 9 }));
}
