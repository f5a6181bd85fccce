import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { DEFAULT_PORT } from "./listen.ts";
import { type RunningServer, type ServerOptions, startServer } from "./start.ts";

let folder: string;
const running: RunningServer[] = [];
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "server-"))));
afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.stop()));
  rmSync(folder, { recursive: true, force: true });
});

async function start(options: ServerOptions = {}): Promise<RunningServer> {
  const server = await startServer({ dataFolder: join(folder, "data"), port: 0, ...options });
  running.push(server);
  return server;
}

const caseFile = { format: "efterklang/case-file@1", id: "a", company: { name: "Nordlys" } };

function post(url: string, body: string | Buffer): Promise<Response> {
  const headers = { "content-type": "application/json" };
  return fetch(url, { method: "POST", headers, body: body as BodyInit });
}

describe("the server", () => {
  it("answers on this machine alone, and keeps what it was given when it is started again", async () => {
    const first = await start();
    expect(first.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect((await post(`${first.url}/api/cases`, JSON.stringify({ caseFile }))).status).toBe(200);
    await first.stop();
    await expect(fetch(`${first.url}/api/health`)).rejects.toThrow();
    const second = await start();
    const { cases } = (await (await fetch(`${second.url}/api/cases`)).json()) as {
      cases: object[];
    };
    expect(cases).toMatchObject([{ id: "a", revision: 1 }]);
  });

  it("lets nobody else read its folder and files", async () => {
    await start();
    const data = join(folder, "data");
    expect(statSync(data).mode & 0o777).toBe(0o700);
    const modes = readdirSync(data).map((name) => [name, statSync(join(data, name)).mode & 0o777]);
    expect(modes.length).toBeGreaterThanOrEqual(2);
    expect(modes.filter(([, mode]) => mode !== 0o600)).toEqual([]);
  });

  it("is found by a second start on the same folder, which leaves it running", async () => {
    const first = await start();
    const second = await startServer({ dataFolder: join(folder, "data") });
    expect(second).toMatchObject({ url: first.url, alreadyRunning: true });
    await second.stop();
    expect((await fetch(`${first.url}/api/health`)).status).toBe(200);
  });

  it("takes no note of a server that was killed, or of something else on its port", async () => {
    const other = createServer((_, response) => response.end('{"instance":"other"}')).listen(0);
    await once(other, "listening");
    const { port } = other.address() as AddressInfo;
    for (const note of [
      `{"port":${port},"instance":"gone"}`,
      '{"port":1,"instance":"x"}',
      "{",
      "7",
    ]) {
      const dataFolder = mkdtempSync(join(folder, "data-"));
      writeFileSync(join(dataFolder, "running.json"), note);
      expect(await start({ dataFolder })).toMatchObject({ alreadyRunning: false });
    }
    other.close();
  });

  it("takes its note away when it is stopped", async () => {
    const server = await start();
    expect(existsSync(join(folder, "data/running.json"))).toBe(true);
    await server.stop();
    await server.stop();
    expect(existsSync(join(folder, "data/running.json"))).toBe(false);
  });

  it("goes to the next free port when its own is taken, but not when told which", async () => {
    const other = createServer().listen(DEFAULT_PORT, "127.0.0.1");
    await Promise.race([once(other, "listening"), once(other, "error")]);
    const server = await start({ port: undefined });
    expect(Number(new URL(server.url).port)).toBeGreaterThan(DEFAULT_PORT);
    const told = startServer({ dataFolder: join(folder, "b"), port: DEFAULT_PORT });
    await expect(told).rejects.toThrow(`Port ${DEFAULT_PORT} cannot be used`);
    other.close();
  });

  it("says why it cannot start", async () => {
    writeFileSync(join(folder, "file"), "");
    await expect(start({ dataFolder: join(folder, "file", "data") })).rejects.toThrow(
      /data folder/,
    );
  });

  it("refuses 10 MB over the wire, and goes on", async () => {
    const { url } = await start();
    const answer = await post(`${url}/api/cases`, Buffer.alloc(10 * 1024 * 1024, "x"));
    expect(answer.status).toBe(413);
    expect(await answer.json()).toMatchObject({ error: { code: "too-large" } });
    expect((await fetch(`${url}/api/health`)).status).toBe(200);
  });

  it.each([
    ["localhost", 200],
    ["evil.example", 403],
    ["evil.example:80", 403],
  ])("answers to the name %s with %i", async (host, status) => {
    const { url } = await start();
    const sent = request(`${url}/api/health`, { headers: { host } }).end();
    const [response] = (await once(sent, "response")) as [{ statusCode: number; resume(): void }];
    response.resume();
    expect(response.statusCode).toBe(status);
  });

  it("finishes what is under way before it stops", async () => {
    const { url, stop } = await start();
    const body = JSON.stringify({ caseFile });
    const headers = { "content-type": "application/json", "content-length": `${body.length}` };
    const sent = request(`${url}/api/cases`, { method: "POST", headers });
    sent.write(body.slice(0, 10));
    await new Promise((resolve) => setTimeout(resolve, 100));
    const stopping = stop();
    sent.end(body.slice(10));
    const [response] = (await once(sent, "response")) as [{ statusCode: number; resume(): void }];
    response.resume();
    expect(response.statusCode).toBe(200);
    await stopping;
  });
});

describe("a server that is killed", () => {
  it("keeps every case that it said it kept", async () => {
    const program = fileURLToPath(new URL("./testing/serve.ts", import.meta.url));
    const child = spawn(process.execPath, ["--conditions=source", program, join(folder, "data")], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    const [line] = (await once(child.stdout, "data")) as [Buffer];
    const url = line.toString().trim();
    const kept: string[] = [];
    for (let index = 0; index < 20; index++) {
      const id = `case-${index}`;
      const answer = await post(
        `${url}/api/cases`,
        JSON.stringify({ caseFile: { ...caseFile, id } }),
      );
      if (answer.ok) kept.push(id);
    }
    child.kill("SIGKILL");
    await once(child, "exit");
    const again = await start();
    const { cases } = (await (await fetch(`${again.url}/api/cases`)).json()) as {
      cases: { id: string }[];
    };
    expect(kept).toHaveLength(20);
    expect(cases.map(({ id }) => id).sort()).toEqual(kept.sort());
  });
});
