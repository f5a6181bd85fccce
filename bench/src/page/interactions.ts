import type { Browser, Page } from "@playwright/test";
import { type Figure, median } from "../figure.ts";
import type { Place } from "./places.ts";

/** How much slower than this machine the one in the person's hand is. */
const SLOWDOWN = 4;
const ROUNDS = 5;
/** Long enough for an interaction's paint to have been noted. */
export const SETTLE_MS = 400;
/** To the second question, about the phone: it leaves a plan to write by, whichever it is. */
const OTHER_ANSWER =
  "details[open] fieldset:nth-of-type(2) label:has(input:is([value=no], [value=unsaid]):not(:checked))";
/** The fields of the message: its subject, where it has one, and last its text. */
export const EDITOR = "#write [role=textbox], #write textarea";

interface Interaction {
  name: string;
  from: "Today" | "Process";
  act(page: Page): Promise<void>;
}

const INTERACTIONS: readonly Interaction[] = [
  {
    name: "open a process",
    from: "Today",
    act: (page) => page.locator("article a").first().click(),
  },
  {
    name: "open the reasons",
    from: "Process",
    act: (page) => page.locator("summary").first().click(),
  },
  {
    name: "toggle a judgement",
    from: "Process",
    act: async (page) => {
      await page.locator('summary[data-shortcut="j"]').click();
      await page.waitForTimeout(SETTLE_MS);
      await forget(page);
      await page.locator(OTHER_ANSWER).first().click();
    },
  },
  {
    name: "type in the message",
    from: "Process",
    act: async (page) => {
      await page.locator(EDITOR).first().click();
      await page.keyboard.press("End");
      await page.waitForTimeout(SETTLE_MS);
      await forget(page);
      await page.keyboard.type("Tak for i dag.", { delay: 120 });
    },
  },
];

/** From input to the next paint of the commonest interactions, on a processor four times as slow: the middle and the worst of several rounds. */
export async function interactions(
  browser: Browser,
  url: string,
  places: readonly Place[],
): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const interaction of INTERACTIONS) {
    const place = places.find(({ name }) => name === interaction.from)!;
    const slowest: number[] = [];
    for (let round = 0; round < ROUNDS; round++)
      slowest.push(await slowestOf(browser, url + place.path, place.there, interaction));
    const name = `${interaction.name}, ${SLOWDOWN}x slower`;
    figures.push(
      {
        name: `${name}: to next paint, median`,
        value: median(slowest),
        unit: "ms",
        aim: { most: 100 },
      },
      { name: `${name}: worst of ${ROUNDS}`, value: Math.max(...slowest), unit: "ms" },
    );
  }
  return figures;
}

async function slowestOf(browser: Browser, address: string, there: string, { act }: Interaction) {
  const context = await browser.newContext({ locale: "da-DK" });
  const page = await context.newPage();
  await page.addInitScript(observeEvents);
  await page.goto(address);
  await page.locator(there).first().waitFor();
  await page.waitForLoadState("networkidle");
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
  await page.waitForTimeout(SETTLE_MS);
  await forget(page);
  await act(page);
  await page.waitForTimeout(SETTLE_MS * 2);
  const worst = await page.evaluate(() => Math.max(0, ...globalThis.eventDurations));
  await context.close();
  return worst;
}

declare global {
  // oxlint-disable-next-line no-var -- A global of the measured page.
  var eventDurations: number[];
}

/** Runs in the page: notes how long every interaction took until it was painted. Shorter than 16 ms is not told. */
function observeEvents(): void {
  globalThis.eventDurations = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { interactionId?: number })[])
      if ((entry.interactionId ?? 0) > 0) globalThis.eventDurations.push(entry.duration);
  }).observe({ type: "event", durationThreshold: 16 } as PerformanceObserverInit);
}

async function forget(page: Page): Promise<void> {
  await page.evaluate(() => void (globalThis.eventDurations.length = 0));
}
