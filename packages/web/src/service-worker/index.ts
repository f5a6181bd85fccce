import { version } from "$app/env";
import { assets, immutable } from "$app/manifest";
import { self } from "$app/service-worker";
import { keepShared, SHARED } from "../lib/intake/shared-cache.ts";
import { showReminders } from "./reminders.ts";

/** The app's own files, one cache a build. What people have written is never in it: see lib/offline. */
const APP = `efterklang/app/${version}`;
/** What older builds left. Caches of cases with another number than the app's are unreadable to it. */
const isStale = (name: string) =>
  name.startsWith("efterklang/") && ![APP, "efterklang/cases/1", SHARED].includes(name);
/** One page answers every address. */
const PAGE = "/";
/** Where the phone's share sheet posts to, and the page that reads it; as in the manifests. */
const SHARE_TARGET = "/new/shared";
const READS_SHARED = "/new/invitation?shared";
/** Milliseconds after which a server that says nothing counts as gone. */
const PATIENCE = 4_000;
/** Dictionaries are large, and letters' typefaces are needed by few: kept when they are first used. */
const KEPT_WHEN_USED = /\.(wasm|dic|aff|woff2)$/;

const files = [...immutable, ...assets]
  .map(({ path }) => new URL(path, self.location.origin).pathname)
  .filter((path) => !KEPT_WHEN_USED.test(path));
const known = new Set(files);

showReminders();

self.addEventListener("install", (event) => {
  // All or nothing. It waits until no window runs the build before: that one may still need its files.
  event.waitUntil(caches.open(APP).then((cache) => cache.addAll([PAGE, ...files])));
});

self.addEventListener("activate", (event) => {
  event.waitUntil(takeOver());
});

async function takeOver(): Promise<void> {
  const stale = (await caches.keys()).filter(isStale);
  await Promise.all(stale.map((name) => caches.delete(name)));
  await self.clients.claim();
}

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method === "POST" && origin === self.location.origin && pathname === SHARE_TARGET)
    event.respondWith(shared(request));
  if (request.method !== "GET" || origin !== self.location.origin) return;
  if (pathname.startsWith("/api/")) return;
  if (request.mode === "navigate") event.respondWith(page(request));
  else if (known.has(pathname) || pathname.startsWith("/_app/immutable/"))
    event.respondWith(file(request));
});

/** Keeps what was shared for the page, which tells the person where there was nothing in it. */
async function shared(request: Request): Promise<Response> {
  await request.formData().then(keepShared, () => undefined);
  return Response.redirect(READS_SHARED, 303);
}

/** The server's page while it answers, so that a new build is seen at once; else the one that was kept. */
async function page(request: Request): Promise<Response> {
  const kept = await caches.match(PAGE, { cacheName: APP });
  if (kept === undefined) return fetch(request);
  try {
    const answer = await inTime(fetch(request));
    return answer.status >= 500 ? kept : answer;
  } catch {
    return kept;
  }
}

function inTime(answer: Promise<Response>): Promise<Response> {
  return new Promise((resolve, reject) => {
    setTimeout(reject, PATIENCE);
    answer.then(resolve, reject);
  });
}

/** A file of this build; one that was not kept at once is kept now, unless the answer is an error. */
async function file(request: Request): Promise<Response> {
  const cache = await caches.open(APP);
  const kept = await cache.match(request.url);
  if (kept !== undefined) return kept;
  const answer = await fetch(request);
  if (answer.ok && answer.type === "basic") await cache.put(request.url, answer.clone());
  return answer;
}
