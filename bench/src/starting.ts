import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Figure, median } from "./figure.ts";

const ROUNDS = 7;

/** From start to first answer: the command line's plan, and the built server's first page; and its memory at rest. */
export async function starting(program: string, example: string): Promise<Figure[]> {
  const times = Array.from({ length: ROUNDS }, () => planOnce(program, example));
  const servers: ServerStart[] = [];
  for (let i = 0; i < ROUNDS; i++) servers.push(await serverOnce(program, 47_910 + i));
  return [
    {
      name: "efterklang plan, start to output",
      value: median(times),
      unit: "ms",
      aim: { most: 250 },
    },
    {
      name: "server, start to first answer",
      value: median(servers.map(({ ms }) => ms)),
      unit: "ms",
      aim: { most: 600 },
    },
    {
      name: "server, resident memory at rest",
      value: median(servers.map(({ mb }) => mb)),
      unit: "MB",
      aim: { most: 110 },
    },
  ];
}

function planOnce(program: string, example: string): number {
  const began = performance.now();
  const { status } = spawnSync(process.execPath, [
    program,
    "plan",
    example,
    "--now",
    "2026-11-24T14:20:00+01:00",
  ]);
  if (status !== 0) throw new Error(`efterklang plan ended with status ${status}`);
  return performance.now() - began;
}

interface ServerStart {
  ms: number;
  mb: number;
}

async function serverOnce(program: string, port: number): Promise<ServerStart> {
  const data = mkdtempSync(join(tmpdir(), "efterklang-bench-"));
  const began = performance.now();
  const child = spawn(
    process.execPath,
    [program, "--no-open", "--port", String(port), "--data", data],
    { stdio: "ignore" },
  );
  try {
    await firstAnswer(`http://127.0.0.1:${port}/`);
    const ms = performance.now() - began;
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    return { ms, mb: residentMegabytes(child) };
  } finally {
    child.kill("SIGTERM");
    await new Promise((resolve) => child.once("exit", resolve));
    rmSync(data, { recursive: true, force: true });
  }
}

async function firstAnswer(url: string): Promise<void> {
  for (const deadline = performance.now() + 20_000; performance.now() < deadline;) {
    const answered = await fetch(url).then(
      (response) => response.ok,
      () => false,
    );
    if (answered) return;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  throw new Error("The server did not answer within 20 s");
}

function residentMegabytes({ pid }: ChildProcess): number {
  const kilobytes = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
  return Number(kilobytes) / 1_024;
}
