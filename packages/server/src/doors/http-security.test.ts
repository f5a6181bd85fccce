import { describe, expect, it } from "vitest";
import { testDoor } from "./testing/test-door.ts";

const { app } = testDoor();

async function answer(
  path: string,
  init: RequestInit = {},
): Promise<{ status: number; code: string }> {
  const response = await app.request(path, init);
  const text = await response.text();
  return {
    status: response.status,
    code: text === "" ? "" : (JSON.parse(text).error?.code ?? "ok"),
  };
}

describe("the Host of a request", () => {
  it.each([
    ["localhost", 200],
    ["localhost:4791", 200],
    ["LOCALHOST:1", 200],
    ["127.0.0.1:4791", 200],
    ["[::1]:4791", 200],
    ["evil.example", 403],
    ["localhost.evil.example", 403],
    ["evil.example:4791", 403],
    ["127.0.0.1.evil.example", 403],
    ["127.0.0.2", 403],
    ["0.0.0.0:4791", 403],
    ["192.168.1.10:4791", 403],
    ["localhost:4791@evil.example", 403],
    ["localhost:", 403],
    ["[::2]", 403],
    ["", 403],
  ])("%j gets %i", async (host, status) => {
    expect((await answer("/api/health", { headers: { host } })).status).toBe(status);
  });

  it("is also refused when the request line alone names it", async () => {
    const request = { headers: { host: "localhost" } };
    expect(await answer("http://evil.example/api/health", request)).toEqual({
      status: 403,
      code: "foreign-host",
    });
  });
});

describe("a request that a browser sends for another site", () => {
  const host = "localhost:4791";
  const own = "http://localhost:4791";
  it.each<[string, string, Record<string, string>, number]>([
    ["GET", "/api/health", {}, 200],
    ["GET", "/api/health", { "sec-fetch-site": "same-origin" }, 200],
    ["GET", "/api/health", { "sec-fetch-site": "none" }, 200],
    ["GET", "/api/health", { "sec-fetch-site": "cross-site" }, 403],
    ["GET", "/api/health", { "sec-fetch-site": "same-site" }, 403],
    ["HEAD", "/api/health", { "sec-fetch-site": "cross-site" }, 403],
    ["GET", "/api/health", { origin: own }, 200],
    ["GET", "/api/health", { origin: "https://evil.example" }, 403],
    ["GET", "/api/openapi.json", { "sec-fetch-site": "cross-site" }, 403],
    ["PUT", "/api/settings", {}, 200],
    ["PUT", "/api/settings", { "sec-fetch-site": "same-origin", origin: own }, 200],
    [
      "PUT",
      "/api/settings",
      { "sec-fetch-site": "cross-site", origin: "https://evil.example" },
      403,
    ],
    [
      "PUT",
      "/api/settings",
      { "sec-fetch-site": "same-site", origin: "http://localhost:3000" },
      403,
    ],
    ["PUT", "/api/settings", { "sec-fetch-site": "none" }, 403],
    ["PUT", "/api/settings", { origin: "null" }, 403],
    ["PUT", "/api/settings", { origin: "http://localhost:3000" }, 403],
    ["PUT", "/api/settings", { origin: "https://localhost:4791" }, 403],
    ["PUT", "/api/settings", { origin: "http://127.0.0.1:4791" }, 403],
    [
      "PUT",
      "/api/settings",
      { "sec-fetch-site": "same-origin", origin: "https://evil.example" },
      403,
    ],
    ["DELETE", "/api/cases/a", { "sec-fetch-site": "cross-site" }, 403],
    [
      "OPTIONS",
      "/api/cases",
      { "sec-fetch-site": "cross-site", origin: "https://evil.example" },
      403,
    ],
    ["OPTIONS", "/api/cases", {}, 204],
  ])("%s %s with %j gets %i", async (method, path, headers, status) => {
    const hasBody = method === "PUT";
    const response = await app.request(`${own}${path}`, {
      method,
      headers: { host, ...(hasBody && { "content-type": "application/json" }), ...headers },
      ...(hasBody && { body: '{"candidate":{"address":[]}}' }),
    });
    expect(response.status).toBe(status);
    expect(response.headers.has("access-control-allow-origin")).toBe(false);
  });
});

describe("every answer", () => {
  it.each([
    ["/api/health", {}],
    ["/api/nothing", {}],
    ["/nothing", {}],
    ["/api/cases", { method: "POST", body: "{" }],
    ["/api/health", { headers: { host: "evil.example" } }],
    ["/api/cases", { method: "OPTIONS" }],
  ])("to %s carries the headers that keep browsers out of trouble: %j", async (path, init) => {
    const { headers } = await app.request(path, init);
    expect(Object.fromEntries(headers)).toMatchObject({
      "content-security-policy": expect.stringContaining("default-src 'none'"),
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
      "permissions-policy": expect.stringContaining("camera=()"),
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-resource-policy": "same-origin",
    });
  });
});

describe("a route", () => {
  it.each([
    ["GET", "/api/nothing", 404],
    ["POST", "/api/nothing", 404],
    ["GET", "/api", 404],
    ["GET", "/api/cases/a/nothing", 404],
    ["PATCH", "/api/cases/a", 405],
    ["POST", "/api/health", 405],
    ["POST", "/", 405],
    ["GET", "/", 404],
    ["HEAD", "/api/health", 200],
    ["OPTIONS", "/", 204],
  ])("%s %s gets %i", async (method, path, status) => {
    expect((await app.request(path, { method })).status).toBe(status);
  });

  it("tells which methods it knows", async () => {
    const wrong = await app.request("/api/cases/a", { method: "PATCH" });
    expect(wrong.headers.get("allow")).toBe("DELETE, GET, HEAD, PUT");
    expect((await wrong.json()).error).toMatchObject({ allowed: ["DELETE", "GET", "HEAD", "PUT"] });
  });

  it("answers HEAD like GET, without the content", async () => {
    const head = await app.request("/api/health", { method: "HEAD" });
    expect([head.status, await head.text()]).toEqual([200, ""]);
  });
});
