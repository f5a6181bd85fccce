import { LONGEST_TEXT, MOST_BYTES, MOST_FILES } from "./limits.ts";
import type { Offered } from "./offered.svelte.ts";

/** Where what the phone's share sheet hands over waits for the page that reads it. */
export const SHARED = "efterklang/shared/1";
const NAME = "x-name";

/** Keeps a shared form, in place of the one before; runs in the service worker. */
export async function keepShared(form: FormData): Promise<void> {
  const texts = ["title", "text", "url"].map((field) => form.get(field));
  const text = texts.filter((one) => typeof one === "string" && one.trim() !== "").join("\n");
  const files = form.getAll("files").filter((one) => one instanceof File);
  await caches.delete(SHARED);
  const cache = await caches.open(SHARED);
  await cache.put("/text", new Response(text.slice(0, LONGEST_TEXT)));
  let bytes = 0;
  for (const [index, file] of files.slice(0, MOST_FILES).entries()) {
    bytes += file.size;
    // Named all the same, so that the page can tell what was too large.
    const body = bytes > MOST_BYTES ? "" : file;
    const headers = { [NAME]: encodeURIComponent(file.name), "content-type": file.type };
    await cache.put(`/file/${index}`, new Response(body, { headers }));
  }
}

/** What was shared last; null where nothing waits. */
export async function takeShared(): Promise<Offered | null> {
  if (!("caches" in globalThis) || !(await caches.has(SHARED))) return null;
  const cache = await caches.open(SHARED);
  const text = (await (await cache.match("/text"))?.text()) ?? "";
  const files: File[] = [];
  for (let index = 0; index < MOST_FILES; index++) {
    const kept = await cache.match(`/file/${index}`);
    if (kept === undefined) break;
    files.push(new File([await kept.blob()], decodeURIComponent(kept.headers.get(NAME) ?? "")));
  }
  return files.length === 0 && text === "" ? null : { files, text };
}

/** Ends the waiting, once it has been read and the page is left. */
export async function forgetShared(): Promise<void> {
  if ("caches" in globalThis) await caches.delete(SHARED).catch(() => false);
}
