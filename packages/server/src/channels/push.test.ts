import { Buffer } from "node:buffer";
import {
  createDecipheriv,
  createECDH,
  createPublicKey,
  hkdfSync,
  randomBytes,
  verify,
} from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";
import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { vapidKeys } from "../secrets/vapid-keys.ts";
import type { PushSubscription } from "../store/kept-reminders.ts";
import { TEST_TLS } from "../testing/test-tls.ts";
import { pushChannel, type PushParts } from "./push.ts";

/** A push service on this machine, which answers as it is told and keeps what it was sent. */
let service: Server;
let origin = "";
let answer: { status: number; headers?: Record<string, string> } = { status: 201 };
let sent: { path: string; headers: IncomingHttpHeaders; body: Buffer }[] = [];

beforeAll(async () => {
  service = createServer({ key: TEST_TLS.key, cert: TEST_TLS.certificate }, (request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const { url: path = "", headers } = request;
      sent.push({ path, headers, body: Buffer.concat(chunks) });
      response.writeHead(answer.status, answer.headers).end("x".repeat(100_000));
    });
  });
  await new Promise<void>((listening) => service.listen(0, "127.0.0.1", listening));
  origin = `https://localhost:${(service.address() as AddressInfo).port}`;
});
afterAll(() => service.close());
beforeEach(() => {
  answer = { status: 201 };
  sent = [];
});

/** A browser with its own keys. */
function browser(endpoint = `${origin}/send/abc`) {
  const keys = createECDH("prime256v1");
  keys.generateKeys();
  const auth = randomBytes(16);
  const subscription: PushSubscription = {
    id: "phone",
    endpoint,
    p256dh: keys.getPublicKey().toString("base64url"),
    auth: auth.toString("base64url"),
    createdAt: "2026-11-23T09:00:00.000Z",
    testAskedAt: null,
  };
  return { subscription, keys, auth };
}

const serverKeys = vapidKeys({ read: async () => null, make: async (text) => text });
const channel = (parts: Partial<PushParts> = {}) =>
  pushChannel({
    keys: () => serverKeys,
    isAllowed: (address) => address === "127.0.0.1",
    ca: TEST_TLS.certificate,
    ...parts,
  });

/** As a browser does, by RFC 8291 and RFC 8188. */
function decrypt(body: Buffer, { keys, auth }: ReturnType<typeof browser>): string {
  const length = body.readUInt8(20);
  const salt = body.subarray(0, 16);
  const sender = body.subarray(21, 21 + length);
  const derived = (secret: Uint8Array, by: Uint8Array, info: Uint8Array, bytes: number) =>
    Buffer.from(hkdfSync("sha256", secret, by, info, bytes));
  const info = Buffer.concat([Buffer.from("WebPush: info\0"), keys.getPublicKey(), sender]);
  const secret = derived(keys.computeSecret(sender), auth, info, 32);
  const key = derived(secret, salt, Buffer.from("Content-Encoding: aes128gcm\0"), 16);
  const nonce = derived(secret, salt, Buffer.from("Content-Encoding: nonce\0"), 12);
  const opening = createDecipheriv("aes-128-gcm", key, nonce);
  opening.setAuthTag(body.subarray(-16));
  const padded = Buffer.concat([opening.update(body.subarray(21 + length, -16)), opening.final()]);
  return padded.subarray(0, padded.lastIndexOf(2)).toString();
}

describe("a message to a push service", () => {
  it("can be read with the browser's keys and in no other way", async () => {
    const to = browser();
    const text = JSON.stringify({ text: "Der er noget, du ville gøre i dag.", caseId: "æ" });
    expect(await channel().deliver(to.subscription, text, 600)).toEqual({ result: "accepted" });
    const [one] = sent;
    expect(one?.path).toBe("/send/abc");
    expect(one?.headers).toMatchObject({ ttl: "600", "content-encoding": "aes128gcm" });
    expect(one!.body.includes("Der er")).toBe(false);
    expect(decrypt(one!.body, to)).toBe(text);
    expect(() => decrypt(one!.body, { ...browser(), auth: to.auth })).toThrow();
  });

  it("is signed with the server's key, for this service, and for a day at most", async () => {
    await channel().deliver(browser().subscription, "{}", 600);
    const [, token = "", k] = /^vapid t=([^,]+), k=(.+)$/.exec(sent[0]!.headers.authorization!)!;
    const { publicKey } = await serverKeys;
    expect(k).toBe(publicKey);
    const [head = "", claims = "", signature = ""] = token.split(".");
    const point = Buffer.from(publicKey, "base64url");
    const [x, y] = [point.subarray(1, 33), point.subarray(33)].map((one) =>
      one.toString("base64url"),
    );
    const key = createPublicKey({ key: { kty: "EC", crv: "P-256", x, y }, format: "jwk" });
    const signed = Buffer.from(`${head}.${claims}`);
    const by = { key, dsaEncoding: "ieee-p1363" as const };
    expect(verify("sha256", signed, by, Buffer.from(signature, "base64url"))).toBe(true);
    const { aud, exp, sub } = JSON.parse(Buffer.from(claims, "base64url").toString());
    expect(aud).toBe(origin);
    expect(sub).toBe("https://efterklang.invalid/");
    expect(exp).toBeLessThanOrEqual(Date.now() / 1_000 + 24 * 60 * 60);
  });
});

describe("what a push service answers", () => {
  it.each([
    [201, {}, { result: "accepted" }],
    [404, {}, { result: "gone" }],
    [410, {}, { result: "gone" }],
    [429, { "retry-after": "120" }, { result: "try-later", afterMilliseconds: 120_000 }],
    [503, { "retry-after": "Wed, 25 Nov" }, { result: "try-later", afterMilliseconds: null }],
    [403, {}, { result: "refused", status: 403 }],
    [413, {}, { result: "refused", status: 413 }],
    [307, { location: "https://localhost/" }, { result: "refused", status: 307 }],
  ])("%s %j comes to %j", async (status, headers, expected) => {
    answer = { status, headers };
    expect(await channel().deliver(browser().subscription, "{}", 60)).toEqual(expected);
    expect(sent).toHaveLength(1);
  });

  it("is asked for again where there is no connection, or one that cannot be trusted", async () => {
    const later = { result: "try-later", afterMilliseconds: null };
    const { subscription } = browser();
    expect(await channel({ ca: undefined }).deliver(subscription, "{}", 60)).toEqual(later);
    const nowhere = browser("https://push.invalid/x").subscription;
    const lookup: PushParts["lookup"] = (_, __, done) => done(new Error("unknown"), "", 0);
    expect(await channel({ lookup }).deliver(nowhere, "{}", 60)).toEqual(later);
    expect(sent).toEqual([]);
  });
});

describe("what is no push service", () => {
  const refused = { result: "refused", status: null };

  it("is not connected to, though a name leads there", async () => {
    const real = pushChannel({ keys: () => serverKeys, ca: TEST_TLS.certificate });
    expect(await real.deliver(browser().subscription, "{}", 60)).toEqual(refused);
    const lookup: PushParts["lookup"] = (_, { all }, done) => {
      const found = { address: "127.0.0.1", family: 4 };
      if (all) done(null, [{ address: "8.8.8.8", family: 4 }, found]);
      else done(null, found.address, found.family);
    };
    const named = pushChannel({ keys: () => serverKeys, lookup });
    expect(await named.deliver(browser("https://push.example/x").subscription, "{}", 60)).toEqual(
      refused,
    );
    expect(sent).toEqual([]);
  });

  it.each(["https://127.0.0.1:1/x", "https://[::1]/x", "http://8.8.8.8/x"])(
    "is not connected to at %s",
    async (endpoint) => {
      const real = pushChannel({ keys: () => serverKeys });
      expect(await real.deliver(browser(endpoint).subscription, "{}", 60)).toEqual(refused);
    },
  );

  it("is refused where the browser's keys are none", async () => {
    const odd = { ...browser().subscription, p256dh: "AAAA" };
    expect(await channel().deliver(odd, "{}", 60)).toEqual(refused);
  });
});
