import type { KeptMailAccount, OAuthClient } from "../store/kept-mail.ts";
import type { OwnerStore } from "../store/store.ts";
import type { AccessTokenOf } from "./access-tokens.ts";
import type { EnvironmentAccount } from "./environment-account.ts";
import type { MailAccount, OpenMailAccount } from "./mail-account.ts";
import { MailFault } from "./mail-fault.ts";
import type { MailSecret, MailSecrets } from "./mail-secret.ts";
import type { EndedSignIn, SignIns } from "./sign-ins.ts";

/** An account as it is shown: nothing in it is secret. */
export interface ShownMailAccount {
  account: MailAccount;
  setBy: "person" | "environment";
  client: OAuthClient | null;
  trusted: string | null;
  /** `none`: not given, or not signed in yet; `unreadable`: its key is gone. */
  secret: "kept" | "none" | "unreadable";
  /** Where the key lies; null where nothing is sealed or the key is gone. */
  keyIsIn: "keyring" | "file" | null;
}

/** What a person sets. A secret that is left out stays as it was. */
export interface NewMailAccount extends Omit<KeptMailAccount, "sealed"> {
  password?: string;
  clientSecret?: string;
}

/** `password-needed`: there is none yet, or it was given for another server or user. */
export type SaveOutcome = "saved" | "set-by-environment" | "password-needed";

/** One owner's mail account. Secrets go in, and come out of `open` alone. */
export interface OwnMailAccount {
  show(): Promise<ShownMailAccount | null>;
  save(account: NewMailAccount, now: string): Promise<SaveOutcome>;
  /** Removes account and secret for good; false if there is none. */
  delete(): Promise<boolean>;
  /** Null where none is set up. */
  open(): Promise<OpenMailAccount | null>;
  /** The address to open in the browser; null where the account does not sign in like that. */
  beginSignIn(now: string): Promise<string | null>;
  /** Keeps what the browser brought back. Throws a `MailFault`. */
  endSignIn(parameters: URLSearchParams, now: string): Promise<EndedSignIn<string>["outcome"]>;
}

export interface OwnMailAccountParts {
  store: OwnerStore;
  secrets: MailSecrets;
  /** Null where whoever runs the server has set none. */
  environment: EnvironmentAccount | null;
  /** What is signed in for is the sealed secret that was there when it began. */
  signIns: SignIns<string>;
  accessToken: AccessTokenOf;
}

export function ownMailAccount(parts: OwnMailAccountParts): OwnMailAccount {
  const { store, environment } = parts;
  return {
    show: () => show(parts),
    save: (account, now) => save(parts, account, now),
    delete: () =>
      store.transaction(async (within) => {
        await within.inbox.forgetMarks();
        return within.mailAccount.delete();
      }),
    async open() {
      if (environment !== null) return openedFromEnvironment(environment);
      const kept = await store.mailAccount.read();
      return kept === null ? null : opened(parts, kept);
    },
    beginSignIn: (now) => beginSignIn(parts, now),
    endSignIn: (parameters, now) => endSignIn(parts, parameters, now),
  };
}

async function show(parts: OwnMailAccountParts): Promise<ShownMailAccount | null> {
  const { store, secrets, environment } = parts;
  if (environment !== null) {
    const { account, trusted } = environment;
    const given = { secret: "kept" as const, keyIsIn: null };
    return { account, setBy: "environment", client: null, trusted, ...given };
  }
  const kept = await store.mailAccount.read();
  if (kept === null) return null;
  const { account, client, trusted, sealed } = kept;
  const secret = await secretState(secrets, kept);
  const keyIsIn = sealed === null ? null : await secrets.keyIsIn(sealed);
  return { account, setBy: "person", client, trusted, secret, keyIsIn };
}

async function secretState(
  secrets: MailSecrets,
  { account, sealed }: KeptMailAccount,
): Promise<ShownMailAccount["secret"]> {
  if (sealed === null) return "none";
  try {
    const { password, refreshToken } = await secrets.open(sealed);
    const needed = account.login === "password" ? password : refreshToken;
    return needed === undefined ? "none" : "kept";
  } catch (cause) {
    if (cause instanceof MailFault) return "unreadable";
    throw cause;
  }
}

/** Sealed before the transaction begins: the keyring may take its time, and others want to write. */
async function save(
  { store, secrets, environment }: OwnMailAccountParts,
  { password, clientSecret, ...account }: NewMailAccount,
  now: string,
): Promise<SaveOutcome> {
  if (environment !== null) return "set-by-environment";
  const before = await store.mailAccount.read();
  const known = await secretThatStays(secrets, before, account);
  const secret = mergedSecret(account.account, known, { password, clientSecret });
  if (secret === null) return "password-needed";
  const sealed = await secrets.seal(secret);
  await store.transaction(async (within) => {
    if (!isSameMailbox(before?.account, account.account)) await within.inbox.forgetMarks();
    await within.mailAccount.save({ ...account, sealed }, now);
  });
  return "saved";
}

/** Of a new registration we keep no token of the old one's. */
function mergedSecret(
  { login }: MailAccount,
  known: MailSecret,
  { password, clientSecret }: Pick<MailSecret, "password" | "clientSecret">,
): MailSecret | null {
  if (login === "password") {
    const used = password ?? known.password;
    return used === undefined ? null : { password: used };
  }
  const { refreshToken } = known;
  const secret = clientSecret ?? known.clientSecret;
  return {
    ...(secret === undefined ? {} : { clientSecret: secret }),
    ...(refreshToken === undefined ? {} : { refreshToken }),
  };
}

/** A secret is shown to those servers alone that it was given for. */
async function secretThatStays(
  secrets: MailSecrets,
  before: KeptMailAccount | null,
  after: Omit<KeptMailAccount, "sealed">,
): Promise<MailSecret> {
  if (before === null || purposeOf(before) !== purposeOf(after)) return {};
  try {
    return await secrets.open(before.sealed);
  } catch (cause) {
    if (cause instanceof MailFault) return {};
    throw cause;
  }
}

function purposeOf({ account, client, trusted }: Omit<KeptMailAccount, "sealed">): string {
  const { login, user, smtp, imap } = account;
  return JSON.stringify([login, user, smtp, imap, client, trusted]);
}

function isSameMailbox(before: MailAccount | undefined, after: MailAccount): boolean {
  const place = (account?: MailAccount) =>
    JSON.stringify([account?.user, account?.imap?.host, account?.imap?.port]);
  return before !== undefined && place(before) === place(after);
}

function openedFromEnvironment(environment: EnvironmentAccount): OpenMailAccount {
  const { account, password, trusted } = environment;
  const credentials = async () => ({ user: account.user, password });
  return { account, ...(trusted === null ? {} : { trusted }), credentials };
}

function opened(
  { secrets, accessToken }: OwnMailAccountParts,
  kept: KeptMailAccount,
): OpenMailAccount {
  const { account, trusted, sealed } = kept;
  const { user } = account;
  const credentials = async () => {
    if (account.login !== "password") return { user, accessToken: await accessToken(kept) };
    const { password } = await secrets.open(sealed);
    if (password === undefined) throw new MailFault("secret-missing");
    return { user, password };
  };
  return { account, ...(trusted === null ? {} : { trusted }), credentials };
}

async function beginSignIn(
  { store, secrets, signIns, environment }: OwnMailAccountParts,
  now: string,
): Promise<string | null> {
  const kept = environment === null ? await store.mailAccount.read() : null;
  if (kept === null || kept.client === null || kept.account.login === "password") return null;
  const { client, sealed } = kept;
  const { clientSecret } = await secrets.open(sealed);
  const asking = { client, ...(clientSecret === undefined ? {} : { clientSecret }) };
  return signIns.begin(kept.account.login, asking, sealed ?? "", Date.parse(now));
}

async function endSignIn(
  { store, secrets, signIns }: OwnMailAccountParts,
  parameters: URLSearchParams,
  now: string,
): Promise<EndedSignIn<string>["outcome"]> {
  const ended = await signIns.end(parameters, Date.parse(now));
  if (ended.outcome !== "signed-in") return ended.outcome;
  const { clientSecret } = await secrets.open(ended.for);
  const { refreshToken } = ended.tokens;
  const secret = { refreshToken, ...(clientSecret === undefined ? {} : { clientSecret }) };
  // An account that was changed meanwhile is not the one that was signed in for.
  const isKept = await store.mailAccount.reseal(ended.for, await secrets.seal(secret));
  return isKept ? "signed-in" : "unknown";
}
