import { chromium, type Page } from "@playwright/test";
import { da } from "../../packages/web/src/lib/words/da.ts";
import { expect, expectMessage, NOW, PHONE, saved, test, visit } from "./app.ts";

test.use({ locale: "da-DK", viewport: PHONE });

const message = { name: da.write.body, exact: true } as const;
const SENTENCE = "Det gjorde indtryk på mig, at I bygger selv.";

test("a killed browser loses nothing that was typed a second ago", async ({
  app,
  launchOptions,
}) => {
  const id = await app.keepExample("projektleder");
  const open = async () => {
    const server = await chromium.launchServer({ ...launchOptions, headless: true });
    const browser = await chromium.connect(server.wsEndpoint());
    const page = await browser.newPage({ locale: "da-DK", timezoneId: "Europe/Copenhagen" });
    await page.clock.setFixedTime(NOW);
    await page.goto(`${app.url}/case/${id}`);
    return { server, page };
  };
  const first = await open();
  await first.page.getByRole("textbox", message).fill(SENTENCE);
  await first.page.waitForTimeout(1_000);
  await first.server.kill();

  const second = await open();
  await expect(second.page.getByRole("textbox", message)).toHaveText(SENTENCE);
  await second.server.close();
});

test("a killed server loses nothing, and gets what was typed while it was gone", async ({
  page,
  app,
  troubles,
  browser,
}) => {
  const id = await app.keepExample("projektleder");
  await visit(page, app, `/case/${id}`);
  await page.getByRole("textbox", message).fill("Før strømmen gik.");
  await saved(page);
  troubles.expectOutage();
  await app.kill();
  await page.getByRole("textbox", message).fill(`Før strømmen gik. ${SENTENCE}`);
  await expect(page.getByText(da.save.unreachable)).toBeVisible();
  await app.restart();
  await saved(page);

  const other = await browser.newPage({ locale: "da-DK" });
  await visit(other, app, `/case/${id}`);
  await expect(other.getByRole("textbox", message)).toHaveText(`Før strømmen gik. ${SENTENCE}`);
  await other.close();
});

test("what was typed to a server that is gone outlives the closed page", async ({
  page,
  app,
  troubles,
  context,
}) => {
  await visit(page, app, "/new");
  await page.getByLabel(da.capture.job.company).fill("Nordlys");
  await saved(page);
  troubles.expectOutage();
  await app.kill();
  await page.getByLabel(da.capture.job.company).fill("Nordlys Energi");
  const address = page.url();
  await page.close();
  await app.restart();

  const again = await context.newPage();
  await again.clock.setFixedTime(NOW);
  await again.goto(address);
  await expect(again.getByLabel(da.capture.job.company)).toHaveValue("Nordlys Energi");
  await saved(again);
  const kept = await again.evaluate(() =>
    Object.keys(localStorage).filter((key) => key.includes("unsaved")),
  );
  expect(kept).toEqual([]);
});

test("a new interview can be begun while the server is gone", async ({ page, app, troubles }) => {
  await visit(page, app, "/new");
  await expect(page.getByLabel(da.capture.job.company)).toBeVisible();
  troubles.expectOutage();
  await app.kill();
  await page.getByLabel(da.capture.job.company).fill("Fjordbyg");
  await expect(page.getByText(da.save.unreachable)).toBeVisible();
  await app.restart();
  await saved(page);
  await page.goto(app.url);
  await expect(page.getByRole("article")).toHaveCount(1);
  await expect(page.getByRole("article")).toContainText("Fjordbyg");
});

test("of two browsers the later one is told, and chooses", async ({
  page,
  app,
  browser,
  troubles,
}) => {
  const id = await app.keepExample("projektleder");
  await visit(page, app, `/case/${id}`);
  await expect(page.getByRole("textbox", message)).toBeVisible();
  const other = await browser.newPage({ locale: "da-DK" });
  await visit(other, app, `/case/${id}`);
  await other.getByRole("textbox", message).fill("Fra den anden browser.");
  await saved(other);

  await page.getByRole("textbox", message).fill("Fra den første browser.");
  await expect(page.getByText(da.save.changedElsewhere)).toBeVisible();
  // A reload in the middle of the question neither answers nor forgets it.
  await page.reload();
  await expect(page.getByText(da.save.changedElsewhere)).toBeVisible();
  await expectMessage(page.getByRole("textbox", message), "Fra den første browser.");
  await page.getByRole("button", { name: da.save.keepMine }).click();
  await saved(page);
  await other.reload();
  await expectMessage(other.getByRole("textbox", message), "Fra den første browser.");
  await other.close();
  // The refusal of the second save is how a window gets to know.
  expect(troubles.seen.splice(0).join()).toContain("409");
});

test("of two windows of one browser the other one follows at once", async ({
  page,
  app,
  context,
}) => {
  const id = await app.keepExample("projektleder");
  await visit(page, app, `/case/${id}`);
  await expect(page.getByRole("textbox", message)).toBeVisible();
  const other = await context.newPage();
  await visit(other, app, `/case/${id}`);
  await other.getByRole("textbox", message).fill("Fra det andet vindue.");
  await saved(other);
  await expectMessage(page.getByRole("textbox", message), "Fra det andet vindue.");
  await page.getByRole("textbox", message).fill("Videre i det første.");
  await saved(page);
  await expectMessage(other.getByRole("textbox", message), "Videre i det første.");
});

test("two windows that type without the server both keep what they have, and the later one chooses", async ({
  page,
  app,
  context,
  troubles,
}) => {
  const id = await app.keepExample("projektleder");
  await visit(page, app, `/case/${id}`);
  const other = await context.newPage();
  await visit(other, app, `/case/${id}`);
  await expect(page.getByRole("textbox", message)).toBeVisible();
  await expect(other.getByRole("textbox", message)).toBeVisible();
  troubles.expectOutage();
  await app.kill();
  await page.getByRole("textbox", message).fill("Det ene vindue.");
  await other.getByRole("textbox", message).fill("Det andet vindue.");
  await expect(page.getByText(da.save.keptHere)).toBeVisible();
  await expect(other.getByText(da.save.keptHere)).toBeVisible();
  await app.restart();
  const told = (one: Page) => one.getByText(da.save.changedElsewhere).count();
  await expect.poll(async () => (await told(page)) + (await told(other))).toBe(1);
  const [later, mine] =
    (await told(page)) === 1 ? [page, "Det ene vindue."] : [other, "Det andet vindue."];
  const earlier = later === page ? other : page;
  await expectMessage(later.getByRole("textbox", message), mine);
  await later.getByRole("button", { name: da.save.keepMine }).click();
  await saved(later);
  await expectMessage(earlier.getByRole("textbox", message), mine);
  troubles.seen.splice(0);
});

test("the back button works in each step and answers stay", async ({ page, app }) => {
  await visit(page, app, "/new");
  await page.getByLabel(da.capture.job.company).fill("Nordlys Energi");
  const next = page.getByRole("button", { name: da.capture.next, exact: true });
  await next.click();
  await page.getByLabel(da.capture.people.name).fill("Anders Holm");
  await next.click();
  await page.getByText(da.capture.when.formats.video, { exact: true }).click();
  await next.click();
  await expect(page).toHaveURL(/step=reach/);
  await page.goBack();
  await expect(page.getByRole("radio", { name: da.capture.when.formats.video })).toBeChecked();
  await page.goBack();
  await expect(page.getByLabel(da.capture.people.name)).toHaveValue("Anders Holm");
  await page.reload();
  await expect(page.getByLabel(da.capture.people.name)).toHaveValue("Anders Holm");
  await page.getByRole("button", { name: da.capture.back, exact: true }).click();
  await expect(page.getByLabel(da.capture.job.company)).toHaveValue("Nordlys Energi");
});
