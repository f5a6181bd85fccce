import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { type App, DESKTOP, expect, PHONE, test, visit } from "./app.ts";
import { caseFor, READERS, WAYS } from "./readers.ts";

interface Place {
  name: string;
  /** How the process goes that is looked at; an example's where it is left out. */
  way?: keyof typeof WAYS;
  path: (id: string) => string;
  there: string;
}

/** Every place, and what shows that it is there. */
const PLACES: readonly Place[] = [
  { name: "Today", path: () => "/", there: "article" },
  { name: "New interview", path: () => "/new", there: "input" },
  {
    name: "The four prompts",
    path: (id: string) => `/new?case=${id}&step=words`,
    there: ".opening, textarea",
  },
  { name: "Process", path: (id: string) => `/case/${id}`, there: "#write [role=textbox]" },
  {
    name: "Call sheet",
    way: "phone",
    path: (id: string) => `/case/${id}`,
    there: "[data-testid=sheet]",
  },
  {
    name: "Visit sheet",
    way: "visit",
    path: (id: string) => `/case/${id}`,
    there: "[data-testid=sheet]",
  },
  {
    name: "Letter",
    way: "letter",
    path: (id: string) => `/case/${id}`,
    there: "[data-testid=letter-page]",
  },
  {
    name: "LinkedIn",
    way: "linkedin",
    path: (id: string) => `/case/${id}`,
    there: "[data-testid=characters]",
  },
  {
    name: "After a no",
    way: "rejected",
    path: (id: string) => `/case/${id}`,
    there: "[data-testid=invitation]",
  },
  { name: "Settings", path: () => "/settings", there: "input" },
  { name: "Principles", path: () => "/principles", there: "article" },
  { name: "No such page", path: () => "/nowhere", there: "h1" },
];

const LOOKS = [
  { theme: "light", viewport: PHONE, locale: "da-DK" },
  { theme: "dark", viewport: PHONE, locale: "en-GB" },
  { theme: "light", viewport: DESKTOP, locale: "en-GB" },
  { theme: "dark", viewport: DESKTOP, locale: "da-DK" },
] as const;

for (const { theme, viewport, locale } of LOOKS) {
  test.describe(`${theme}, ${viewport.width} px`, () => {
    test.use({ viewport, locale, colorScheme: theme });

    for (const { name, way, path, there } of PLACES) {
      test(`${name} has no fault that axe can find`, async ({ page, app }) => {
        const id = await keepFor(app, way);
        await visit(page, app, path(id));
        await page.locator(there).first().waitFor();
        await unfold(page);
        expect(await faults(page)).toEqual([]);
      });
    }

    test("the list of shortcuts has no fault that axe can find", async ({ page, app }) => {
      await visit(page, app, "/settings");
      await showShortcuts(page);
      expect(await faults(page)).toEqual([]);
    });
  });
}

test.describe("narrow as a phone at 200 %", () => {
  test.use({ viewport: { width: 320, height: 400 }, locale: "da-DK" });

  for (const { name, way, path, there } of PLACES) {
    test(`${name} needs no scrolling sideways`, async ({ page, app }) => {
      const id = await keepFor(app, way);
      await visit(page, app, path(id));
      await page.locator(there).first().waitFor();
      await unfold(page);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBeLessThanOrEqual(320);
    });
  }

  test("the list of shortcuts needs no scrolling sideways", async ({ page, app }) => {
    await visit(page, app, "/settings");
    await showShortcuts(page);
    const [wide, room] = await page
      .getByRole("dialog")
      .evaluate((dialog) => [dialog.scrollWidth, dialog.clientWidth]);
    expect(wide).toBeLessThanOrEqual(room!);
  });
});

/** The listener for keys comes a moment after the page. */
async function showShortcuts(page: Page): Promise<void> {
  await page.locator("main input").first().waitFor();
  await expect(async () => {
    await page.keyboard.press("?");
    await expect(page.getByRole("dialog")).toBeVisible({ timeout: 500 });
  }).toPass();
}

async function faults(page: Page): Promise<unknown[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze();
  return violations.map((fault) => [fault.id, fault.nodes.map(({ html }) => html)]);
}

/** What is folded is part of the place. */
async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
  });
  await page.waitForTimeout(300);
}

function keepFor(app: App, way: keyof typeof WAYS | undefined): Promise<string> {
  return way === undefined
    ? app.keepExample("projektleder")
    : app.keepCase(caseFor(READERS[0].file, way));
}
