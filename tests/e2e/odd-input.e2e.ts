import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { da } from "../../packages/web/src/lib/words/da.ts";
import { draftBody, expect, PHONE, saved, test, visit } from "./app.ts";

test.use({ locale: "da-DK", viewport: PHONE });

const widest = () => document.documentElement.scrollWidth;

test("names of 500 letters with emoji break nothing", async ({ page, app }) => {
  const name = "Ø🎻".repeat(250);
  await visit(page, app, "/new");
  await page.getByLabel(da.capture.job.company).fill(name);
  await page.getByRole("button", { name: da.capture.next, exact: true }).click();
  await page.getByLabel(da.capture.people.name).fill(name);
  expect(await page.evaluate(widest)).toBeLessThanOrEqual(PHONE.width);
  await saved(page);
  await page.goto(app.url);
  await page.getByRole("article").getByRole("link").click();
  await expect(page.getByTestId("plan")).toBeVisible();
  expect(await page.evaluate(widest)).toBeLessThanOrEqual(PHONE.width);
});

test("a message of 100 kB is kept, and too long for the mail program", async ({ page, app }) => {
  const id = await app.keepExample("projektleder");
  await visit(page, app, `/case/${id}`);
  const body = page.getByRole("textbox", { name: da.write.body, exact: true });
  const long = "Tak for samtalen i går. ".repeat(4_200);
  await body.fill(long);
  await saved(page);
  await expect.poll(() => draftBody(app, id)).toBe(long);
  await expect(page.getByText(da.send.tooLongForLink)).toBeVisible();
  await page.reload();
  await expect.poll(() => body.textContent()).toBe(long);
});

test("a case that can no longer be read is told of, and hides no other", async ({
  page,
  app,
  troubles,
}) => {
  await app.keepExample("projektleder");
  const broken = await app.keepExample("jurist");
  await app.kill();
  const database = new DatabaseSync(join(app.folder, "efterklang.db"));
  database.prepare("update cases set case_file = '{' where id = ?").run(broken);
  database.close();
  await app.restart();
  await visit(page, app, "/");
  await expect(page.getByRole("article")).toHaveCount(1);
  const note = page.getByRole("alert");
  await expect(note).toContainText(da.trouble.damaged(1));
  await expect(note).toContainText(broken);
  await page.goto(`${app.url}/case/${broken}`);
  await expect(page.getByRole("heading", { name: da.trouble.damaged(1) })).toBeVisible();
  expect(troubles.seen.splice(0).join()).toContain("500");
  const exported = (await (await fetch(`${app.url}/api/export`)).json()) as { damaged: unknown };
  expect(exported.damaged).toEqual([{ id: broken, text: "{" }]);
});

test("a reload in every step of a new interview keeps the step and what was answered", async ({
  page,
  app,
}) => {
  const next = page.getByRole("button", { name: da.capture.next, exact: true });
  const reloaded = async () => {
    await saved(page);
    await page.reload();
  };
  await visit(page, app, "/new");
  await page.getByLabel(da.capture.job.company).fill("Nordlys 🎻");
  await reloaded();
  await expect(page.getByLabel(da.capture.job.company)).toHaveValue("Nordlys 🎻");
  await next.click();
  await page.getByLabel(da.capture.people.name).fill("Anders");
  await reloaded();
  await expect(page.getByLabel(da.capture.people.name)).toHaveValue("Anders");
  await next.click();
  await page.getByText(da.capture.when.presets["just-now"], { exact: true }).click();
  await reloaded();
  await expect(page.getByText(da.capture.when.formats.phone, { exact: true })).toBeVisible();
  await next.click();
  await page.getByText(da.capture.reach.channels.email, { exact: true }).click();
  await reloaded();
  await expect(page.getByRole("radio", { name: da.capture.reach.channels.email })).toBeChecked();
  await next.click();
  await expect(page.getByRole("heading", { name: da.capture.words.title })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("heading", { name: da.capture.words.title })).toBeVisible();
});
