import { spawn } from "node:child_process";
import { ROOT } from "./root.ts";

export interface Outcome {
  status: number;
  output: string;
  seconds: number;
}

/** Runs a program, from the checkout's folder unless another is named, and collects what it prints. Never rejects: a program that cannot start has status 127. */
export function run(
  program: string,
  args: readonly string[],
  cwd: string = ROOT,
): Promise<Outcome> {
  const started = performance.now();
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd,
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => (output += chunk.toString()));
    const end = (status: number) =>
      resolve({ status, output, seconds: (performance.now() - started) / 1000 });
    child.on("error", (error) => {
      output += String(error);
      end(127);
    });
    child.on("close", (code) => end(code ?? 1));
  });
}

/** Runs a program with this process's own input and output; resolves to its exit status. */
export function show(
  program: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: "inherit",
    });
    child.on("error", () => resolve(127));
    child.on("close", (code) => resolve(code ?? 1));
  });
}
