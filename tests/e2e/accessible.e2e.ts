import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { DESKTOP, expect, PHONE, test, visit } from "./app.ts";

/** Every place, and what shows that it is there. */
const PLACES = [
  { name: "Today", path: () => "/", there: "article" },
  { name: "New interview", path: () => "/new", there: "input" },
  {
    name: "The four prompts",
    path: (id: string) => `/new?case=${id}&step=words`,
    there: ".opening, textarea",
  },
  { name: "Process", path: (id: string) => `/case/${id}`, there: "#write [role=textbox]" },
  { name: "Settings", path: () => "/settings", there: "input" },
  { name: "Principles", path: () => "/principles", there: "article" },
  { name: "No such page", path: () => "/nowhere", there: "h1" },
] as const;

const LOOKS = [
  { theme: "light", viewport: PHONE, locale: "da-DK" },
  { theme: "dark", viewport: PHONE, locale: "en-GB" },
  { theme: "light", viewport: DESKTOP, locale: "en-GB" },
  { theme: "dark", viewport: DESKTOP, locale: "da-DK" },
] as const;

for (const { theme, viewport, locale } of LOOKS) {
  test.describe(`${theme}, ${viewport.width} px`, () => {
    test.use({ viewport, locale, colorScheme: theme });

    for (const { name, path, there } of PLACES) {
      test(`${name} has no fault that axe can find`, async ({ page, app }) => {
        const id = await app.keepExample("projektleder");
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

  for (const { name, path, there } of PLACES) {
    test(`${name} needs no scrolling sideways`, async ({ page, app }) => {
      const id = await app.keepExample("projektleder");
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
