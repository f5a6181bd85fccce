import { spawn } from "node:child_process";

/** Opens an address in the person's browser where there is a desktop to open it on; elsewhere it does nothing. */
export function openBrowser(url: string): void {
  const opener = openerFor(process.platform, process.env);
  if (opener === null) return;
  const child = spawn(opener.program, [...opener.args, url], { stdio: "ignore", detached: true });
  // No browser is no fault: the address is printed anyway.
  child.on("error", () => {});
  child.unref();
}

/** What opens an address on a platform, or null where nobody is watching. */
export function openerFor(
  platform: NodeJS.Platform,
  env: NodeJS.ProcessEnv,
): { program: string; args: string[] } | null {
  if (env["CI"] || env["SSH_CONNECTION"]) return null;
  if (platform === "darwin") return { program: "open", args: [] };
  if (platform === "win32") return { program: "cmd", args: ["/c", "start", ""] };
  return env["DISPLAY"] || env["WAYLAND_DISPLAY"] ? { program: "xdg-open", args: [] } : null;
}
