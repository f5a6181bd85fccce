import { type InboxWatch, watchInbox } from "../inbox/watch-inbox.ts";
import type { SecretBox } from "../secrets/secret-box.ts";
import type { OwnerStore } from "../store/store.ts";
import { accessTokens } from "./access-tokens.ts";
import type { EnvironmentAccount } from "./environment-account.ts";
import type { MailDns } from "./find-servers.ts";
import { mailSecrets } from "./mail-secret.ts";
import type { OAuthServerOf } from "./oauth-servers.ts";
import type { OperationMail } from "./operation-mail.ts";
import { ownMailAccount } from "./own-mail-account.ts";
import { signIns } from "./sign-ins.ts";
import { type LogInBySmtp, testAccount } from "./test-account.ts";

export interface OwnMailParts {
  ownerId: string;
  store: OwnerStore;
  box: SecretBox;
  environment: EnvironmentAccount | null;
  oauthServer: OAuthServerOf;
  dns: MailDns;
  /** The channel's own, so that the test of an account meets what a delivery would. */
  logInBySmtp: LogInBySmtp;
  /** Of our own server, where the browser comes back from signing in. */
  port(): number;
  /** The instant, ISO 8601. */
  now(): string;
  newId(): string;
  /** Told where a reply was put on record. */
  onRecorded(): void;
  onFault(fault: unknown): void;
}

/** One owner's mail, whole: the account, and the inbox, which is watched from here on until it is stopped. */
export interface OwnMail extends OperationMail {
  inbox: InboxWatch;
}

export function ownMail(parts: OwnMailParts): OwnMail {
  const { ownerId, store, oauthServer, dns, now, newId, onRecorded, onFault } = parts;
  const secrets = mailSecrets(parts.box, ownerId);
  const nowMs = () => Date.parse(now());
  const account = ownMailAccount({
    store,
    secrets,
    environment: parts.environment,
    signIns: signIns(oauthServer, parts.port),
    accessToken: accessTokens({
      accounts: store.mailAccount,
      secrets,
      serverOf: oauthServer,
      nowMs,
    }),
  });
  const inbox = watchInbox({ store, now, newId, onRecorded, onFault, open: () => account.open() });
  return { account, dns, inbox, test: (open) => testAccount(open, parts.logInBySmtp) };
}
