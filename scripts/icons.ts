import { mkdirSync, readFileSync } from "node:fs";
import { chromium } from "@playwright/test";
import { provideChromium } from "./chromium.ts";
import { inRoot } from "./root.ts";

/**
 * `node scripts/icons.ts`: draws the app's icons from its favicon. Run it when the mark has changed, and commit
 * what it draws. A maskable icon has no round corners and more air: the system cuts its own shape from it.
 */
const STATIC = inRoot("packages/web/static");
const MARK = readFileSync(`${STATIC}/favicon.svg`, "utf8");
const ICONS = [
  { name: "icon-192", size: 192, maskable: false },
  { name: "icon-512", size: 512, maskable: false },
  { name: "maskable-192", size: 192, maskable: true },
  { name: "maskable-512", size: 512, maskable: true },
  { name: "apple-touch-icon", size: 180, maskable: true },
] as const;

/** The same mark on a ground without corners, at four fifths of its size about the middle. */
function asMaskable(svg: string): string {
  const square = svg.replace(/ rx="\d+"/, "");
  return square.replace("<g ", '<g transform="translate(3.2 3.2) scale(.8)" ');
}

mkdirSync(`${STATIC}/icons`, { recursive: true });
const executablePath = (await provideChromium()) ?? undefined;
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
for (const { name, size, maskable } of ICONS) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const svg = maskable ? asMaskable(MARK) : MARK;
  await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw}</style>${svg}`);
  await page.screenshot({ path: `${STATIC}/icons/${name}.png`, omitBackground: true });
  await page.close();
}
await browser.close();
