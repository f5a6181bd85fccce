import { spawnSync } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Span } from "@efterklang/core/text/span";

/** Another checker of prose: `open` sets it up, and what it resolves to finds the passages it complains of. */
export interface Peer {
  name: string;
  open(): Check | Promise<Check>;
}

export type Check = (text: string) => Span[] | Promise<Span[]>;

const FOLDER = join(import.meta.dirname, "..", "..", "peers");
/** Some 270 megabytes, most of them Lighthouse; a connection that needs longer is better tried by hand. */
const INSTALL_MINUTES = 5;

/** The peers of `bench/peers` with their versions, installed first if need be; null, having said why, where they cannot be had. */
export async function installedPeers(): Promise<Peer[] | null> {
  const folder = installedPeersFolder();
  if (folder === null) return null;
  try {
    const { PEERS }: { PEERS: Peer[] } = await import(
      pathToFileURL(join(folder, "peers.mjs")).href
    );
    return PEERS.map((peer) => ({ ...peer, name: `${peer.name} ${versionOf(peer.name)}` }));
  } catch (cause) {
    console.error(`The peers are left out: ${(cause as Error).message}`);
    return null;
  }
}

/** The folder `bench/peers`, installed first if need be; null, having said why, where that does not succeed. */
export function installedPeersFolder(): string | null {
  try {
    if (!isInstalled()) install();
    return FOLDER;
  } catch (cause) {
    console.error(`The peers are left out: ${(cause as Error).message}`);
    return null;
  }
}

/** npm keeps its own copy of the lock file in node_modules; one older than ours means that something changed since. */
function isInstalled(): boolean {
  const written = (file: string) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const installed = written(join(FOLDER, "node_modules", ".package-lock.json"));
  return installed > 0 && installed >= written(join(FOLDER, "package-lock.json"));
}

function install(): void {
  console.error("Installing the peers into bench/peers (once; 270 MB) …");
  const npm = process.env["npm_execpath"];
  const args = ["ci", "--no-fund", "--no-audit", "--loglevel=error"];
  const [program, ...before] = npm === undefined ? ["npm"] : [process.execPath, npm];
  const { status } = spawnSync(program!, [...before, ...args], {
    cwd: FOLDER,
    stdio: ["ignore", 2, 2],
    shell: npm === undefined && process.platform === "win32",
    timeout: INSTALL_MINUTES * 60_000,
  });
  if (status !== 0) throw new Error("`npm ci` in bench/peers did not succeed");
}

/** A peer is named for its package; textlint's is its kernel. */
function versionOf(name: string): string {
  const { dependencies } = JSON.parse(readFileSync(join(FOLDER, "package.json"), "utf8"));
  const packages: Record<string, string> = { textlint: "@textlint/kernel", Harper: "harper.js" };
  return dependencies[packages[name] ?? name];
}
