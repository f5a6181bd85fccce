import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { build as bundle } from "esbuild";
import { run } from "./command.ts";
import { inRoot, ROOT } from "./root.ts";

interface Target {
  name: string;
  /** Files and folders whose contents the result is made from. */
  sources: string[];
  /** What must be there after a build. */
  result: string;
  make(): Promise<void>;
}

const TARGETS: readonly Target[] = [
  {
    name: "the web app",
    sources: [
      "packages/web",
      "packages/core/src",
      "packages/server/src/operations",
      "package-lock.json",
    ],
    result: "packages/web/build/index.html",
    make: buildWeb,
  },
  {
    name: "the program",
    sources: [
      "packages/cli/src",
      "packages/server/src",
      "packages/core/src",
      "packages/cli/package.json",
      "package-lock.json",
    ],
    result: "packages/cli/dist/efterklang.js",
    make: buildProgram,
  },
];

const NOT_SOURCES = new Set(["node_modules", "build", "dist", ".svelte-kit"]);

/** Builds whatever is missing or older than its sources, saying so, and returns how much that was. */
export async function buildStale(): Promise<number> {
  const stale = TARGETS.filter(({ name, sources, result }) => {
    const stamp = stampFile(name);
    const current = existsSync(stamp) ? readFileSync(stamp, "utf8") : "";
    return !existsSync(inRoot(result)) || current !== fingerprint(sources);
  });
  for (const { name, sources, make } of stale) {
    console.error(`Building ${name} …`);
    await make();
    mkdirSync(dirname(stampFile(name)), { recursive: true });
    writeFileSync(stampFile(name), fingerprint(sources));
  }
  return stale.length;
}

function stampFile(name: string): string {
  return inRoot("node_modules", ".cache", "efterklang", name.replaceAll(" ", "-"));
}

/** A digest of names, sizes and times: reading every file would cost more than it is worth at each start. */
function fingerprint(sources: readonly string[]): string {
  const digest = createHash("sha256");
  for (const source of sources) {
    for (const file of filesIn(inRoot(source))) {
      const { size, mtimeMs } = statSync(file);
      digest.update(`${relative(ROOT, file)} ${size} ${mtimeMs}\n`);
    }
  }
  return digest.digest("hex");
}

function* filesIn(path: string): Generator<string> {
  if (statSync(path).isFile()) {
    yield path;
    return;
  }
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    if (NOT_SOURCES.has(entry.name) || entry.name.endsWith(".test.ts")) continue;
    yield* filesIn(join(path, entry.name));
  }
}

async function buildWeb(): Promise<void> {
  const vite = inRoot("node_modules", "vite", "bin", "vite.js");
  const { status, output } = await run(process.execPath, [vite, "build", inRoot("packages/web")]);
  if (status !== 0) throw new Error(`The web app could not be built:\n${output}`);
}

/** One folder of plain JavaScript that needs nothing but Node; what is imported lazily becomes a file of its own. */
async function buildProgram(): Promise<void> {
  await bundle({
    entryPoints: { efterklang: inRoot("packages/cli/src/main.ts") },
    outdir: inRoot("packages/cli/dist"),
    bundle: true,
    splitting: true,
    minify: true,
    keepNames: false,
    platform: "node",
    format: "esm",
    target: "node20",
    conditions: ["source"],
    external: ["hunspell-wasm", "dictionary-*"],
    banner: {
      js: 'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);',
    },
    logLevel: "error",
  });
}
