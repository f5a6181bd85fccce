import { readFile, stat } from "node:fs/promises";
import { extname, join } from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { contentSecurityPolicy, SCRIPT_POLICY } from "./content-security-policy.ts";

const compressed = promisify(gzip);

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".webmanifest": "application/manifest+json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
  ".wasm": "application/wasm",
  ".txt": "text/plain; charset=utf-8",
  ".aff": "text/plain; charset=utf-8",
  ".dic": "text/plain; charset=utf-8",
};
const OTHER_TYPE = "application/octet-stream";
/** What is compressed in itself already, or too small to gain. */
const NOT_WORTH_COMPRESSING = new Set([".png", ".webp", ".woff2", ".ico", ".gz", ".br"]);
const SMALLEST_COMPRESSED = 1_000;
/** What the build leaves beside its larger files, smallest first. */
const CODINGS = [
  { coding: "br", ending: ".br" },
  { coding: "gzip", ending: ".gz" },
] as const;

/** One name between slashes. No dot at its front, no backslash, no colon: so no path leads out of the folder. */
const SEGMENT = /^[\w@~+-][\w@~+.-]*$/;

interface WebFile {
  path: string;
  size: number;
  changedMs: number;
}

/**
 * Answers GET and HEAD from a folder of built files. An address without a file gets the app's one page, which
 * knows all addresses; an address that looks like a file gets null, as does every address if there is no page.
 */
export function webFiles(folder: string): (request: Request) => Promise<Response | null> {
  return async (request) => {
    const segments = segmentsOf(new URL(request.url).pathname);
    if (segments === null) return null;
    const file = segments.length === 0 ? null : await fileAt(join(folder, ...segments));
    if (file !== null) return answerWith(file, request, cacheControl(segments));
    if (segments[0] === "_app" || extname(segments.at(-1) ?? "") !== "") return null;
    const page = await fileAt(join(folder, "index.html"));
    return page === null ? null : answerWith(page, request, "no-cache");
  };
}

function segmentsOf(pathname: string): string[] | null {
  try {
    const segments = pathname
      .split("/")
      .filter((segment) => segment !== "")
      .map(decodeURIComponent);
    return segments.every((segment) => SEGMENT.test(segment)) ? segments : null;
  } catch {
    return null;
  }
}

async function fileAt(path: string): Promise<WebFile | null> {
  const found = await stat(path).catch(() => null);
  return found?.isFile() ? { path, size: found.size, changedMs: found.mtimeMs } : null;
}

/** Files whose names change with their content may be kept for ever, all others are asked for again. */
function cacheControl(segments: string[]): string {
  const isHashed = segments[0] === "_app" && segments[1] === "immutable";
  return isHashed ? "public, max-age=31536000, immutable" : "no-cache";
}

async function answerWith(file: WebFile, request: Request, caching: string): Promise<Response> {
  const extension = extname(file.path);
  const headers = new Headers({
    "content-type": TYPES[extension] ?? OTHER_TYPE,
    "cache-control": caching,
    vary: "accept-encoding",
    etag: `W/"${file.size.toString(36)}-${Math.round(file.changedMs).toString(36)}"`,
  });
  if (extension === ".html") {
    const page = await readFile(file.path, "utf8");
    headers.set("content-security-policy", contentSecurityPolicy(page));
  }
  if (extension === ".js") headers.set("content-security-policy", SCRIPT_POLICY);
  if (request.headers.get("if-none-match") === headers.get("etag")) {
    return new Response(null, { status: 304, headers });
  }
  const { coding, content } = await contentOf(file, request);
  if (coding !== null) headers.set("content-encoding", coding);
  headers.set("content-length", `${content.length}`);
  const isHead = request.method === "HEAD";
  return new Response(isHead ? null : (content as Uint8Array<ArrayBuffer>), { headers });
}

interface Content {
  coding: "br" | "gzip" | null;
  content: Uint8Array;
}

/** In the smallest coding that the browser takes: as the build left it beside the file, else compressed now. */
async function contentOf(file: WebFile, request: Request): Promise<Content> {
  const extension = extname(file.path);
  const small = file.size < SMALLEST_COMPRESSED || NOT_WORTH_COMPRESSING.has(extension);
  const taken = small ? [] : CODINGS.filter(({ coding }) => accepts(request, coding));
  for (const { coding, ending } of taken) {
    const ready = await fileAt(file.path + ending);
    if (ready !== null && ready.changedMs >= file.changedMs)
      return { coding, content: await readFile(ready.path) };
  }
  const content = await readFile(file.path);
  return taken.some(({ coding }) => coding === "gzip")
    ? { coding: "gzip", content: await compressed(content) }
    : { coding: null, content };
}

function accepts(request: Request, coding: string): boolean {
  const accepted = (request.headers.get("accept-encoding") ?? "").toLowerCase().split(",");
  return accepted.some((one) => {
    const [name, quality = "q=1"] = one.split(";").map((part) => part.trim());
    return name === coding && Number(quality.slice("q=".length)) > 0;
  });
}
