import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "@playwright/test";
import { provideChromium } from "./chromium.ts";
import { inRoot } from "./root.ts";
import { type RunningApp, startApp } from "./running-app.ts";
import { type Place, PLACES, type Shown, WRITTEN } from "./pictures/places.ts";
import { buildStale } from "./stale-builds.ts";

/** `npm run screenshots [-- PLACE…]`: every place in each size, theme and language into screenshots/, and the pictures of the READMEs. */
const FOLDER = inRoot("screenshots");
/** A Tuesday, twenty minutes past two in Copenhagen, just after the interview of the example. */
const NOW = new Date("2026-11-24T14:20:00+01:00");

interface Look {
  width: 360 | 1440;
  theme: "light" | "dark";
  language: "da" | "en";
}

const LOOKS: readonly Look[] = ([360, 1440] as const).flatMap((width) =>
  (["light", "dark"] as const).flatMap((theme) =>
    (["da", "en"] as const).map((language) => ({ width, theme, language })),
  ),
);
const LOCALES = { da: "da-DK", en: "en-GB" };

const asked = process.argv.slice(2);
const wanted = (place: Place) => asked.length === 0 || asked.includes(place.name);

const executablePath = await provideChromium();
if (executablePath === null) {
  console.error("No Chromium was found: set CHROMIUM_PATH to one.");
  process.exit(1);
}
await buildStale();
if (asked.length === 0) rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
const app = await startApp();
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
try {
  const nothing: Shown = { open: "", locked: "", early: "" };
  for (const place of PLACES.filter((one) => one.empty && wanted(one))) await shoot(place, nothing);
  const shown = await keepExamples(app);
  for (const place of PLACES.filter((one) => !one.empty && wanted(one))) await shoot(place, shown);
  if (asked.length === 0 || asked.includes("readme")) await shootForReadme(browser);
} finally {
  await browser.close();
  await app.stop();
}

async function keepExamples({ keepExample }: RunningApp): Promise<Shown> {
  const open = await keepExample("projektleder");
  const locked = await keepExample("payroll-clerk");
  const early = await keepExample("moebelsnedker");
  for (const name of ["jurist", "interior-designer", "sygeplejerske"]) await keepExample(name);
  return { open, locked, early };
}

async function shoot(place: Place, shown: Shown): Promise<void> {
  console.error(place.name);
  for (const look of LOOKS) {
    const page = await openPage(browser, look);
    await page.goto(app.url + place.path(shown));
    await settle(page, place.there);
    await place.act?.(page);
    await page.waitForTimeout(150);
    const file = `${place.name}-${look.width}-${look.theme}-${look.language}.png`;
    await page.screenshot({ path: join(FOLDER, file), fullPage: true });
    await page.context().close();
  }
}

async function openPage(from: Browser, { width, theme, language }: Look, scale = 1): Promise<Page> {
  const context = await from.newContext({
    viewport: { width, height: width === 360 ? 740 : 900 },
    deviceScaleFactor: scale,
    hasTouch: width === 360,
    colorScheme: theme,
    locale: LOCALES[language],
    timezoneId: "Europe/Copenhagen",
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  await page.clock.setFixedTime(NOW);
  return page;
}

/** There, with everything fetched that belongs to it: the file is what a person sees a moment later. */
async function settle(page: Page, there: string): Promise<void> {
  await page.locator(there).first().waitFor();
  await page.waitForLoadState("networkidle");
}

/** What the READMEs show: a process with its plan, on a wide screen in English and on a phone in Danish. */
async function shootForReadme(from: Browser): Promise<void> {
  const english = await app.keepExample("data-engineer", ({ interviews = [] }) => {
    for (const interview of interviews)
      Object.assign(interview, { startAt: minutesAgo(80), endAt: minutesAgo(20) });
  });
  const wide = await openPage(from, { width: 1440, theme: "light", language: "en" });
  await wide.goto(`${app.url}/case/${english}`);
  await settle(wide, WRITTEN);
  await wide.screenshot({
    path: inRoot("docs/pictures/app.png"),
    clip: { x: 120, y: 0, width: 1200, height: 900 },
  });
  const danish = await app.keepExample("projektleder", (file) =>
    Object.assign(file, { id: "app" }),
  );
  const phone = await openPage(from, { width: 360, theme: "light", language: "da" }, 2);
  await phone.goto(`${app.url}/case/${danish}`);
  await settle(phone, WRITTEN);
  await phone.screenshot({ path: inRoot("docs/pictures/app.da.png") });
}

function minutesAgo(minutes: number): string {
  return new Date(NOW.getTime() - minutes * 60_000).toISOString();
}
