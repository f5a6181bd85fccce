import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { MailAccount, OpenMailAccount } from "@efterklang/server/mail-account/mail-account";
import { TEST_TLS } from "@efterklang/server/testing/test-tls";
import { findMailServers } from "../../scripts/mail-servers.ts";
import { dovecotFiles } from "./dovecot-files.ts";
import { freePorts } from "./free-ports.ts";
import { LAB_DOMAIN, type LabPlan, type LabUser } from "./lab-plan.ts";
import { postfixFiles } from "./postfix-files.ts";
import { startRefusingHost } from "./refusing-host.ts";
import { startTokens } from "./tokens.ts";

/** A real Postfix and a real Dovecot on loopback, for one suite. */
export interface MailLab {
  users: readonly LabUser[];
  /** The certificate to trust, PEM. */
  trusted: string;
  /** Access tokens that log in, each as the user whose address it names. */
  tokens: Map<string, string>;
  /** The account of a user (`anna`), ready to be used; with whatever fields are given. */
  account(name: string, fields?: Partial<MailAccount>): OpenMailAccount;
  /** Servers with TLS from the first byte, in the place of those with STARTTLS. */
  implicit: Pick<MailAccount, "smtp" | "imap">;
  /** What the servers have logged so far. */
  log(): string;
  stop(): Promise<void>;
}

interface LabOptions {
  /** `Sent` where left out; null for accounts without a folder for own copies. */
  sentFolder?: string | null;
}

const USERS: readonly LabUser[] = [
  { address: `anna@${LAB_DOMAIN}`, password: "pw-anna" },
  { address: `bo@${LAB_DOMAIN}`, password: "pw-bo" },
  { address: `carla@${LAB_DOMAIN}`, password: "pw-cærla" },
  { address: `fuld@${LAB_DOMAIN}`, password: "pw-fuld", roomFor: 100 },
];
/** Seconds that servers get to answer: a busy machine takes a few. */
const START_WITHIN = 30;
const ATTEMPTS = 3;

/**
 * Starts both servers in a folder of their own, on ports that are free; null, with a word on standard error, where they
 * are not installed (`npm test` installs them where root and apt are there). Users are anna, bo and carla, and fuld,
 * whose mailbox is full; mail to other domains bounces.
 */
export async function startMailLab({
  sentFolder = "Sent",
}: LabOptions = {}): Promise<MailLab | null> {
  if (!findMailServers()) {
    console.error(
      "Postfix and Dovecot are not here, or not for this user: what needs them is skipped.",
    );
    return null;
  }
  for (let attempt = 1; ; attempt++) {
    try {
      return await start(sentFolder);
    } catch (cause) {
      // Another process may have taken a port between finding and using it.
      if (attempt === ATTEMPTS) throw cause;
    }
  }
}

async function start(sentFolder: string | null): Promise<MailLab> {
  const folder = mkdtempSync(join(tmpdir(), "mail-lab-"));
  const [smtp, smtps, imap, imaps] = await freePorts(4);
  const tokens = await startTokens();
  const elsewhere = await startRefusingHost();
  const ports = { smtp, smtps, imap, imaps, tokens: tokens.port, elsewhere: elsewhere.port };
  const plan: LabPlan = { folder, ports, users: USERS, sentFolder };
  writeFiles(plan);
  const children = [
    run("dovecot", ["-F", "-c", join(folder, "dovecot.conf")]),
    run("/usr/lib/postfix/sbin/master", ["-c", join(folder, "postfix"), "-d"], {
      MAIL_CONFIG: join(folder, "postfix"),
    }),
  ];
  const log = () => logs(folder);
  const stop = async () => {
    await Promise.all(children.map(end));
    await Promise.all([tokens.stop(), elsewhere.stop()]);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    await Promise.all([smtp, smtps, imap, imaps].map((port) => answering(port, children)));
  } catch (cause) {
    const logged = log();
    await stop();
    throw new Error(`The mail servers did not start.\n${logged}`, { cause });
  }
  return { ...known(plan, tokens.tokens), log, stop };
}

function known({ ports }: LabPlan, tokens: Map<string, string>): Omit<MailLab, "log" | "stop"> {
  const server = (port: number, tls: "starttls" | "implicit") => ({ host: "127.0.0.1", port, tls });
  return {
    users: USERS,
    trusted: TEST_TLS.certificate,
    tokens,
    implicit: { smtp: server(ports.smtps, "implicit"), imap: server(ports.imaps, "implicit") },
    account(name, fields = {}) {
      const user = USERS.find(({ address }) => address === `${name}@${LAB_DOMAIN}`);
      if (user === undefined) throw new Error(`There is no ${name} in the laboratory.`);
      const account: MailAccount = {
        address: user.address,
        user: user.address,
        smtp: server(ports.smtp, "starttls"),
        imap: server(ports.imap, "starttls"),
        login: "password",
        keepsOwnCopy: false,
        ...fields,
      };
      const credentials = async () => ({ user: account.user, password: user.password });
      return { account, trusted: TEST_TLS.certificate, credentials };
    },
  };
}

function writeFiles(plan: LabPlan): void {
  const { folder } = plan;
  chmodSync(folder, 0o755);
  for (const name of ["postfix", "spool/private", "spool/pid", "postfix-data", "mail", "run"])
    mkdirSync(join(folder, name), { recursive: true });
  const write = (name: string, content: string) => writeFileSync(join(folder, name), content);
  write("key.pem", TEST_TLS.key);
  write("certificate.pem", TEST_TLS.certificate);
  for (const [name, content] of Object.entries(dovecotFiles(plan))) write(name, content);
  for (const [name, content] of Object.entries(postfixFiles(plan)))
    write(join("postfix", name), content);
  const maps = "/etc/postfix/dynamicmaps.cf";
  if (existsSync(maps)) copyFileSync(maps, join(folder, "postfix/dynamicmaps.cf"));
  execFileSync("chown", ["mail:mail", join(folder, "mail")]);
  execFileSync("chown", ["postfix", join(folder, "postfix-data"), join(folder, "spool/private")]);
  chmodSync(join(folder, "spool/private"), 0o700);
  execFileSync("postfix", ["-c", join(folder, "postfix"), "check"], { stdio: "ignore" });
}

/** Postfix ends its children as a process group, which it must lead. */
function run(program: string, args: string[], env: NodeJS.ProcessEnv = {}): ChildProcess {
  const child = spawn(program, args, {
    stdio: "ignore",
    detached: true,
    env: { ...process.env, ...env },
  });
  const stop = () => child.kill("SIGTERM");
  process.once("exit", stop);
  child.once("exit", () => process.off("exit", stop));
  return child;
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const ended = once(child, "exit");
  child.kill("SIGTERM");
  const killing = setTimeout(() => child.kill("SIGKILL"), 5_000);
  await ended;
  clearTimeout(killing);
}

async function answering(port: number, children: readonly ChildProcess[]): Promise<void> {
  const until = Date.now() + START_WITHIN * 1_000;
  while (!(await answers(port))) {
    if (children.some(({ exitCode }) => exitCode !== null)) throw new Error("A server has ended.");
    if (Date.now() > until) throw new Error(`Nothing answers on port ${port}.`);
    await pause(50);
  }
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    const tell = (answer: boolean) => {
      socket.destroy();
      resolve(answer);
    };
    socket.once("connect", () => tell(true));
    socket.once("error", () => tell(false));
  });
}

function logs(folder: string): string {
  return ["dovecot.log", "postfix.log"]
    .map((name) => join(folder, name))
    .filter((path) => existsSync(path))
    .map((path) => readFileSync(path, "utf8"))
    .join("\n");
}
