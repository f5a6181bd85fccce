import type { Browser, Page } from "@playwright/test";
import type { Figure } from "../figure.ts";
import type { Place } from "./places.ts";

/** What comes after a place is there (the editor, the spelling) and is waited for before it is counted. */
const AFTERWARDS_MS = 1_500;

/** Bytes of script and style that each place fetches with an empty cache, as the server sends them: until it is there, and in all. */
export async function loads(browser: Browser, url: string, places: readonly Place[]) {
  const figures: Figure[] = [];
  for (const place of places) figures.push(...(await loadOf(browser, url, place)));
  return figures;
}

async function loadOf(browser: Browser, url: string, { name, path, there }: Place) {
  const context = await browser.newContext({ locale: "da-DK", serviceWorkers: "block" });
  const page = await context.newPage();
  const fetched = followFetches(page);
  await page.goto(url + path);
  await page.locator(there).first().waitFor();
  const first = await fetched();
  await page.waitForLoadState("networkidle");
  await page.waitForTimeout(AFTERWARDS_MS);
  const all = await fetched();
  await context.close();
  return [
    {
      name: `${name}: script and style until it is there, ${first.files} files`,
      value: first.bytes / 1_000,
      unit: "kB",
      aim: { most: 90 },
    },
    { name: `${name}: all that follows, ${all.files} files`, value: all.bytes / 1_000, unit: "kB" },
  ] satisfies Figure[];
}

/** Counts what has been asked for by then, and waits for it to arrive. */
function followFetches(page: Page): () => Promise<{ files: number; bytes: number }> {
  const sizes: Promise<number>[] = [];
  page.on("request", (request) => {
    if (!/\.(js|css)(\?|$)/.test(request.url())) return;
    sizes.push(
      request
        .response()
        .then(async (response) => {
          await response?.finished();
          return (await request.sizes()).responseBodySize;
        })
        .catch(() => 0),
    );
  });
  return async () => {
    const asked = await Promise.all(sizes);
    return { files: asked.length, bytes: asked.reduce((sum, size) => sum + size, 0) };
  };
}
