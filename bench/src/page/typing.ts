import type { Browser, Page } from "@playwright/test";
import type { Figure } from "../figure.ts";
import { EDITOR, SETTLE_MS } from "./interactions.ts";
import type { Place } from "./places.ts";

/** What is typed, as fast as a practised hand types it. */
const TYPED = "og det glæder jeg mig meget til at fortælle mere om ";
const BETWEEN_LETTERS_MS = 70;
const FRAME_MS = 1_000 / 60;
/** A frame is dropped when the next one comes so late that a whole one had room before it. */
const LATE = 1.5;

/** Twenty slips that stand apart, among five hundred words that are fine. */
const SLIPS =
  "samtallen glædder spænnende opgavver projeckt muligheer samarbejd kolegaer erfarring " +
  "udviklling ledelsse kvallitet tidsplann budgettt leverandørr kunderr løssning metodder værktøjj ansvarr";
const SENTENCE =
  "Det var godt at høre, hvordan I arbejder sammen om de store anlæg, og hvad I venter jer af det næste år.";
const SENTENCES = 25;

/** A message of five hundred words with twenty findings. */
export function longText(): string {
  const slips = SLIPS.split(" ");
  const sentences = Array.from({ length: SENTENCES }, (_, index) =>
    index < slips.length ? SENTENCE.replace("anlæg", slips[index]!) : SENTENCE,
  );
  return `Kære Anders\n\n${sentences.join("\n")}\n\nVenlig hilsen\nMette`;
}

/** How evenly the page is drawn while somebody types in a long text full of findings, on this machine and on a slower one. */
export async function typing(
  browser: Browser,
  url: string,
  places: readonly Place[],
): Promise<Figure[]> {
  const { path, there } = places.find(({ name }) => name === "Process")!;
  const figures: Figure[] = [];
  for (const slowdown of [1, 4])
    figures.push(...(await framesAt(browser, url + path, there, slowdown)));
  return figures;
}

async function framesAt(browser: Browser, address: string, there: string, slowdown: number) {
  const context = await browser.newContext({
    locale: "da-DK",
    viewport: { width: 1440, height: 900 },
  });
  const page = await context.newPage();
  await page.goto(address);
  await page.locator(there).first().waitFor();
  const { findings } = await fillWith(page, longText());
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  await page.waitForTimeout(SETTLE_MS);
  const resting = await framesWhile(page, () =>
    page.waitForTimeout(TYPED.length * BETWEEN_LETTERS_MS),
  );
  const typed = await framesWhile(page, () =>
    page.keyboard.type(TYPED, { delay: BETWEEN_LETTERS_MS }),
  );
  await context.close();
  const name = `typing, 500 words, ${findings} findings, ${slowdown}x slower`;
  return [
    { name: `${name}: a frame, median`, value: at(typed, 0.5), unit: "ms", aim: { most: 17 } },
    { name: `${name}: a frame, 95 of 100`, value: at(typed, 0.95), unit: "ms", aim: { most: 34 } },
    { name: `${name}: dropped`, value: dropped(typed), unit: `of ${typed.length} frames` },
    {
      name: `the same, nothing typed: dropped`,
      value: dropped(resting),
      unit: `of ${resting.length} frames`,
    },
  ] satisfies Figure[];
}

/** Puts a text on the desk, waits until it is read through, and sets the caret in its middle. */
async function fillWith(page: Page, text: string): Promise<{ findings: number }> {
  const editor = page.locator(EDITOR).last();
  await editor.fill(text);
  const cards = page.locator("#write .finding");
  await cards.nth(19).waitFor();
  await editor.click();
  for (const key of [
    "ControlOrMeta+Home",
    ...Array<string>(SENTENCES >> 1).fill("ArrowDown"),
    "End",
  ])
    await page.keyboard.press(key);
  await page.waitForTimeout(SETTLE_MS * 2);
  return { findings: await cards.count() };
}

declare global {
  // oxlint-disable-next-line no-var -- A global of the measured page.
  var frameTimes: number[] | undefined;
}

/** The time from each frame to the next while something is done, in milliseconds. */
async function framesWhile(page: Page, work: () => Promise<void>): Promise<number[]> {
  await page.evaluate(() => {
    const frames: number[] = [];
    globalThis.frameTimes = frames;
    let last = performance.now();
    const note = (now: number) => {
      if (globalThis.frameTimes !== frames) return;
      frames.push(now - last);
      last = now;
      requestAnimationFrame(note);
    };
    requestAnimationFrame(note);
  });
  await work();
  return page.evaluate(() => {
    const frames = globalThis.frameTimes!;
    globalThis.frameTimes = undefined;
    return frames.slice(1);
  });
}

function at(frames: readonly number[], share: number): number {
  const sorted = frames.toSorted((one, other) => one - other);
  return sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
}

function dropped(frames: readonly number[]): number {
  return frames.reduce(
    (sum, frame) => sum + (frame > FRAME_MS * LATE ? Math.round(frame / FRAME_MS) - 1 : 0),
    0,
  );
}
