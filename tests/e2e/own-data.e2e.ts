import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { da as own } from "../../packages/web/src/lib/own-data/words-da.ts";
import { da } from "../../packages/web/src/lib/words/da.ts";
import { type App, expect, expectMessage, NOW, PHONE, saved, test, visit } from "./app.ts";

test.use({ locale: "da-DK", viewport: PHONE });

const message = { name: da.write.body, exact: true } as const;
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

/** All that the server keeps, but for the instants at which it was asked and a draft was kept. */
async function kept(app: App): Promise<Record<string, unknown>> {
  const { exportedAt, drafts, ...rest } = (await (await fetch(`${app.url}/api/export`)).json()) as {
    exportedAt: string;
    drafts: { updatedAt: string }[];
  };
  expect(exportedAt).toMatch(/^\d{4}-/);
  return { ...rest, drafts: drafts.map((draft) => ({ ...draft, updatedAt: undefined })) };
}

async function put(app: App, path: string, body: unknown): Promise<void> {
  const headers = { "content-type": "application/json" };
  const sent = await fetch(app.url + path, { method: "PUT", headers, body: JSON.stringify(body) });
  expect(sent.status).toBe(200);
}

async function fill(page: Page, app: App): Promise<string> {
  const id = await app.keepExample("projektleder");
  await app.keepExample("payroll-clerk");
  await put(app, "/api/settings", { candidate: { name: "Mette Kjær", address: ["Aarhus"] } });
  await visit(page, app, `/case/${id}`);
  await page.getByRole("textbox", message).fill("Mit eget udkast.");
  await saved(page);
  return id;
}

async function download(page: Page, name: string): Promise<string> {
  const downloading = page.waitForEvent("download");
  await button(page, name).click();
  return readFileSync(await (await downloading).path(), "utf8");
}

async function choose(page: Page, name: string, text: string): Promise<void> {
  const file = { name, mimeType: "application/json", buffer: Buffer.from(text) };
  await page.getByLabel(own.import.choose).setInputFiles(file);
}

async function deleteEverything(page: Page): Promise<void> {
  await button(page, own.delete.button).click();
  await page.getByRole("dialog").getByRole("button", { name: own.delete.confirm }).click();
  await expect(page.getByText(own.delete.done(2))).toBeVisible();
}

test("what was exported and then deleted comes back by importing it", async ({ page, app }) => {
  await fill(page, app);
  const before = await kept(app);
  await page.goto(`${app.url}/settings`);
  const text = await download(page, own.export.file);
  expect(JSON.parse(text)).toMatchObject(
    JSON.parse(JSON.stringify(before)) as Record<string, unknown>,
  );

  await deleteEverything(page);
  await expect(page.getByText(da.today.firstTitle)).toBeVisible();
  expect(await kept(app)).toMatchObject({ caseFiles: [], drafts: [] });
  const left = await page.evaluate(async () => {
    const cases = await (await caches.open("efterklang/cases/1")).keys();
    const typed = Object.entries(localStorage).filter(([, value]) => /Mette|Nordlys/.test(value));
    return { cases: cases.map(({ url }) => url), typed };
  });
  expect(left.typed).toEqual([]);
  for (const url of left.cases) expect(url).toMatch(/\/api\/cases$/);

  await page.goto(`${app.url}/settings`);
  await choose(page, "efterklang.json", text);
  await expect(page.getByTestId("imported")).toContainText(own.import.outcomes.added(2));
  expect(await kept(app)).toEqual(before);
  await expect(page.getByLabel(da.settings.name, { exact: true })).toHaveValue("Mette Kjær");
  await choose(page, "efterklang.json", text);
  await expect(page.getByTestId("imported")).toContainText(own.import.outcomes.same(2));
  expect(await kept(app)).toEqual(before);
});

test("deleting everything is undone, also after a reload", async ({ page, app }) => {
  await fill(page, app);
  const before = await kept(app);
  await page.goto(`${app.url}/settings`);
  await deleteEverything(page);
  await page.reload();
  await button(page, da.common.undo).click();
  await expect(page.getByRole("article")).toHaveCount(2);
  await expect(page.getByText(own.delete.done(2))).toHaveCount(0);
  expect(await kept(app)).toEqual(before);
});

test("nothing is deleted while the server is gone, and that is said", async ({
  page,
  app,
  troubles,
}) => {
  await fill(page, app);
  await page.goto(`${app.url}/settings`);
  troubles.expectOutage();
  await app.kill();
  await button(page, own.delete.button).click();
  await page.getByRole("dialog").getByRole("button", { name: own.delete.confirm }).click();
  await expect(page.getByRole("alert")).toContainText(own.delete.failed);
  await app.restart();
  expect(await kept(app)).toMatchObject({ drafts: [{ body: "Mit eget udkast." }] });
});

test("a broken file is refused with every fault by name, and changes nothing", async ({
  page,
  app,
  troubles,
}) => {
  await fill(page, app);
  const before = (await kept(app)) as unknown as { caseFiles: { interviews: object[] }[] };
  const broken = structuredClone(before);
  broken.caseFiles[1]!.interviews[0] = { endAt: "i går" };
  broken.caseFiles.push({ interviews: [] });
  await page.goto(`${app.url}/settings`);
  await choose(page, "broken.json", JSON.stringify(broken));
  const refused = page.getByTestId("import-refused");
  await expect(refused).toContainText("caseFiles[1].interviews[0].endAt");
  await expect(refused).toContainText("caseFiles[2].format");
  await choose(page, "letter.json", "Kære Anders");
  await expect(refused).not.toContainText("caseFiles");
  await expect(refused).toContainText("JSON");
  expect(await kept(app)).toEqual(before);
  expect(troubles.seen.splice(0).join()).toContain("422");
});

for (const [choice, count, text] of [
  ["keep-both", 3, "Mit eget udkast."],
  ["replace", 2, "Fra filen."],
  ["skip", 2, "Mit eget udkast."],
] as const) {
  test(`of two versions of a process: ${choice}`, async ({ page, app }) => {
    const id = await fill(page, app);
    const other = (await kept(app)) as unknown as { drafts: { body: string }[] };
    other.drafts[0]!.body = "Fra filen.";
    await page.goto(`${app.url}/settings`);
    await choose(page, "other.json", JSON.stringify(other));
    await expect(page.getByText(own.import.question(1))).toBeVisible();
    await button(page, own.import.choices[choice]).click();
    await expect(page.getByTestId("imported")).toContainText(own.import.outcomes.same(1));
    await page.goto(app.url);
    await expect(page.getByRole("article")).toHaveCount(count);
    await page.goto(`${app.url}/case/${id}`);
    await expectMessage(page.getByRole("textbox", message), text);
  });
}

test("a single case file is brought in too", async ({ page, app }) => {
  await visit(page, app, "/settings");
  await choose(page, "one.json", readFileSync("examples/projektleder.json", "utf8"));
  await expect(page.getByTestId("imported")).toContainText(own.import.outcomes.added(1));
  await page.goto(app.url);
  await expect(page.getByRole("article")).toContainText("Nordlys");
});

test("the readable pages are one file that tells everything and runs nothing", async ({
  page,
  app,
  browser,
}) => {
  await fill(page, app);
  await page.goto(`${app.url}/settings`);
  const text = await download(page, own.export.pages);
  const reader = await browser.newPage({ javaScriptEnabled: false });
  await reader.setContent(text);
  await expect(reader.getByRole("heading", { level: 2 })).toHaveCount(2);
  const nordlys = reader.getByRole("article").filter({ hasText: "Nordlys Energi" });
  await expect(nordlys).toContainText("til Anders i dag kl. 16");
  await expect(nordlys).toContainText("Mit eget udkast.");
  await expect(nordlys).toContainText("Anders Holm");
  await reader.close();
});

test("a process deleted in another window is told of, and brought back with what was typed", async ({
  page,
  app,
  context,
}) => {
  const id = await fill(page, app);
  const other = await context.newPage();
  await visit(other, app, `/case/${id}`);
  await button(other, da.process.end.delete).click();
  await other.getByRole("dialog").getByRole("button", { name: da.process.end.delete }).click();
  await expect(other.getByRole("article")).toHaveCount(1);
  await expect(page.getByText(da.save.deletedElsewhere)).toBeVisible();
  await page.getByRole("textbox", message).fill("Det her vil jeg beholde.");
  await button(page, da.save.bringBack).click();
  await saved(page);
  await page.reload();
  await expectMessage(page.getByRole("textbox", message), "Det her vil jeg beholde.");
  await expect(other.getByRole("article")).toHaveCount(2);
});

test("half a year after the end the details of others are offered for deletion, and it can be undone", async ({
  page,
  app,
}) => {
  const id = await app.keepExample("projektleder");
  const { revision, caseFile } = (await (await fetch(`${app.url}/api/cases/${id}`)).json()) as {
    revision: number;
    caseFile: object;
  };
  const process = { status: "rejected", endedOn: "2026-12-15" };
  await put(app, `/api/cases/${id}`, { revision, caseFile: { ...caseFile, process } });
  const text = own.retention.text("Nordlys Energi A/S");
  await visit(page, app, "/");
  await expect(page.getByText(da.today.closed(1))).toBeVisible();
  await expect(page.getByText(text)).toHaveCount(0);

  await page.clock.setFixedTime(new Date("2027-06-15T09:00:00+02:00"));
  await page.reload();
  await expect(page.getByText(text)).toBeVisible();
  await button(page, own.retention.forget).click();
  await expect(page.getByText(own.retention.done("Nordlys Energi A/S"))).toBeVisible();
  await expect.poll(async () => JSON.stringify(await kept(app))).not.toContain("Anders");
  await button(page, own.retention.undo).click();
  await expect.poll(async () => JSON.stringify(await kept(app))).toContain("Anders Holm");

  await page.goto(`${app.url}/case/${id}`);
  await button(page, own.retention.forget).click();
  await saved(page);
  const after = JSON.stringify(await kept(app));
  expect(after).not.toMatch(/anders/i);
  expect(after).toContain("projektleder");
});

test("a proposal that is put off rests", async ({ page, app }) => {
  const id = await app.keepExample("projektleder");
  const stored = (await (await fetch(`${app.url}/api/cases/${id}`)).json()) as {
    revision: number;
    caseFile: object;
  };
  const process = { status: "hired", endedOn: "2026-12-15" };
  await put(app, `/api/cases/${id}`, {
    revision: stored.revision,
    caseFile: { ...stored.caseFile, process },
  });
  await page.clock.setFixedTime(new Date("2027-06-15T09:00:00+02:00"));
  await page.goto(app.url);
  await button(page, own.retention.later).click();
  await page.reload();
  await expect(page.getByText(da.today.closed(1))).toBeVisible();
  await expect(button(page, own.retention.forget)).toHaveCount(0);
});

test("a full disk is said in plain words, and what was typed is saved when there is room", async ({
  page,
  app,
  troubles,
}) => {
  const id = await app.keepExample("projektleder");
  await visit(page, app, `/case/${id}`);
  const words = "Der er ikke mere plads på computerens disk.";
  await page.route("**/api/cases/**", (route) =>
    route.request().method() === "PUT"
      ? route.fulfill({ status: 507, json: { error: { code: "storage-full", message: words } } })
      : route.fallback(),
  );
  await page.getByRole("textbox", message).fill("Skrevet på en fuld disk.");
  await expect(page.getByText(words)).toBeVisible();
  await expect(page.getByText(da.save.waiting)).toBeVisible();
  await page.reload();
  await expectMessage(page.getByRole("textbox", message), "Skrevet på en fuld disk.");
  await page.unroute("**/api/cases/**");
  await saved(page);
  expect(await kept(app)).toMatchObject({ drafts: [{ body: "Skrevet på en fuld disk." }] });
  expect(troubles.seen.splice(0).join()).toContain("507");
});

test("a browser without room says so while the server is gone, and does not let go unasked", async ({
  page,
  app,
  troubles,
}) => {
  const id = await app.keepExample("projektleder");
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await visit(page, app, `/case/${id}`);
  await page.getByRole("textbox", message).fill("Med plads på serveren.");
  await saved(page);
  troubles.expectOutage();
  await app.kill();
  await page.getByRole("textbox", message).fill("Uden plads nogen steder.");
  await expect(page.getByText(da.save.keptNowhere)).toBeVisible();
  const asked = page.waitForEvent("dialog");
  void page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe("beforeunload");
  await dialog.dismiss();
  await app.restart();
  await saved(page);
  expect(await kept(app)).toMatchObject({ drafts: [{ body: "Uden plads nogen steder." }] });
});

test("a clock that jumps takes the plan with it, forwards and back", async ({ page, app }) => {
  const id = await app.keepExample("projektleder");
  await visit(page, app, `/case/${id}`);
  const plan = page.getByTestId("plan");
  await expect(plan).toContainText("i dag");
  const today = await plan.innerText();
  const jump = async (at: Date) => {
    await page.clock.setFixedTime(at);
    await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  };
  await jump(new Date(NOW.getTime() + 4 * 24 * 3_600_000));
  await expect(plan).not.toContainText(today);
  await jump(NOW);
  await expect(plan).toContainText(today);
});

test("a reload in the middle of a question answers nothing", async ({ page, app }) => {
  const id = await fill(page, app);
  const before = await kept(app);
  const other = structuredClone(before) as unknown as { drafts: { body: string }[] };
  other.drafts[0]!.body = "Fra filen.";
  await page.goto(`${app.url}/settings`);
  await choose(page, "other.json", JSON.stringify(other));
  await expect(page.getByText(own.import.question(1))).toBeVisible();
  await page.reload();
  await expect(page.getByText(own.import.question(1))).toHaveCount(0);
  await button(page, own.delete.button).click();
  await page.reload();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await page.goto(`${app.url}/case/${id}`);
  await button(page, da.process.end.delete).click();
  await page.reload();
  await expect(page.getByTestId("plan")).toBeVisible();
  await button(page, da.process.end.close).click();
  await page.goBack();
  await page.goForward();
  await expect(page.getByTestId("plan")).toBeVisible();
  expect(await kept(app)).toEqual(before);
});
