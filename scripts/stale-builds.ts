import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, relative } from "node:path";
import { build as bundle } from "esbuild";
import { run } from "./command.ts";
import { finishWeb } from "./finish-web.ts";
import { inRoot, ROOT } from "./root.ts";

export type TargetName = "web" | "program";

interface Target {
  id: TargetName;
  name: string;
  /** Files and folders whose contents the result is made from. */
  sources: string[];
  /** What must be there after a build. */
  result: string;
  make(): Promise<void>;
}

const TARGETS: readonly Target[] = [
  {
    id: "web",
    name: "the web app",
    sources: [
      "packages/web",
      "packages/core/src",
      "packages/server/src/operations",
      "scripts/finish-web.ts",
      "scripts/ask-ahead.ts",
      "package-lock.json",
    ],
    result: "packages/web/build/index.html",
    make: buildWeb,
  },
  {
    id: "program",
    name: "the program",
    sources: [
      "packages/cli/src",
      "packages/server/src",
      "packages/server/closed-days",
      "packages/core/src",
      "packages/cli/package.json",
      "package-lock.json",
    ],
    result: "packages/cli/dist/efterklang.js",
    make: buildProgram,
  },
];

const NOT_SOURCES = new Set(["node_modules", "build", "dist", ".svelte-kit"]);

/** A build that did not succeed, with the end of what the builder said. */
export class BuildFault extends Error {}

/** Builds whatever is missing or older than its sources, saying so, and returns how much that was. */
export async function buildStale(only?: TargetName): Promise<number> {
  const stale = TARGETS.filter(({ id, sources, result }) => {
    if (only !== undefined && id !== only) return false;
    const stamp = stampFile(id);
    const current = existsSync(stamp) ? readFileSync(stamp, "utf8") : "";
    return !existsSync(inRoot(result)) || current !== fingerprint(sources);
  });
  for (const { id, name, sources, make } of stale) {
    console.error(`Building ${name} …`);
    await make();
    mkdirSync(dirname(stampFile(id)), { recursive: true });
    writeFileSync(stampFile(id), fingerprint(sources));
  }
  return stale.length;
}

function stampFile(id: TargetName): string {
  return inRoot("node_modules", ".cache", "efterklang", `${id}-build`);
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

const LAST_LINES = 15;

async function buildWeb(): Promise<void> {
  const vite = inRoot("node_modules", "vite", "bin", "vite.js");
  const { status, output } = await run(process.execPath, [vite, "build"], inRoot("packages/web"));
  if (status === 0) {
    await finishWeb(inRoot("packages/web"));
    rmSync(inRoot("packages/cli/dist/web"), { recursive: true, force: true });
    cpSync(inRoot("packages/web/build"), inRoot("packages/cli/dist/web"), {
      recursive: true,
      // A compressed copy counts while it is no older than its file.
      preserveTimestamps: true,
    });
    return;
  }
  const end = output.trimEnd().split("\n").slice(-LAST_LINES).join("\n");
  throw new BuildFault(`The web app could not be built:\n${end}`);
}

/** One folder of plain JavaScript that needs nothing but Node; what is imported lazily becomes a file of its own. */
async function buildProgram(): Promise<void> {
  const dist = inRoot("packages/cli/dist");
  removeScripts(dist);
  cpSync(inRoot("packages/server/closed-days"), join(dist, "closed-days"), { recursive: true });
  await bundle({
    entryPoints: { efterklang: inRoot("packages/cli/src/main.ts") },
    outdir: dist,
    bundle: true,
    splitting: true,
    minify: true,
    keepNames: false,
    platform: "node",
    format: "esm",
    target: "node20",
    conditions: ["source"],
    external: ["hunspell-wasm", "dictionary-*", "@fontsource/*", "@napi-rs/keyring"],
    banner: {
      js: 'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);',
    },
    logLevel: "error",
  });
}

/** The names of lazily loaded files change with what is in them, so the last build's would stay for ever. */
function removeScripts(folder: string): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    if (name.endsWith(".js")) rmSync(join(folder, name));
  }
}
