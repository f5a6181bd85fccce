import {
  allowInsecureRequests,
  authorizationCodeGrantRequest,
  type Client,
  type ClientAuth,
  ClientSecretPost,
  None,
  processAuthorizationCodeResponse,
  processRefreshTokenResponse,
  refreshTokenGrantRequest,
  ResponseBodyError,
  type TokenEndpointResponse,
} from "oauth4webapi";
import type { OAuthClient } from "../store/kept-mail.ts";
import { SIGN_IN_ANSWER_SIZE, SIGN_IN_ANSWER_WITHIN, TOKEN_SECONDS } from "./limits.ts";
import { MailFault } from "./mail-fault.ts";
import type { OAuthServer } from "./oauth-servers.ts";

/** What an authorisation server gave. */
export interface Tokens {
  accessToken: string;
  /** Seconds that the access token holds. */
  expiresIn: number;
  /** Left out where the one that was shown holds on. */
  refreshToken?: string;
}

export interface Asking {
  at: OAuthServer;
  client: OAuthClient;
  clientSecret?: string;
}

/** What one gets for the code that the browser brought back. `parameters` have been validated. Throws a `MailFault`. */
export async function tokensForCode(
  asking: Asking,
  parameters: URLSearchParams,
  redirectUri: string,
  verifier: string,
): Promise<Tokens> {
  return orFault(asking, async () => {
    const { server } = asking.at;
    const client = clientOf(asking);
    const response = await authorizationCodeGrantRequest(
      server,
      client,
      authOf(asking),
      parameters,
      redirectUri,
      verifier,
      optionsOf(asking),
    );
    return tokensOf(
      await processAuthorizationCodeResponse(server, client, await bounded(response)),
    );
  });
}

/** A new access token. Throws the `MailFault` `token-expired` where the person has to sign in again. */
export async function refreshedTokens(asking: Asking, refreshToken: string): Promise<Tokens> {
  return orFault(asking, async () => {
    const { server } = asking.at;
    const client = clientOf(asking);
    const options = optionsOf(asking);
    const auth = authOf(asking);
    const response = await refreshTokenGrantRequest(server, client, auth, refreshToken, options);
    return tokensOf(await processRefreshTokenResponse(server, client, await bounded(response)));
  });
}

export function clientOf({ client }: Asking): Client {
  return { client_id: client.clientId };
}

/** Google gives programs on one's own machine a secret that it does not take for one, and wants to see it. */
function authOf({ clientSecret }: Asking): ClientAuth {
  return clientSecret === undefined ? None() : ClientSecretPost(clientSecret);
}

function optionsOf({ at }: Asking) {
  return {
    signal: AbortSignal.timeout(SIGN_IN_ANSWER_WITHIN),
    [allowInsecureRequests]: at.insecure === true,
  };
}

/** The answer, read no further than the limit. */
async function bounded(response: Response): Promise<Response> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > SIGN_IN_ANSWER_SIZE) throw new Error("too large");
    chunks.push(chunk);
  }
  const { status, headers } = response;
  return new Response(Buffer.concat(chunks), { status, headers });
}

function tokensOf(response: TokenEndpointResponse): Tokens {
  return {
    accessToken: response.access_token,
    expiresIn: response.expires_in ?? TOKEN_SECONDS,
    ...(response.refresh_token === undefined ? {} : { refreshToken: response.refresh_token }),
  };
}

/** Codes that mean: what we were given holds no longer, or never did. */
const SIGN_IN_AGAIN = new Set(["invalid_grant", "interaction_required", "consent_required"]);

/** The library's errors may quote tokens: of them only the standard's own code goes on, without the cause. */
async function orFault<T>({ at }: Asking, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    const { hostname, port } = new URL(at.server.token_endpoint ?? at.server.issuer);
    const place = { host: hostname, ...(port === "" ? {} : { port: Number(port) }) };
    if (cause instanceof ResponseBodyError) {
      if (SIGN_IN_AGAIN.has(cause.error)) throw new MailFault("token-expired", place);
      throw new MailFault("protocol", { ...place, answer: cause.error.slice(0, 60) });
    }
    throw new MailFault(networkCode(cause), place);
  }
}

function networkCode(cause: unknown): MailFault["code"] {
  const { name, cause: inner } = cause as { name?: string; cause?: { code?: string } };
  if (name === "TimeoutError" || name === "AbortError") return "timed-out";
  const code = inner?.code ?? "";
  if (code === "ENOTFOUND" || code === "EAI_AGAIN") return "host-not-found";
  if (code === "UND_ERR_CONNECT_TIMEOUT") return "timed-out";
  if (["ECONNREFUSED", "ECONNRESET", "UND_ERR_SOCKET"].includes(code)) return "connection-refused";
  if (/CERT|SELF_SIGNED|ALTNAME/.test(code)) return "certificate";
  return "protocol";
}
