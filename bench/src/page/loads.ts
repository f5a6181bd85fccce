import type { Browser } from "@playwright/test";
import type { Figure } from "../figure.ts";
import type { Place } from "./places.ts";

/** What comes after a place is there (the editor, the spelling) is waited for before it is counted. */
const AFTERWARDS_MS = 1_500;
const ROUNDS = 3;

/** Bytes of script and style that each place fetches with an empty cache, as the server sends them in gzip: until it is there, and in all. */
export async function loads(
  browser: Browser,
  url: string,
  places: readonly Place[],
): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const { name, path, there } of places) {
    const rounds: Load[] = [];
    for (let round = 0; round < ROUNDS; round++)
      rounds.push(await loadOf(browser, url + path, there));
    // What comes next is asked for early, and on a busy machine some of it is there before the place is.
    const { first, all } = rounds.toSorted((one, other) => one.first.bytes - other.first.bytes)[0]!;
    figures.push(
      {
        name: `${name}: script and style until it is there, ${first.files} files`,
        value: first.bytes / 1_000,
        unit: "kB",
        aim: { most: 90 },
      },
      {
        name: `${name}: all that follows, ${all.files} files`,
        value: all.bytes / 1_000,
        unit: "kB",
      },
    );
  }
  return figures;
}

interface Fetched {
  files: number;
  bytes: number;
}

interface Load {
  first: Fetched;
  all: Fetched;
}

async function loadOf(browser: Browser, address: string, there: string): Promise<Load> {
  const context = await browser.newContext({ locale: "da-DK", serviceWorkers: "block" });
  // The aim is one of gzip, whatever else the browser could take.
  await context.setExtraHTTPHeaders({ "accept-encoding": "gzip" });
  const page = await context.newPage();
  await page.addInitScript(noteArrival, there);
  await page.goto(address);
  await page.locator(there).first().waitFor();
  await page.waitForLoadState("networkidle");
  await page.waitForTimeout(AFTERWARDS_MS);
  const load = await page.evaluate(countFetches);
  await context.close();
  return load;
}
declare global {
  // oxlint-disable-next-line no-var -- A global of the measured page.
  var arrivedAt: number;
}

/** Runs in the page: notes when the place is there. */
function noteArrival(there: string): void {
  globalThis.arrivedAt = Infinity;
  new MutationObserver((_, observer) => {
    if (document.querySelector(there) === null) return;
    globalThis.arrivedAt = performance.now();
    observer.disconnect();
  }).observe(document, { childList: true, subtree: true });
}

/** Runs in the page: what had come by then, and what has come by now. */
function countFetches() {
  const entries = performance.getEntriesByType("resource") as PerformanceResourceTiming[];
  const named = new Map(
    entries
      .filter(({ name }) => /\.(js|css)$/.test(new URL(name).pathname))
      // What was asked for ahead is listed again when it is used: the first time is when it came.
      .toReversed()
      .map((entry) => [entry.name, entry] as const),
  );
  const fetches = [...named.values()];
  const count = (some: PerformanceResourceTiming[]) => ({
    files: some.length,
    bytes: some.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
  });
  return {
    first: count(fetches.filter(({ responseEnd }) => responseEnd <= globalThis.arrivedAt)),
    all: count(fetches),
  };
}
