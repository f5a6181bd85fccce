// Runs `scripts/<name>.ts` under the Node that the product needs. This file itself runs on Node 18 and up, before
// anything is installed: it installs what is missing, finds the right Node, and goes on there.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const neededMajor = 24;
const [name, ...rest] = process.argv.slice(2);

installIfStale();
const node = findNode();
const bin = join(root, "node_modules", ".bin");
const separator = process.platform === "win32" ? ";" : ":";
const child = spawn(node, ["--conditions=source", join(root, "scripts", `${name}.ts`), ...rest], {
  stdio: "inherit",
  env: { ...process.env, PATH: [dirname(node), bin, process.env.PATH].join(separator) },
});
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
child.on("exit", (code, signal) => process.exit(code ?? (signal === "SIGINT" ? 130 : 1)));

/** npm keeps its own copy of the lock file in node_modules; one older than ours means that something changed since. */
function installIfStale() {
  const written = (file) => (existsSync(file) ? statSync(file).mtimeMs : 0);
  const lock = join(root, "package-lock.json");
  if (written(join(root, "node_modules", ".package-lock.json")) >= written(lock)) return;
  console.error("Installing what is needed (once; about a minute) …");
  const arguments_ = ["ci", "--no-fund", "--no-audit", "--loglevel=error"];
  const npm = process.env.npm_execpath
    ? spawnSync(process.execPath, [process.env.npm_execpath, ...arguments_], {
        cwd: root,
        stdio: ["ignore", 2, 2],
      })
    : spawnSync("npm", arguments_, {
        cwd: root,
        stdio: ["ignore", 2, 2],
        shell: process.platform === "win32",
      });
  if (npm.status !== 0) {
    console.error(
      "The installation did not succeed; nothing else was changed. Try `npm ci` to see why.",
    );
    process.exit(1);
  }
}

function findNode() {
  const names = [`${process.platform.replace("win32", "win")}-${process.arch}`];
  for (const each of names) {
    const packaged = join(
      root,
      "node_modules",
      `node-${each}`,
      "bin",
      process.platform === "win32" ? "node.exe" : "node",
    );
    if (existsSync(packaged)) return packaged;
  }
  if (Number(process.versions.node.split(".")[0]) >= neededMajor) return process.execPath;
  console.error(
    `Efterklang needs Node ${neededMajor} or newer; this is ${process.version}, and there is no packaged one for ` +
      `${process.platform}-${process.arch}. Install Node ${neededMajor} from nodejs.org and try again.`,
  );
  return process.exit(1);
}
