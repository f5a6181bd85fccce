import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, afterEach, beforeEach, describe, expect, it } from "vitest";
import { type MailLab, startMailLab } from "../../../tests/mail-lab/start-mail-lab.ts";
import { connectImap } from "./inbox/imap-connection.ts";
import { type RunningServer, type ServerOptions, startServer } from "./start.ts";

const lab: MailLab | null = await startMailLab();
afterAll(() => lab?.stop());

const SECRET = "hemmelig-kode-4711";
const account = {
  address: "mette@kjaer.example",
  user: "mette",
  smtp: { host: "127.0.0.1", port: 1, tls: "starttls" },
  imap: null,
  login: "password",
  keepsOwnCopy: false,
};

let folder: string;
let running: RunningServer[];
let logged: string[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "server-mail-"));
  running = [];
  logged = [];
});
afterEach(async () => {
  await Promise.all(running.map((server) => server.stop()));
  rmSync(folder, { recursive: true, force: true });
});

async function start(options: ServerOptions = {}): Promise<string> {
  const server = await startServer({
    dataFolder: join(folder, "data"),
    port: 0,
    keyring: null,
    env: {},
    log: (line) => logged.push(line),
    ...options,
  });
  running.push(server);
  return server.url;
}

async function call(url: string, method: string, path: string, body?: object) {
  const response = await fetch(`${url}/api/${path}`, {
    method,
    ...(body === undefined
      ? {}
      : { headers: { "content-type": "application/json" }, body: JSON.stringify(body) }),
  });
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  return (await response.json()) as any;
}

describe("the server's mail account", () => {
  it("lies sealed in the data folder, with its key beside it, and is opened after a new start", async () => {
    const url = await start();
    await call(url, "PUT", "mail-account", { account, password: SECRET });
    await running[0]?.stop();
    const data = join(folder, "data");
    for (const name of readdirSync(data)) {
      expect(readFileSync(join(data, name)).includes(SECRET)).toBe(false);
    }
    const key = readFileSync(join(folder, "data.key"), "utf8").trim();
    expect(statSync(join(folder, "data.key")).mode & 0o777).toBe(0o600);
    for (const name of readdirSync(data)) {
      expect(readFileSync(join(data, name)).includes(key)).toBe(false);
    }
    const again = await start();
    expect(await call(again, "GET", "mail-account")).toMatchObject({
      account,
      secret: "kept",
      keyIsIn: "file",
    });
    rmSync(join(folder, "data.key"));
    expect(await call(again, "GET", "mail-account")).toMatchObject({ secret: "unreadable" });
    const { steps } = await call(again, "POST", "mail-account/test");
    expect(steps[0]).toMatchObject({ outcome: "failed", fault: { code: "secret-missing" } });
    expect(JSON.stringify(await call(again, "GET", "export"))).not.toContain(SECRET);
    expect(logged.join()).not.toMatch(/hemmelig|mette/);
  });

  it("that the environment sets wrongly keeps the server from starting, in plain words", async () => {
    const env = {
      EFTERKLANG_MAIL_ADDRESS: "mette@kjaer.example",
      EFTERKLANG_MAIL_PASSWORD: SECRET,
    };
    await expect(start({ env })).rejects.toThrow(/^EFTERKLANG_MAIL_SMTP_HOST is missing\.$/);
  });
});

describe.skipIf(lab === null)("the server with a mailbox", () => {
  it("puts an answer on record that comes in, and passes its own test", async () => {
    const open = lab!.account("bo");
    const { smtp, imap } = open.account;
    const prefix = (
      kind: string,
      { host, port, tls }: { host: string; port: number; tls: string },
    ) => ({
      [`EFTERKLANG_MAIL_${kind}_HOST`]: host,
      [`EFTERKLANG_MAIL_${kind}_PORT`]: String(port),
      [`EFTERKLANG_MAIL_${kind}_TLS`]: tls,
    });
    const ca = join(folder, "ca.pem");
    writeFileSync(ca, lab!.trusted);
    const { password } = (await open.credentials()) as { password: string };
    const url = await start({
      env: {
        EFTERKLANG_MAIL_ADDRESS: open.account.address,
        EFTERKLANG_MAIL_PASSWORD: password,
        EFTERKLANG_MAIL_CA_FILE: ca,
        ...prefix("SMTP", smtp),
        ...prefix("IMAP", imap!),
      },
    });
    expect(await call(url, "POST", "mail-account/test")).toMatchObject({ passed: true });
    const endAt = new Date(Date.now() - 3_600_000).toISOString();
    const caseFile = {
      format: "efterklang/case-file@1",
      id: "nordlys",
      contacts: [{ id: "anders", name: "Anders Holm", email: "anders@nordlys.example" }],
      interviews: [{ endAt, contacts: ["anders"] }],
    };
    await call(url, "POST", "cases", { caseFile });
    const { client } = await connectImap(open);
    const mail = [
      "From: Anders Holm <anders@nordlys.example>",
      `To: ${open.account.address}`,
      "Subject: Tak for i dag",
      `Date: ${new Date().toUTCString()}`,
      "Message-ID: <i-dag@nordlys.example>",
      "",
      "Kære Bo. Tak for en god samtale. Mange hilsner Anders",
    ];
    await client.append("INBOX", Buffer.from(mail.join("\r\n")));
    await client.logout();
    let exchanges: { messageId?: string }[] = [];
    for (let tries = 0; tries < 400 && exchanges.length === 0; tries++) {
      await pause(50);
      exchanges = (await call(url, "GET", "cases/nordlys")).caseFile.exchanges;
    }
    expect(exchanges).toMatchObject([{ messageId: "i-dag@nordlys.example", contact: "anders" }]);
    expect(await call(url, "GET", "mail-account")).toMatchObject({
      setBy: "environment",
      inbox: { state: "watching", fault: null },
    });
  });
});
