import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { da as feed } from "../../packages/web/src/lib/calendar-feed/words-da.ts";
import { da as away } from "../../packages/web/src/lib/take-away/words-da.ts";
import { da } from "../../packages/web/src/lib/words/da.ts";
import { expect, PHONE, test, visit } from "./app.ts";

test.use({ locale: "da-DK", viewport: PHONE, permissions: ["clipboard-read", "clipboard-write"] });

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

test("a secret address is made, read by a calendar, renewed and switched off", async ({
  page,
  app,
  troubles,
}) => {
  await app.keepExample("projektleder");
  await visit(page, app, "/settings");
  await button(page, feed.make).click();
  const address = await page.getByRole("status", { name: feed.address }).innerText();
  expect(address).toMatch(/\/calendar\/[0-9a-z]{32}\.ics$/);
  expect(await (await fetch(address)).text()).toContain("SUMMARY:Samtale hos");
  await button(page, feed.copy).click();
  await expect(page.getByText(feed.copied)).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
  await button(page, feed.renew).click();
  await expect(page.getByText(address)).toBeHidden();
  expect((await fetch(address)).status).toBe(404);
  await button(page, feed.stop).click();
  await expect(page.getByText(feed.stopped)).toBeVisible();
  expect(troubles.seen).toEqual([]);
});

test("a process gives a calendar file, and its log as text and as a table", async ({
  page,
  app,
}) => {
  const id = await app.keepExample("projektleder");
  await visit(page, app, `/case/${id}`);
  await page.getByText(da.record.takeAway, { exact: true }).click();
  const log = page.getByText("Jobsøgning, november 2026");
  await expect(log).toBeVisible();
  await button(page, away.copy).click();
  await expect(page.getByText(away.copied)).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("Jobsøgning");
  const saved = async (name: string) => {
    const downloading = page.waitForEvent("download");
    await button(page, name).click();
    return readFileSync(await (await downloading).path(), "utf8");
  };
  expect(await saved(away.table)).toMatch(/^\uFEFF"Dato","Tid"/);
  expect(await saved(away.calendar)).toMatch(/^BEGIN:VCALENDAR/);
});
