import {
  AuthorizationResponseError,
  calculatePKCECodeChallenge,
  generateRandomCodeVerifier,
  generateRandomState,
  validateAuthResponse,
} from "oauth4webapi";
import { SIGN_IN_MINUTES, SIGN_INS_AT_ONCE } from "./limits.ts";
import type { OAuthLogin, OAuthServerOf } from "./oauth-servers.ts";
import { type Asking, clientOf, type Tokens, tokensForCode } from "./oauth-tokens.ts";

/** Where the browser comes back to, on our own port. */
export const SIGN_IN_PATH = "/mail-sign-in";

/** A sign-in that was begun, for whoever is to keep what comes of it. */
export interface BegunSignIn<For> {
  for: For;
  asking: Asking;
  redirectUri: string;
  verifier: string;
  startedAtMs: number;
}

export type EndedSignIn<For> =
  | { outcome: "signed-in"; for: For; tokens: Tokens & { refreshToken: string } }
  /** The person said no, or the provider did. */
  | { outcome: "denied" }
  /** Nobody began it here, it was ended already, or it took too long. */
  | { outcome: "unknown" }
  /** Without a refresh token we would have to ask again within the hour. */
  | { outcome: "no-refresh-token" };

/** Signing in with code and PKCE. What was begun lives here alone: a server that is started anew knows nothing of it. */
export interface SignIns<For> {
  /** The address to open in the browser. */
  begin(login: OAuthLogin, asking: Omit<Asking, "at">, what: For, nowMs: number): Promise<string>;
  /** Ends what the browser brought back; each can be ended once. Throws a `MailFault`. */
  end(parameters: URLSearchParams, nowMs: number): Promise<EndedSignIn<For>>;
}

/** `port` is that of our own server. */
export function signIns<For>(serverOf: OAuthServerOf, port: () => number): SignIns<For> {
  const begun = new Map<string, BegunSignIn<For>>();
  return {
    async begin(login, { client, clientSecret }, what, nowMs) {
      const at = serverOf(login, client);
      const [state, verifier] = [generateRandomState(), generateRandomCodeVerifier()];
      const redirectUri = `http://${at.loopback}:${port()}${SIGN_IN_PATH}`;
      for (const oldest of [...begun.keys()].slice(0, begun.size - SIGN_INS_AT_ONCE + 1)) {
        begun.delete(oldest);
      }
      const asking = { at, client, ...(clientSecret === undefined ? {} : { clientSecret }) };
      begun.set(state, { for: what, asking, redirectUri, verifier, startedAtMs: nowMs });
      return addressOf(asking, state, verifier, redirectUri);
    },
    async end(parameters, nowMs) {
      const state = parameters.get("state") ?? "";
      const signIn = begun.get(state);
      begun.delete(state);
      if (signIn === undefined || isLate(signIn, nowMs)) return { outcome: "unknown" };
      return exchange(signIn, parameters, state);
    },
  };
}

async function addressOf(
  { at, client }: Asking,
  state: string,
  verifier: string,
  redirectUri: string,
): Promise<string> {
  const url = new URL(at.server.authorization_endpoint ?? at.server.issuer);
  const parameters = {
    ...at.parameters,
    response_type: "code",
    client_id: client.clientId,
    redirect_uri: redirectUri,
    scope: at.scope,
    state,
    code_challenge: await calculatePKCECodeChallenge(verifier),
    code_challenge_method: "S256",
  };
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  return url.href;
}

function isLate({ startedAtMs }: { startedAtMs: number }, nowMs: number): boolean {
  const age = nowMs - startedAtMs;
  // A clock that was set back makes nothing young again.
  return age > SIGN_IN_MINUTES * 60_000 || age < -60_000;
}

async function exchange<For>(
  { for: what, asking, redirectUri, verifier }: BegunSignIn<For>,
  parameters: URLSearchParams,
  state: string,
): Promise<EndedSignIn<For>> {
  let valid: URLSearchParams;
  try {
    valid = validateAuthResponse(asking.at.server, clientOf(asking), parameters, state);
  } catch (cause) {
    return { outcome: cause instanceof AuthorizationResponseError ? "denied" : "unknown" };
  }
  const tokens = await tokensForCode(asking, valid, redirectUri, verifier);
  const { refreshToken } = tokens;
  if (refreshToken === undefined) return { outcome: "no-refresh-token" };
  return { outcome: "signed-in", for: what, tokens: { ...tokens, refreshToken } };
}
