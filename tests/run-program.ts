import { spawn } from "node:child_process";
import { join } from "node:path";
import { ROOT } from "./source-files.ts";

export interface Ran {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** Runs the built program in the checkout, in an environment without a language unless one is given. */
export function runProgram(
  args: readonly string[],
  { input = "", env = {} }: { input?: string | Buffer; env?: NodeJS.ProcessEnv } = {},
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(ROOT, "packages/cli/bin/efterklang.js"), ...args], {
      cwd: ROOT,
      env: { ...withoutLanguage(), NO_COLOR: "1", ...env },
    });
    let stdout = "";
    let stderr = "";
    child.stdout.on("data", (chunk: Buffer) => (stdout += chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
    child.on("error", reject);
    child.on("close", (status) => resolve({ status, stdout, stderr }));
    // A program that refuses what it reads may close its end first.
    child.stdin.on("error", () => {});
    child.stdin.end(input);
  });
}

function withoutLanguage(): NodeJS.ProcessEnv {
  const named = new Set(["LANG", "LC_ALL", "LC_MESSAGES", "FORCE_COLOR"]);
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !named.has(name)));
}
