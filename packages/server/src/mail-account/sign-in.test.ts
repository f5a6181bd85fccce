import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type TestDoor, testDoor } from "../doors/testing/test-door.ts";
import { publicOAuthServer } from "./oauth-servers.ts";
import {
  type AuthorizationServer,
  startAuthorizationServer,
} from "./testing/authorization-server.ts";

const account = {
  address: "mette@kjaer.example",
  user: "mette@kjaer.example",
  smtp: { host: "smtp.kjaer.example", port: 465, tls: "implicit" },
  imap: { host: "imap.kjaer.example", port: 993, tls: "implicit" },
  login: "google",
  keepsOwnCopy: true,
};
const client = { clientId: "its-id" };

describe("signing in", () => {
  let google: AuthorizationServer;
  let door: TestDoor;
  beforeEach(async () => {
    google = await startAuthorizationServer();
    door = testDoor({ mail: { oauthServer: google.serverOf, port: () => 4791 } });
    await door.call("PUT /api/mail-account", { account, client, clientSecret: "its-secret" });
  });
  afterEach(() => google.stop());

  const begin = async () => (await door.call("POST /api/mail-account/sign-in")).body.url as string;
  /** Where our own server sends the browser that came back. */
  async function comeBack(location: string): Promise<string> {
    const { pathname, search } = new URL(location);
    const response = await door.app.request(pathname + search, {
      headers: { "sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate" },
    });
    expect([response.status, response.headers.get("cache-control")]).toEqual([303, "no-store"]);
    return response.headers.get("location") ?? "";
  }
  const state = async () => (await door.call("GET /api/mail-account")).body.secret;
  const credentials = async () => (await door.mail.account.open())!.credentials();
  const signIn = async () => comeBack(await google.browse(await begin()));

  it("asks with a challenge and a state, for our own address on this machine", async () => {
    const { searchParams, origin } = new URL(await begin());
    expect(origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(Object.fromEntries(searchParams)).toEqual({
      response_type: "code",
      client_id: "its-id",
      redirect_uri: "http://127.0.0.1:4791/mail-sign-in",
      scope: "mail offline_access",
      state: expect.stringMatching(/^[\w-]{43}$/),
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      code_challenge_method: "S256",
      prompt: "consent",
    });
  });

  it("brings tokens that log in, and shows none of them", async () => {
    expect(await signIn()).toBe("/settings?mail=signed-in");
    expect(await state()).toBe("kept");
    const { user, ...rest } = await credentials();
    expect([user, rest]).toEqual([account.user, { accessToken: google.accessTokens.at(-1) }]);
    const shown = [await door.call("GET /api/mail-account"), await door.call("GET /api/export")];
    expect(JSON.stringify(shown.map(({ body }) => body))).not.toMatch(
      /refresh-|access-|its-secret/,
    );
  });

  it("uses an access token until shortly before its end, however many ask at once", async () => {
    await signIn();
    await Promise.all(Array.from({ length: 5 }, credentials));
    expect(google.accessTokens).toHaveLength(2);
    door.now = "2026-11-24T15:57:00.000Z";
    await credentials();
    expect(google.accessTokens).toHaveLength(2);
    door.now = "2026-11-24T15:58:30.000Z";
    await credentials();
    expect(google.accessTokens).toHaveLength(3);
  });

  it("keeps a refresh token that was exchanged for another", async () => {
    google.mood = "rotates";
    google.expiresIn = 0;
    await signIn();
    const first = google.refreshToken;
    await credentials();
    await credentials();
    expect(google.refreshToken).not.toBe(first);
    expect(google.accessTokens).toHaveLength(3);
  });

  it.each([
    ["denies", "denied"],
    ["no-refresh-token", "no-refresh-token"],
    ["nonsense", "protocol"],
    ["endless", "protocol"],
  ] as const)("with one that %s ends in a word for it (%s)", async (mood, word) => {
    google.mood = mood;
    expect(await signIn()).toBe(`/settings?mail=${word}`);
    expect(await state()).toBe("none");
    google.mood = "well";
    expect(await signIn()).toBe("/settings?mail=signed-in");
  });

  it("takes each return once, and none that nobody began here", async () => {
    const location = await google.browse(await begin());
    expect(await comeBack(location)).toBe("/settings?mail=signed-in");
    expect(await comeBack(location)).toBe("/settings?mail=unknown");
    const forged = "http://127.0.0.1:4791/mail-sign-in?code=theirs&state=guessed";
    expect(await comeBack(forged)).toBe("/settings?mail=unknown");
    expect(await comeBack("http://127.0.0.1:4791/mail-sign-in")).toBe("/settings?mail=unknown");
  });

  it("takes no return from another issuer than the one that was asked", async () => {
    const location = new URL(await google.browse(await begin()));
    location.searchParams.set("iss", "https://attacker.example");
    expect(await comeBack(location.href)).toBe("/settings?mail=unknown");
    expect(google.accessTokens).toEqual([]);
  });

  it("takes no return after a quarter of an hour", async () => {
    const location = await google.browse(await begin());
    door.now = "2026-11-24T15:16:00.000Z";
    expect(await comeBack(location)).toBe("/settings?mail=unknown");
  });

  it("takes no return for an account that was changed meanwhile", async () => {
    const location = await google.browse(await begin());
    await door.call("PUT /api/mail-account", { account, client: { clientId: "another" } });
    expect(await comeBack(location)).toBe("/settings?mail=unknown");
    expect(await state()).toBe("none");
  });

  it("forgets the oldest of many that were begun and left", async () => {
    const first = await begin();
    for (let count = 0; count < 10; count++) await begin();
    expect(await comeBack(await google.browse(first))).toBe("/settings?mail=unknown");
    expect(await signIn()).toBe("/settings?mail=signed-in");
  });

  it("says to sign in again when the permission was taken back", async () => {
    await signIn();
    google.refreshToken = null;
    await expect(credentials()).rejects.toMatchObject({ code: "token-expired" });
  });

  it("says that the provider is not there, and tries again the next time", async () => {
    await signIn();
    google.mood = "nonsense";
    await expect(credentials()).rejects.toMatchObject({ code: "protocol" });
    google.mood = "well";
    await expect(credentials()).resolves.toMatchObject({ user: account.user });
    await google.stop();
    door.now = "2026-11-24T18:00:00.000Z";
    await expect(credentials()).rejects.toMatchObject({ code: "connection-refused" });
  });

  it("gives no secret away in a fault", async () => {
    await signIn();
    const refreshToken = google.refreshToken!;
    google.refreshToken = null;
    const fault = (await credentials().catch((cause: unknown) => cause)) as Error;
    const told = `${fault.stack} ${JSON.stringify(fault)} ${String(fault.cause)}`;
    expect(told).not.toContain(refreshToken);
    expect(told).not.toContain("its-secret");
  });

  it("is waited for no longer than a deadline", async () => {
    await signIn();
    google.mood = "silent";
    await expect(credentials()).rejects.toMatchObject({ code: "timed-out" });
  });

  it("with a password account is not to be had", async () => {
    const plain = { ...account, login: "password" };
    await door.call("PUT /api/mail-account", { account: plain, password: "x" });
    const { status } = await door.call("POST /api/mail-account/sign-in");
    expect(status).toBe(404);
  });
});

describe("the public servers", () => {
  it.each([
    ["google", {}, "https://accounts.google.com/o/oauth2/v2/auth"],
    ["microsoft", {}, "https://login.microsoftonline.com/common/oauth2/v2.0/authorize"],
    [
      "microsoft",
      { tenant: "kjaer.example" },
      "https://login.microsoftonline.com/kjaer.example/oauth2/v2.0/authorize",
    ],
  ] as const)("of %s %j are asked over TLS alone", (login, more, address) => {
    const { server, insecure } = publicOAuthServer(login, { clientId: "x", ...more });
    expect(server.authorization_endpoint).toBe(address);
    expect([server.issuer, server.token_endpoint].every((url) => url?.startsWith("https://"))).toBe(
      true,
    );
    expect(insecure).toBeUndefined();
  });
});
