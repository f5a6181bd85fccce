import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test as base, expect, type Locator, type Page } from "@playwright/test";

export const ROOT = join(import.meta.dirname, "../..");
const PROGRAM = join(ROOT, "packages/cli/bin/efterklang.js");

/** A Tuesday, twenty minutes past two in Copenhagen: office hours, with the whole window ahead. */
export const NOW = new Date("2026-11-24T14:20:00+01:00");

/** The built program, running on a data folder of its own. */
export interface App {
  url: string;
  /** Where it keeps everything. */
  folder: string;
  /** Ends the program at once, without a chance to save or say goodbye. */
  kill(): Promise<void>;
  /** Starts it again on the same port and folder. */
  restart(): Promise<void>;
  /** Keeps an example case file (a name in examples/) and answers its id. */
  keepExample(name: string): Promise<string>;
  /** Keeps a case file and answers its id. */
  keepCase(caseFile: object): Promise<string>;
}

/** What a person would never see and must not happen: errors, failed requests, refused content. */
export interface Troubles {
  seen: string[];
  /** From here on a server that is gone is part of the test. */
  expectOutage(): void;
  /** The test is over: what is still being asked for is given up. */
  leave(): void;
}

/** Starts a copy of the program, on a data folder of its own that is gone after the test. */
export type StartProgram = (program: string) => Promise<{ url: string }>;

export const test = base.extend<{ app: App; startProgram: StartProgram; troubles: Troubles }>({
  app: async ({ context, troubles }, use) => {
    const folder = mkdtempSync(join(tmpdir(), "efterklang-e2e-"));
    let running = await start(folder, "0");
    await use({
      url: running.url,
      folder,
      kill: () => kill(running.child),
      restart: async () => {
        running = await start(folder, new URL(running.url).port);
      },
      keepExample: (name) => keepCase(running.url, example(name)),
      keepCase: (caseFile) => keepCase(running.url, caseFile),
    });
    // Pages and the service worker are given up, with what they were still asking for; a page that is open would miss the server.
    troubles.leave();
    await Promise.all(context.pages().map((page) => page.close()));
    await kill(running.child);
    removeFolder(folder);
  },
  startProgram: async ({ troubles }, use) => {
    const ends: (() => Promise<void>)[] = [];
    await use(async (program) => {
      const folder = mkdtempSync(join(tmpdir(), "efterklang-e2e-"));
      const { child, url } = await start(folder, "0", program);
      ends.push(async () => {
        await kill(child);
        removeFolder(folder);
      });
      return { url };
    });
    troubles.leave();
    for (const end of ends) await end();
  },
  troubles: [
    async ({ context }, use) => {
      const seen: string[] = [];
      let outage = false;
      let left = false;
      const note = (kind: string, text: string) => {
        if (!(outage && /net::ERR_|requestfailed|Failed to fetch/.test(`${kind} ${text}`)))
          seen.push(`${kind}: ${text}`);
      };
      context.on("weberror", (error) => note("error", String(error.error())));
      context.on("console", (message) => {
        if (message.type() === "error") note("console", message.text());
      });
      context.on("requestfailed", (request) => {
        // A page that is left gives up what it was still asking for.
        if (!left && request.failure()?.errorText !== "net::ERR_ABORTED")
          note("requestfailed", request.url());
      });
      await use({ seen, expectOutage: () => (outage = true), leave: () => (left = true) });
      expect(seen).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

export const PHONE = { width: 360, height: 740 };
export const DESKTOP = { width: 1440, height: 900 };

/** Opens a page on the test's own clock. */
export async function visit(page: Page, app: Pick<App, "url">, path: string): Promise<void> {
  await page.clock.setFixedTime(NOW);
  await page.goto(app.url + path);
}

/** The text in the editor, whatever element it is. */
export async function expectMessage(field: Locator, text: string | RegExp): Promise<void> {
  const read = () =>
    field.evaluate(
      (element) => (element as HTMLTextAreaElement).value ?? (element as HTMLElement).innerText,
    );
  await expect.poll(read).toMatch(text);
}

/** The message as the server keeps it, letter for letter; null while nobody has changed the composed one. */
export async function draftBody(app: App, id: string): Promise<string | null> {
  const stored = (await (await fetch(`${app.url}/api/cases/${id}`)).json()) as {
    draft: { body: string } | null;
  };
  return stored.draft?.body ?? null;
}

/** Waits until everything typed has reached the server. */
export async function saved(page: Page): Promise<void> {
  await expect(page.locator('[data-save-state="saved"]').first()).toBeAttached();
}

async function start(
  folder: string,
  port: string,
  program = PROGRAM,
): Promise<{ child: ChildProcess; url: string }> {
  const args = [program, "--no-open", "--port", port, "--data", folder];
  // A key of the test's own, away from whoever runs it.
  const env = { ...process.env, EFTERKLANG_KEYRING: "off", EFTERKLANG_KEY_FILE: `${folder}/key` };
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  child.stderr.on("data", (chunk: Buffer) => (said += chunk.toString()));
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.on("data", (chunk: Buffer) => {
      said += chunk.toString();
      const found = /http:\/\/[\w.:[\]]+/.exec(said)?.[0];
      if (found !== undefined) resolve(found.replace(/[./]+$/, ""));
    });
    child.once("exit", (status) => reject(new Error(`the program ended (${status}): ${said}`)));
  });
  return { child, url };
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill("SIGKILL");
  await once(child, "exit");
}

/** With the key of reminders that lies beside it. */
function removeFolder(folder: string): void {
  for (const path of [folder, `${folder}.key.push`]) rmSync(path, { recursive: true, force: true });
}

function example(name: string): object {
  return JSON.parse(readFileSync(join(ROOT, "examples", `${name}.json`), "utf8")) as object;
}

async function keepCase(url: string, caseFile: object): Promise<string> {
  const response = await fetch(`${url}/api/cases`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ caseFile }),
  });
  if (!response.ok) throw new Error(await response.text());
  return ((await response.json()) as { id: string }).id;
}
