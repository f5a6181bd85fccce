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
});

test("a finding is mended with a tap and the mend can be undone", async ({ page, app }) => {
  const id = await app.keepExample("projektleder");
  await visit(page, app, `/case/${id}`);
  const body = page.getByRole("textbox", { name: da.write.body, exact: true });
  await expect(body).toHaveValue(/Kære Anders/);
  await body.fill((await body.inputValue()).replace("Kære Anders", "Kære Andreas"));
  const finding = page.locator('[data-rule="wrong-name"]');
  await expect(finding).toBeVisible();
  await expect(page.getByTestId("blocked")).toContainText(da.send.blocked);
  await expect(page.getByRole("button", { name: da.send.mailProgram })).toHaveAttribute(
    "aria-disabled",
    "true",
  );
  await finding.getByRole("button", { name: da.write.mend("Anders") }).click();
  await expect(body).toHaveValue(/Kære Anders\b/);
  await expect(finding).toHaveCount(0);
  await body.press("ControlOrMeta+z");
  await expect(body).toHaveValue(/Kære Andreas/);
});

test("another wording says it differently and the own text can be fetched back", async ({
  page,
  app,
}) => {
  const id = await app.keepExample("projektleder");
  await visit(page, app, `/case/${id}`);
  const body = page.getByRole("textbox", { name: da.write.body, exact: true });
  await expect(body).toHaveValue(/Kære Anders/);
  const mine = `${await body.inputValue()}\nMed egne ord.`;
  await body.fill(mine);
  await page.getByRole("button", { name: da.write.otherWording }).click();
  await expect(body).not.toHaveValue(/Med egne ord/);
  await saved(page);
  await page.reload();
  await page.getByRole("button", { name: da.write.earlier }).click();
  await expect(body).toHaveValue(mine);
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
