import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { show } from "./command.ts";

const PROGRAMS = ["/usr/sbin/postfix", "/usr/sbin/dovecot"];

/** True where Postfix and Dovecot are installed, and this process may start them: both need root to become their users. */
export function findMailServers(): boolean {
  return process.getuid?.() === 0 && PROGRAMS.every((path) => existsSync(path));
}

/** The same, installed from the distribution's packages where they are missing and root allows it. */
export async function provideMailServers(): Promise<boolean> {
  if (findMailServers()) return true;
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || spawnSync("apt-get", ["--version"]).status !== 0) return false;
  console.error("Installing Postfix and Dovecot from the distribution's packages (once) …");
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  await show("apt-get", ["update", "-qq"]);
  const quietly = ["install", "-y", "-qq", "--no-install-recommends"];
  await show("apt-get", [...quietly, "postfix", "dovecot-imapd"], env);
  return findMailServers();
}
