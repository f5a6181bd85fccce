import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CaseFileInput } from "@efterklang/core/case-file/case-file";
import { inRoot } from "./root.ts";

type Change = (caseFile: CaseFileInput) => void;

/** The built program, running on a data folder of its own that goes with it. */
export interface RunningApp {
  url: string;
  /** Keeps an example case file (a name in examples/), as it is or changed, and answers its id. */
  keepExample(name: string, change?: Change): Promise<string>;
  stop(): Promise<void>;
}

/** Starts the built program on a free port. Throws what it said where it ends instead. */
export async function startApp(): Promise<RunningApp> {
  const folder = mkdtempSync(join(tmpdir(), "efterklang-"));
  const child = spawn(
    process.execPath,
    [inRoot("packages/cli/bin/efterklang.js"), "--no-open", "--port", "0", "--data", folder],
    { stdio: ["ignore", "pipe", "pipe"] },
  );
  const url = await address(child);
  return {
    url,
    keepExample: (name, change) => keepExample(url, name, change),
    stop: async () => {
      child.kill("SIGTERM");
      if (child.exitCode === null) await once(child, "exit");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function address(child: ChildProcess): Promise<string> {
  let said = "";
  return new Promise((resolve, reject) => {
    child.stderr!.on("data", (chunk: Buffer) => (said += chunk.toString()));
    child.stdout!.on("data", (chunk: Buffer) => {
      said += chunk.toString();
      const found = /http:\/\/[\w.:[\]]+/.exec(said)?.[0];
      if (found !== undefined) resolve(found.replace(/[./]+$/, ""));
    });
    child.once("exit", (status) => reject(new Error(`the program ended (${status}): ${said}`)));
  });
}

async function keepExample(url: string, name: string, change?: Change): Promise<string> {
  const caseFile: CaseFileInput = JSON.parse(
    readFileSync(inRoot("examples", `${name}.json`), "utf8"),
  );
  change?.(caseFile);
  const response = await fetch(`${url}/api/cases`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ caseFile }),
  });
  if (!response.ok) throw new Error(await response.text());
  return ((await response.json()) as { id: string }).id;
}
