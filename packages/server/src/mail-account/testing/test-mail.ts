import type { KeyFile } from "../../secrets/key-file.ts";
import { secretBox } from "../../secrets/secret-box.ts";
import type { OwnerStore } from "../../store/store.ts";
import { accessTokens } from "../access-tokens.ts";
import type { MailDns } from "../find-servers.ts";
import { mailSecrets } from "../mail-secret.ts";
import { publicOAuthServer } from "../oauth-servers.ts";
import type { OperationMail } from "../operation-mail.ts";
import { ownMailAccount } from "../own-mail-account.ts";
import type { OwnMailParts } from "../own-mail.ts";
import { signIns } from "../sign-ins.ts";

/** A key file in memory. */
export function memoryKeyFile(): KeyFile {
  let kept: string | null = null;
  return { read: async () => kept, make: async (text) => (kept ??= text) };
}

/** A name server that knows nothing. */
export const silentDns: MailDns = { mx: async () => [], srv: async () => [] };

/** An owner's mail that reaches no network: a real account with a real seal, and an inbox that nobody watches. */
export function testMail(
  store: OwnerStore,
  now: () => string,
  parts: Partial<OwnMailParts> = {},
): OperationMail & { changes: number } {
  const box = parts.box ?? secretBox(null, memoryKeyFile());
  const secrets = mailSecrets(box, "local");
  const serverOf = parts.oauthServer ?? publicOAuthServer;
  const nowMs = () => Date.parse(now());
  const mail = {
    changes: 0,
    account: ownMailAccount({
      store,
      secrets,
      environment: parts.environment ?? null,
      signIns: signIns<string>(serverOf, parts.port ?? (() => 4791)),
      accessToken: accessTokens({ accounts: store.mailAccount, secrets, serverOf, nowMs }),
    }),
    dns: parts.dns ?? silentDns,
    test: async () => [],
    inbox: {
      state: () => ({ state: "off" as const, lookedAt: null, fault: null, againAt: null }),
      lookNow: async () => null,
      accountChanged: () => void (mail.changes += 1),
    },
  };
  return mail;
}
