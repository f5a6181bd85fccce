import { da } from "../../packages/web/src/lib/words/da.ts";
import { expect, PHONE, saved, test, visit } from "./app.ts";

test.use({ locale: "da-DK", viewport: PHONE });

test("changing one's mind re-plans at once", async ({ page, app }) => {
  const id = await app.keepExample("projektleder");
  await visit(page, app, `/case/${id}`);
  const plan = page.getByTestId("plan");
  await expect(plan).toContainText("Anders");
  await page.getByText(da.process.judgement.title).click();
  const feeling = page.getByRole("group", { name: da.process.judgement.feelsRight });
  await feeling.getByText(da.common.no, { exact: true }).click();
  await expect(plan).not.toContainText("Anders");
  await feeling.getByText(da.common.yes, { exact: true }).click();
  await expect(plan).toContainText("Anders");

  await page.getByText(da.process.channelsTitle).click();
  await page
    .getByRole("button", { name: `${da.process.choose} : ${da.process.channels.phone}` })
    .click();
  await expect(plan).toContainText("Ring");
  await saved(page);
});

test("what happened is added, mended, removed and brought back", async ({ page, app }) => {
  const id = await app.keepExample("projektleder");
  await visit(page, app, `/case/${id}`);
  await page.getByRole("button", { name: da.record.add }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel(da.record.kind, { exact: true }).selectOption("conversation");
  await dialog.getByLabel(da.record.channel, { exact: true }).selectOption("phone");
  await dialog.getByRole("button", { name: da.common.save }).click();
  const told = page.getByText("Anders Holm talte med dig i telefonen", { exact: true });
  await expect(told).toBeVisible();
  await page
    .getByRole("button", { name: `${da.common.remove}: Anders Holm talte med dig i telefonen` })
    .click();
  await expect(told).toHaveCount(0);
  await page.getByRole("button", { name: da.common.undo }).click();
  await expect(told).toBeVisible();
});

test("a process is closed, opened again, deleted and brought back", async ({ page, app }) => {
  const id = await app.keepExample("projektleder");
  await visit(page, app, `/case/${id}`);
  await page.getByRole("button", { name: da.process.end.close }).click();
  await page.getByRole("dialog").getByText(da.status.hired).click();
  await page.getByRole("dialog").getByRole("button", { name: da.common.close }).last().click();
  await expect(page.getByRole("heading", { name: da.status.hired })).toBeVisible();
  await saved(page);
  await page.goto(app.url);
  await expect(page.getByText(da.today.closed(1))).toBeVisible();
  await page.goBack();
  await page.getByRole("button", { name: da.process.end.reopen }).click();
  await page.getByRole("button", { name: da.process.end.delete }).click();
  await page.getByRole("dialog").getByRole("button", { name: da.process.end.delete }).click();
  await expect(page.getByText(da.process.end.deleted("Nordlys Energi A/S"))).toBeVisible();
  await page.getByRole("button", { name: da.common.undo }).click();
  await expect(page.getByRole("article")).toContainText("Nordlys Energi");
});
