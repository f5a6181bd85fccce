import { mkdirSync } from "node:fs";
import { homedir } from "node:os";
import { join, resolve } from "node:path";
import packageJson from "../package.json" with { type: "json" };
import { closedDaysIn, SOURCE_FOLDER } from "./closed-days/read-closed-days.ts";
import { defaultDataFolder } from "./data-folder.ts";
import { httpDoor } from "./doors/http.ts";
import { makeLetter } from "./documents/make-letter.ts";
import { emailChannel } from "./channels/email.ts";
import { pushChannel } from "./channels/push.ts";
import { logInBySmtp } from "./channels/log-in-by-smtp.ts";
import { makeUnderlay } from "./documents/make-underlay.ts";
import { writeEml } from "./eml/write-eml.ts";
import { faultLine } from "./fault-log.ts";
import { listen, stopListening } from "./listen.ts";
import { environmentAccount } from "./mail-account/environment-account.ts";
import { systemDns } from "./mail-account/find-servers.ts";
import { type OAuthServerOf, publicOAuthServer } from "./mail-account/oauth-servers.ts";
import { type OwnMail, ownMail } from "./mail-account/own-mail.ts";
import type { OpenMailAccountOf } from "./mail-account/mail-account.ts";
import { MINUTES_TO_REGRET } from "./operations/delete-everything.ts";
import type { OperationContext } from "./operations/operation.ts";
import { randomText } from "./random-text.ts";
import { findRunning, leaveNote, type Running, takeNoteAway, urlOf } from "./running.ts";
import { keyFile } from "./secrets/key-file.ts";
import { type Keyring, systemKeyring } from "./secrets/keyring.ts";
import { secretBox } from "./secrets/secret-box.ts";
import { type VapidKeys, vapidKeys } from "./secrets/vapid-keys.ts";
import { openSqliteStore } from "./store/sqlite.ts";
import type { OwnerStore, Store } from "./store/store.ts";
import { machineClock } from "./worker/clock.ts";
import { startReminding } from "./worker/remind.ts";
import { startWorker, type Worker } from "./worker/worker.ts";

export interface ServerOptions {
  /** Where what is kept lies; the system's place for it where left out. */
  dataFolder?: string;
  /** Exactly this port, 0 for any; the default one or the next that is free where left out. */
  port?: number;
  /** The built web app; without it there is the interface for programs alone. */
  webFolder?: string;
  /** The regions' closed days; the package's own folder where left out. */
  closedDaysFolder?: string;
  /** Where the key of secrets lies if there is no keyring; `keyFileBeside` the data folder where left out. */
  keyFile?: string;
  /** The operating system's where left out; null for none. */
  keyring?: Keyring | null;
  /** What `EFTERKLANG_MAIL_…` is read from; the process's own where left out. */
  env?: Readonly<Record<string, string | undefined>>;
  /** Google's and Microsoft's own where left out. */
  oauthServer?: OAuthServerOf;
  /** Takes lines for whoever runs the server; standard error where left out. */
  log?(line: string): void;
}

export interface RunningServer {
  url: string;
  /** True where a server on this data folder was running before: `url` is its address, and `stop` leaves it alone. */
  alreadyRunning: boolean;
  /** Ends what is under way, then closes what is kept. May be called twice. */
  stop(): Promise<void>;
}

/** Everyone on a machine of one's own is one owner. */
const LOCAL_OWNER = "local";
/** Days after which a deleted case is gone for good: long enough to have noticed, short enough to be meant. */
const DAYS_RESTORABLE = 30;
/** Days after which a message that is over leaves the outbox: no bounce comes later, and the record has what was said. */
const DAYS_OF_OUTBOX = 60;
/** Milliseconds between looks at what is to be purged. */
const PURGE_EVERY = 60_000;
/** Milliseconds that requests under way get when the server is stopped. */
const GRACE = 2_000;

/** Builds the server out of its real parts and starts it on this machine alone. Throws an error with a plain reason. */
export async function startServer(options: ServerOptions = {}): Promise<RunningServer> {
  const env = options.env ?? process.env;
  const surroundings = { platform: process.platform, env, home: homedir() };
  const dataFolder = options.dataFolder ?? defaultDataFolder(surroundings);
  makePrivateFolder(dataFolder);
  const earlier = await findRunning(dataFolder);
  if (earlier !== null)
    return { url: urlOf(earlier.port), alreadyRunning: true, stop: async () => {} };

  const environment = environmentAccount(env);
  const store = await openSqliteStore(join(dataFolder, "efterklang.db"));
  let purging: NodeJS.Timeout | undefined;
  let mail: OwnMail | undefined;
  let worker: Worker | undefined;
  let reminding: Worker | undefined;
  try {
    const owner = store.for(LOCAL_OWNER);
    let servedPort = 0;
    mail = ownMail({
      ownerId: LOCAL_OWNER,
      store: owner,
      box: secretBox(keyringOf(options, env), keyFile(keyPath(options, env, dataFolder))),
      environment,
      oauthServer: options.oauthServer ?? publicOAuthServer,
      dns: systemDns(),
      logInBySmtp,
      port: () => servedPort,
      now: () => new Date().toISOString(),
      newId: () => randomText(24),
      onRecorded: () => worker?.wake(),
      onFault: (fault) => faultLog(options.log)("inbox", fault),
    });
    purging = await keepPurging(owner, faultLog(options.log));
    const instance = randomText(24);
    worker = workerOn(store, mailAccountOf(mail), instance, options);
    const keys = () => vapidKeys(keyFile(pushKeyPath(keyPath(options, env, dataFolder))));
    reminding = remindingOn(store, keys, options);
    const app = httpDoor({
      version: packageJson.version,
      webFolder: options.webFolder,
      onFault: faultLog(options.log),
      context: contextWith({ owner, mail, worker, reminding, keys }, instance, options),
    });
    const { server, port } = await listen(app, options.port);
    servedPort = port;
    const running: Running = { port, instance };
    leaveNote(dataFolder, running);
    const stop = once(async () => {
      clearInterval(purging);
      takeNoteAway(dataFolder, running);
      await Promise.all([stopListening(server, GRACE), mail?.inbox.stop()]);
      await Promise.all([worker?.stop(), reminding?.stop()]);
      await store.close();
    });
    return { url: urlOf(port), alreadyRunning: false, stop };
  } catch (cause) {
    clearInterval(purging);
    await mail?.inbox.stop();
    await Promise.all([worker?.stop(), reminding?.stop()]);
    await store.close();
    throw cause;
  }
}

/** A folder that is there already keeps its mode: it may be one that the person shares knowingly. */
function makePrivateFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  } catch (cause) {
    const why = (cause as Error).message;
    throw new Error(`The data folder ${folder} cannot be made: ${why}`, { cause });
  }
}

/** Beside the data, not in it: a copy of the data folder opens no secret. */
export function keyFileBeside(dataFolder: string): string {
  return `${resolve(dataFolder)}.key`;
}

/** Beside the key of secrets. It opens none; whoever has it could send reminders in this server's name. */
export function pushKeyPath(keyOfSecrets: string): string {
  return `${keyOfSecrets}.push`;
}

type Env = Readonly<Record<string, string | undefined>>;

function keyPath({ keyFile: path }: ServerOptions, env: Env, dataFolder: string): string {
  return path ?? (env["EFTERKLANG_KEY_FILE"] || keyFileBeside(dataFolder));
}

function keyringOf({ keyring }: ServerOptions, env: Env): Keyring | null {
  if (keyring !== undefined) return keyring;
  return env["EFTERKLANG_KEYRING"] === "off" ? null : systemKeyring();
}

/** For the worker: it serves every owner, and only the one of this machine has an account here. */
function mailAccountOf(mail: OwnMail): OpenMailAccountOf {
  return async (ownerId) => (ownerId === LOCAL_OWNER ? mail.account.open() : null);
}

function workerOn(
  store: Store,
  openMailAccount: OpenMailAccountOf,
  holder: string,
  { closedDaysFolder, log }: ServerOptions,
): Worker {
  const closedDays = closedDaysIn(closedDaysFolder ?? SOURCE_FOLDER);
  const parts = { store, openMailAccount, holder, closedDays, onFault: faultLog(log) };
  return startWorker({ ...parts, channel: emailChannel(), clock: machineClock });
}

function remindingOn(
  store: Store,
  keys: () => Promise<VapidKeys>,
  { closedDaysFolder, log }: ServerOptions,
): Worker {
  const closedDays = closedDaysIn(closedDaysFolder ?? SOURCE_FOLDER);
  const push = pushChannel({ keys });
  return startReminding({ store, push, closedDays, clock: machineClock, onFault: faultLog(log) });
}

interface Reach {
  owner: OwnerStore;
  mail: OwnMail;
  worker: Worker;
  reminding: Worker;
  keys(): Promise<VapidKeys>;
}

function contextWith(
  { owner: store, mail, worker, reminding, keys }: Reach,
  instance: string,
  { closedDaysFolder, log }: ServerOptions,
): () => OperationContext {
  const closedDays = closedDaysIn(closedDaysFolder ?? SOURCE_FOLDER);
  const spelling = spellingOr(faultLog(log));
  const { version } = packageJson;
  const parts = { store, instance, version, closedDays, spelling, randomText, writeEml, mail };
  const reminders = {
    publicKey: async () => (await keys()).publicKey,
    changed: () => reminding.wake(),
  };
  const documents = { makeLetter, makeUnderlay };
  const sending = {
    mailAccount: async () => (await mail.account.show())?.account ?? null,
    outboxChanged: () => worker.wake(),
  };
  return () => ({ ...parts, ...documents, ...sending, reminders, now: new Date().toISOString() });
}

/** Loaded when first needed, since it takes time and memory; a review without a dictionary is better than none. */
function spellingOr(
  onFault: (route: string, fault: unknown) => void,
): OperationContext["spelling"] {
  return async (language) => {
    try {
      const { loadSpelling } = await import("./spelling/load-spelling.ts");
      return await loadSpelling(language);
    } catch (fault) {
      onFault("spelling", fault);
      return undefined;
    }
  };
}

function faultLog(log = (line: string) => console.error(line)) {
  return (route: string, fault: unknown) => log(faultLine(new Date().toISOString(), route, fault));
}

/** Purges what is past bringing back, now and from time to time. Answers the timer, which keeps no process alive. */
async function keepPurging(
  owner: OwnerStore,
  onFault: (route: string, fault: unknown) => void,
): Promise<NodeJS.Timeout> {
  const purge = async () => {
    await owner.everything.purge(minutesAgo(MINUTES_TO_REGRET));
    await owner.cases.purge(minutesAgo(DAYS_RESTORABLE * 24 * 60));
    await owner.outbox.purge(minutesAgo(DAYS_OF_OUTBOX * 24 * 60));
  };
  await purge();
  const again = () => void purge().catch((fault: unknown) => onFault("purge", fault));
  return setInterval(again, PURGE_EVERY).unref();
}

function minutesAgo(minutes: number): string {
  return new Date(Date.now() - minutes * 60_000).toISOString();
}

function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined;
  return () => (done ??= work());
}
