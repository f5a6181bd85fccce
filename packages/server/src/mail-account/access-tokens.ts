import type { KeptMailAccount, MailAccountQueries } from "../store/kept-mail.ts";
import { TOKEN_MARGIN } from "./limits.ts";
import { MailFault } from "./mail-fault.ts";
import type { MailSecrets } from "./mail-secret.ts";
import type { OAuthServerOf } from "./oauth-servers.ts";
import { refreshedTokens } from "./oauth-tokens.ts";

/** Gives an access token that holds for a while yet: the one that was got before, or a new one. Throws a `MailFault`. */
export type AccessTokenOf = (kept: KeptMailAccount) => Promise<string>;

interface Parts {
  accounts: MailAccountQueries;
  secrets: MailSecrets;
  serverOf: OAuthServerOf;
  nowMs(): number;
}

interface Got {
  /** Of which registration, so that a changed account asks anew. */
  key: string;
  token: Promise<{ text: string; untilMs: number }>;
}

/** Remembers the latest token in memory alone. Whoever asks while one is being fetched waits for that one. */
export function accessTokens(parts: Parts): AccessTokenOf {
  let got: Got | null = null;
  return async (kept) => {
    const key = JSON.stringify([kept.account.user, kept.account.login, kept.client]);
    if (got?.key !== key || (await isSpent(got, parts.nowMs()))) {
      const token = fetchToken(parts, kept);
      got = { key, token };
      // One that failed is asked for again the next time.
      token.catch(() => (got = null));
    }
    return (await got.token).text;
  };
}

async function isSpent({ token }: Got, nowMs: number): Promise<boolean> {
  const { untilMs } = await token;
  return nowMs >= untilMs;
}

async function fetchToken(
  { accounts, secrets, serverOf, nowMs }: Parts,
  { account, client, sealed }: KeptMailAccount,
): Promise<{ text: string; untilMs: number }> {
  if (account.login === "password" || client === null) throw new MailFault("secret-missing");
  const secret = await secrets.open(sealed);
  if (secret.refreshToken === undefined) throw new MailFault("token-expired");
  const { clientSecret } = secret;
  const at = serverOf(account.login, client);
  const asking = { at, client, ...(clientSecret === undefined ? {} : { clientSecret }) };
  const tokens = await refreshedTokens(asking, secret.refreshToken);
  if (tokens.refreshToken !== undefined && tokens.refreshToken !== secret.refreshToken) {
    const { refreshToken } = tokens;
    // Not over an account that was changed meanwhile: that one has its own.
    await accounts.reseal(sealed ?? "", await secrets.seal({ ...secret, refreshToken }));
  }
  const seconds = Math.max(0, tokens.expiresIn - TOKEN_MARGIN);
  return { text: tokens.accessToken, untilMs: nowMs() + seconds * 1_000 };
}
