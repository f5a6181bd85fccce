import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { testDoor } from "./testing/test-door.ts";

const PAGE = `<!doctype html><script src="/a.js"></script><script>\n  boot("æ");\n</script><p>app</p>`;
/** Of the script between its tags, by openssl. */
const BOOT_HASH = "sha256-qHav0s48dr5fErQDIgSF+j6ZDciWZ0ftRsb/bFKe8Uk=";
const LONG_SCRIPT = `export const words = "${"æøå ".repeat(1_000)}";`;

let parent: string;
let folder: string;
beforeAll(() => {
  parent = mkdtempSync(join(tmpdir(), "web-"));
  folder = join(parent, "build");
  mkdirSync(join(folder, "_app/immutable/nodes"), { recursive: true });
  mkdirSync(join(folder, "sub"));
  writeFileSync(join(parent, "secret.txt"), "secret");
  writeFileSync(join(folder, "index.html"), PAGE);
  writeFileSync(join(folder, ".env"), "secret");
  writeFileSync(join(folder, "favicon.svg"), "<svg/>");
  writeFileSync(join(folder, "_app/version.json"), "{}");
  writeFileSync(join(folder, "_app/immutable/nodes/0.B-x_1~a.js"), LONG_SCRIPT);
});
afterAll(() => rmSync(parent, { recursive: true, force: true }));

const ask = (path: string, init: RequestInit = {}) =>
  testDoor({ webFolder: folder }).app.request(path, init);

describe("the built web app", () => {
  it.each(["/", "/new", "/case/a-1", "/index.html", "/sub", "/?x=1"])(
    "answers %s with its one page, which is asked for again each time",
    async (path) => {
      const response = await ask(path);
      expect(await response.text()).toBe(PAGE);
      expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
      expect(response.headers.get("cache-control")).toBe("no-cache");
    },
  );

  it.each([
    ["/favicon.svg", "image/svg+xml", "no-cache"],
    ["/_app/version.json", "application/json", "no-cache"],
    [
      "/_app/immutable/nodes/0.B-x_1~a.js",
      "text/javascript; charset=utf-8",
      "public, max-age=31536000, immutable",
    ],
  ])("serves %s as %s, %s", async (path, type, caching) => {
    const { status, headers } = await ask(path);
    expect(status).toBe(200);
    expect([headers.get("content-type"), headers.get("cache-control")]).toEqual([type, caching]);
  });

  it.each([
    "/_app/immutable/gone.js",
    "/missing.png",
    "/.env",
    "/%2eenv",
    "/../secret.txt",
    "/..%2fsecret.txt",
    "/%2e%2e/secret.txt",
    "/..%5csecret.txt",
    "/sub/..%2f..%2fsecret.txt",
    "/case/..%2f",
    "/favicon.svg%00",
    "/favicon.svg::$DATA",
    "/C:%5csecret.txt",
    "/%E0%A4%A",
  ])("has nothing at %s", async (path) => {
    const response = await ask(path);
    expect(response.status).toBe(404);
    expect(await response.text()).not.toMatch(/^secret/);
  });

  it("leaves /api/ to the operations", async () => {
    expect((await ask("/api/nothing")).status).toBe(404);
    expect((await ask("/api/health")).headers.get("content-type")).toContain("json");
  });

  it("may be opened by a link from another site", async () => {
    const headers = { "sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate" };
    expect((await ask("/new", { headers })).status).toBe(200);
  });

  it.each([
    ["gzip, br", "gzip"],
    ["gzip;q=0.5", "gzip"],
    ["GZIP", "gzip"],
    ["br", null],
    ["gzip;q=0", null],
    ["", null],
  ])("is compressed for a browser that accepts %j: %s", async (accepted, coding) => {
    const response = await ask("/_app/immutable/nodes/0.B-x_1~a.js", {
      headers: { "accept-encoding": accepted },
    });
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(response.headers.get("content-encoding")).toBe(coding);
    expect(response.headers.get("content-length")).toBe(`${bytes.length}`);
    expect((coding === null ? bytes : gunzipSync(bytes)).toString()).toBe(LONG_SCRIPT);
    expect(response.headers.get("vary")).toContain("accept-encoding");
  });

  it("is not sent again when it has not changed", async () => {
    const etag = (await ask("/")).headers.get("etag") ?? "";
    const again = await ask("/", { headers: { "if-none-match": etag } });
    expect([again.status, await again.text()]).toEqual([304, ""]);
    expect((await ask("/", { headers: { "if-none-match": 'W/"other"' } })).status).toBe(200);
  });

  it("answers HEAD with the length and nothing else", async () => {
    const head = await ask("/", { method: "HEAD" });
    expect([head.status, await head.text()]).toEqual([200, ""]);
    expect(head.headers.get("content-length")).toBe(`${Buffer.byteLength(PAGE)}`);
  });

  it("lets run its own scripts and the one inline script that the page holds", async () => {
    const policy = (await ask("/new")).headers.get("content-security-policy") ?? "";
    expect(policy).toContain(`script-src 'self' 'wasm-unsafe-eval' '${BOOT_HASH}';`);
    expect(policy).not.toContain("unsafe-inline");
    expect(policy.replace("'wasm-unsafe-eval'", "")).not.toContain("unsafe-eval");
    expect(policy).toContain("worker-src 'self'");
  });

  it("lets a worker load our scripts and files, and nothing from elsewhere", async () => {
    const { headers } = await ask("/_app/immutable/nodes/0.B-x_1~a.js");
    const policy = (headers.get("content-security-policy") ?? "").split("; ");
    expect(policy).toEqual([
      "default-src 'none'",
      "script-src 'self' 'wasm-unsafe-eval'",
      "connect-src 'self'",
      "img-src 'self'",
      "frame-ancestors 'none'",
      "base-uri 'none'",
    ]);
    expect((await ask("/favicon.svg")).headers.get("content-security-policy")).not.toContain(
      "script-src",
    );
  });
});
