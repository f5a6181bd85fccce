import type { StoredCase } from "../api.ts";

/** The number changes when the shape of a stored case does; caches of other numbers are removed by the service worker. */
const CACHE = "efterklang/cases/1";
const LIST = "/api/cases";
const addressOf = (id: string) => `${LIST}/${encodeURIComponent(id)}`;

/**
 * What the server last told of the cases, in the browser's Cache Storage, for reading while the server is gone. It is
 * kept by the page and not by the service worker: the page sees what a write was answered, and can say that it reads
 * from memory. Only answers that are whole and good come in. Nothing here throws: without storage there is no memory.
 */
export async function rememberCases(cases: readonly StoredCase[]): Promise<void> {
  await inCache(async (cache) => {
    await cache.put(LIST, Response.json(cases));
    const listed = new Map(cases.map((stored) => [addressOf(stored.id), stored]));
    for (const one of await singles(cache)) {
      const inList = listed.get(addressOf(one.id));
      if (inList === undefined || inList.updatedAt >= one.updatedAt)
        await cache.delete(addressOf(one.id));
    }
  });
}

/** Remembers one case as it was read or written last. */
export async function rememberCase(stored: StoredCase): Promise<void> {
  await inCache((cache) => cache.put(addressOf(stored.id), Response.json(stored)));
}

/** Lets go of a case that is deleted. */
export async function forgetCaseOffline(id: string): Promise<void> {
  await inCache(async (cache) => {
    await cache.delete(addressOf(id));
    const list = await listIn(cache);
    if (list === null) return;
    await cache.put(LIST, Response.json(list.filter((stored) => stored.id !== id)));
  });
}

/** Lets go of everything. */
export async function forgetAllOffline(): Promise<void> {
  if ("caches" in globalThis) await caches.delete(CACHE).catch(() => false);
}

/** Every case as remembered, latest change first; null where none was ever read. */
export async function recallCases(): Promise<StoredCase[] | null> {
  return inCache(async (cache) => {
    const list = await listIn(cache);
    const one = await singles(cache);
    if (list === null && one.length === 0) return null;
    const cases = new Map([...(list ?? []), ...one].map((stored) => [stored.id, stored]));
    return [...cases.values()].toSorted((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1));
  });
}

/** One case as remembered, or null. */
export async function recallCase(id: string): Promise<StoredCase | null> {
  return inCache(async (cache) => {
    const single = await cache.match(addressOf(id));
    if (single !== undefined) return (await single.json()) as StoredCase;
    return (await listIn(cache))?.find((stored) => stored.id === id) ?? null;
  });
}

async function listIn(cache: Cache): Promise<StoredCase[] | null> {
  const kept = await cache.match(LIST);
  return kept === undefined ? null : ((await kept.json()) as StoredCase[]);
}

async function singles(cache: Cache): Promise<StoredCase[]> {
  const requests = (await cache.keys()).filter(({ url }) => new URL(url).pathname !== LIST);
  const kept = await Promise.all(requests.map((request) => cache.match(request)));
  return Promise.all(kept.flatMap((response) => (response === undefined ? [] : response.json())));
}

async function inCache<T>(work: (cache: Cache) => Promise<T>): Promise<T | null> {
  if (!("caches" in globalThis)) return null;
  try {
    return await work(await caches.open(CACHE));
  } catch {
    return null;
  }
}
