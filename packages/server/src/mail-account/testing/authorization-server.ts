import { createHash, randomBytes } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import type { OAuthServerOf } from "../oauth-servers.ts";

/** An authorisation server on this machine that keeps to the standard as strictly as the large ones do. */
export interface AuthorizationServer {
  serverOf: OAuthServerOf;
  /** The refresh token that holds now; null once it was taken back. */
  refreshToken: string | null;
  /** Access tokens that were given out. */
  accessTokens: string[];
  /** How it behaves: as it should, or out of order. */
  mood: "well" | "denies" | "no-refresh-token" | "rotates" | "silent" | "nonsense" | "endless";
  expiresIn: number;
  /** What a browser does that is sent to the address: where it is led to. */
  browse(url: string): Promise<string>;
  stop(): Promise<void>;
}

interface Grant {
  challenge: string;
  redirectUri: string;
  clientId: string;
}

export async function startAuthorizationServer(): Promise<AuthorizationServer> {
  const codes = new Map<string, Grant>();
  const http = createServer((request, response) => void answer(request, response));
  http.listen(0, "127.0.0.1");
  await once(http, "listening");
  const issuer = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;

  const authorization: AuthorizationServer = {
    refreshToken: null,
    accessTokens: [],
    mood: "well",
    expiresIn: 3600,
    serverOf: () => ({
      server: {
        issuer,
        authorization_endpoint: `${issuer}/authorize`,
        token_endpoint: `${issuer}/token`,
      },
      scope: "mail offline_access",
      parameters: { prompt: "consent" },
      loopback: "127.0.0.1",
      insecure: true,
    }),
    async browse(url) {
      const { headers } = await fetch(url, { redirect: "manual" });
      return headers.get("location") ?? "";
    },
    async stop() {
      http.closeAllConnections();
      http.close();
    },
  };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? "/", issuer);
    if (url.pathname === "/authorize") return authorize(url.searchParams, response);
    if (authorization.mood === "silent") return;
    const form = new URLSearchParams(await text(request));
    response.setHeader("content-type", "application/json");
    if (authorization.mood === "nonsense") return void response.end("<html>");
    if (authorization.mood === "endless") {
      response.on("error", () => {});
      return void response.end(`{"access_token":"${"x".repeat(1_000_000)}"}`);
    }
    const told = grant(form);
    response.statusCode = "error" in told ? 400 : 200;
    response.end(JSON.stringify(told));
  }

  function authorize(asked: URLSearchParams, response: ServerResponse): void {
    const back = new URL(asked.get("redirect_uri") ?? issuer);
    back.searchParams.set("state", asked.get("state") ?? "");
    back.searchParams.set("iss", issuer);
    const isComplete =
      asked.get("response_type") === "code" && asked.get("code_challenge_method") === "S256";
    if (authorization.mood === "denies" || !isComplete) {
      back.searchParams.set("error", isComplete ? "access_denied" : "invalid_request");
    } else {
      const code = randomBytes(16).toString("hex");
      codes.set(code, {
        challenge: asked.get("code_challenge") ?? "",
        redirectUri: asked.get("redirect_uri") ?? "",
        clientId: asked.get("client_id") ?? "",
      });
      back.searchParams.set("code", code);
    }
    response.writeHead(302, { location: back.href }).end();
  }

  function grant(form: URLSearchParams): Record<string, unknown> {
    if (form.get("grant_type") === "refresh_token") {
      const holds = form.get("refresh_token") === authorization.refreshToken;
      if (!holds || authorization.refreshToken === null) return { error: "invalid_grant" };
      return tokens(authorization.mood === "rotates");
    }
    const code = form.get("code") ?? "";
    const given = codes.get(code);
    codes.delete(code);
    const challenge = createHash("sha256")
      .update(form.get("code_verifier") ?? "")
      .digest("base64url");
    const isRight =
      given?.challenge === challenge &&
      given.redirectUri === form.get("redirect_uri") &&
      given.clientId === form.get("client_id");
    return isRight ? tokens(authorization.mood !== "no-refresh-token") : { error: "invalid_grant" };
  }

  function tokens(withRefresh: boolean): Record<string, unknown> {
    const accessToken = `access-${randomBytes(8).toString("hex")}`;
    authorization.accessTokens.push(accessToken);
    if (withRefresh) authorization.refreshToken = `refresh-${randomBytes(8).toString("hex")}`;
    return {
      access_token: accessToken,
      token_type: "Bearer",
      expires_in: authorization.expiresIn,
      ...(withRefresh ? { refresh_token: authorization.refreshToken } : {}),
    };
  }

  return authorization;
}
