#!/usr/bin/env node
// Starts the built program; in a checkout that was never built, builds it first.
import { existsSync } from "node:fs";
import { spawnSync } from "node:child_process";
import module from "node:module";
import { fileURLToPath } from "node:url";

module.enableCompileCache?.();
const built = new URL("../dist/efterklang.js", import.meta.url);
if (!existsSync(built)) {
  const run = fileURLToPath(new URL("../../../scripts/run.mjs", import.meta.url));
  const { status } = spawnSync(process.execPath, [run, "build", "program"], {
    stdio: ["ignore", 2, 2],
  });
  if (status !== 0) process.exit(2);
}
await import(built.href);
