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
