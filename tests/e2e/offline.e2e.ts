import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContext, Page } from "@playwright/test";
import { da } from "../../packages/web/src/lib/words/da.ts";
import { expect, expectMessage, NOW, PHONE, ROOT, saved, test, visit } from "./app.ts";

test.use({ locale: "da-DK", viewport: PHONE });

const message = { name: da.write.body, exact: true } as const;

/** Waits until the service worker has all of the app's files. */
async function installed(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    while (registration.active?.state !== "activated")
      await new Promise((wait) => setTimeout(wait, 20));
  });
}

/** A new window of the same browser, as after a night. */
async function openAgain(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.clock.setFixedTime(NOW);
  await page.goto(address);
  return page;
}

const cacheNames = (page: Page) => page.evaluate(() => caches.keys());

test("the app starts cold without its server, and everything can be read", async ({
  page,
  app,
  context,
  troubles,
}) => {
  const id = await app.keepExample("projektleder");
  await visit(page, app, "/");
  await expect(page.getByRole("article")).toContainText("Nordlys");
  await installed(page);
  await page.close();
  troubles.expectOutage();
  await app.kill();

  const again = await openAgain(context, app.url);
  await expect(again.getByRole("article")).toContainText("Nordlys");
  await expect(again.getByText(da.save.unreachable)).toBeVisible();
  await again.getByRole("article").getByRole("link").first().click();
  await expect(again.getByTestId("plan")).toContainText("Anders");
  await expectMessage(again.getByRole("textbox", message), /Kære Anders/);
  for (const path of [`/case/${id}`, "/principles", "/settings", "/new"]) {
    await again.goto(app.url + path);
    await expect(again.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(again.getByText(da.trouble.unreachable, { exact: true })).toHaveCount(0);
  }
});

test("what is read without the server is what was written last", async ({
  page,
  app,
  context,
  troubles,
}) => {
  const id = await app.keepExample("projektleder");
  await visit(page, app, `/case/${id}`);
  await page.getByRole("textbox", message).fill("Skrevet før lyset gik.");
  await saved(page);
  await installed(page);
  await page.close();
  troubles.expectOutage();
  await app.kill();
  const again = await openAgain(context, `${app.url}/case/${id}`);
  await expectMessage(again.getByRole("textbox", message), "Skrevet før lyset gik.");
});

test("what is typed from a cold start without the server is saved when it is back", async ({
  page,
  app,
  context,
  browser,
  troubles,
}) => {
  const id = await app.keepExample("projektleder");
  await visit(page, app, `/case/${id}`);
  await installed(page);
  await page.close();
  troubles.expectOutage();
  await app.kill();

  const offline = await openAgain(context, `${app.url}/case/${id}`);
  await offline.getByRole("textbox", message).fill("Skrevet i toget.");
  await expect(offline.getByText(da.save.keptHere)).toBeVisible();
  await offline.reload();
  await expectMessage(offline.getByRole("textbox", message), "Skrevet i toget.");
  await offline.goto(`${app.url}/new`);
  await offline.getByLabel(da.capture.job.company).fill("Fjordbyg");
  await offline.close();

  const later = await openAgain(context, app.url);
  await expect(later.getByRole("article")).toHaveCount(2);
  await app.restart();
  await expect(later.getByText(da.save.backAndSaved)).toBeVisible();
  await expect(later.getByText(da.save.unreachable)).toHaveCount(0);

  const other = await browser.newPage({ locale: "da-DK" });
  await visit(other, app, `/case/${id}`);
  await expectMessage(other.getByRole("textbox", message), "Skrevet i toget.");
  await other.goto(app.url);
  await expect(other.getByRole("article")).toHaveCount(2);
  await other.close();
});

test("an error of the server is neither kept nor shown in place of what was read", async ({
  page,
  app,
  context,
  troubles,
}) => {
  const id = await app.keepExample("projektleder");
  await visit(page, app, `/case/${id}`);
  await expect(page.getByTestId("plan")).toBeVisible();
  await installed(page);
  await context.route("**/api/cases**", (route) =>
    route.fulfill({ status: 500, json: { error: { code: "internal-fault", message: "" } } }),
  );
  await page.reload();
  await expect(page.getByRole("alert")).toBeVisible();
  await context.unroute("**/api/cases**");
  const bodies = await page.evaluate(async () => {
    const all = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
    const kept = await Promise.all(all.map((cache) => cache.matchAll()));
    return kept.flat().map(({ status }) => status);
  });
  expect(new Set(bodies)).toEqual(new Set([200]));
  troubles.expectOutage();
  await app.kill();
  await page.reload();
  await expect(page.getByTestId("plan")).toBeVisible();
  expect(troubles.seen.splice(0).join()).toContain("500");
});

test("only the app is in the caches of the app, and only cases in the other", async ({
  page,
  app,
}) => {
  await app.keepExample("projektleder");
  await visit(page, app, "/");
  await expect(page.getByRole("article")).toBeVisible();
  await installed(page);
  await page.goto(`${app.url}/settings`);
  const kept = await page.evaluate(async () =>
    Promise.all(
      (await caches.keys()).map(async (name) => {
        const requests = await (await caches.open(name)).keys();
        return { name, requests: requests.map(({ method, url }) => `${method} ${url}`) };
      }),
    ),
  );
  const [cases, files] = kept.toSorted((a, b) => b.name.localeCompare(a.name));
  expect(cases?.name).toBe("efterklang/cases/1");
  for (const request of cases?.requests ?? []) expect(request).toContain("GET http://127.0.0.1");
  expect(files?.name).toContain("efterklang/app/");
  expect(files?.requests.filter((request) => request.includes("/api/"))).toEqual([]);
  expect(kept).toHaveLength(2);
});

test("a new build leaves an open window whole, and takes over when it is closed", async ({
  browser,
  startProgram,
}) => {
  const copy = mkdtempSync(join(tmpdir(), "efterklang-build-"));
  cpSync(join(ROOT, "packages/cli/dist"), join(copy, "dist"), { recursive: true });
  cpSync(join(ROOT, "packages/cli/bin"), join(copy, "bin"), { recursive: true });
  cpSync(join(ROOT, "packages/cli/package.json"), join(copy, "package.json"));
  const app = await startProgram(join(copy, "bin/efterklang.js"));
  const context = await browser.newContext({ locale: "da-DK" });
  const page = await context.newPage();
  await visit(page, app, "/");
  await installed(page);
  const before = (await cacheNames(page)).find((name) => name.includes("/app/"));

  const web = join(copy, "dist/web");
  const nodes = join(web, "_app/immutable/nodes");
  const worker = readFileSync(join(web, "service-worker.js"), "utf8");
  const version = before?.split("/").at(-1) ?? "";
  expect(worker).toContain(version);
  writeFileSync(join(web, "service-worker.js"), worker.replaceAll(version, `${version}-next`));
  const files = new Map(readdirSync(nodes).map((name) => [name, readFileSync(join(nodes, name))]));
  rmSync(nodes, { recursive: true });
  await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
  await page.getByRole("link", { name: da.places.principles }).first().click();
  await expect(page.getByRole("heading", { name: da.principles.title, level: 1 })).toBeVisible();

  cpSync(join(ROOT, "packages/cli/dist/web/_app/immutable/nodes"), nodes, { recursive: true });
  expect(readdirSync(nodes)).toHaveLength(files.size);
  await page.goto(app.url);
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    while (registration.waiting === null) await new Promise((wait) => setTimeout(wait, 20));
  });
  await page.close();
  const next = await context.newPage();
  await visit(next, app, "/");
  await expect
    .poll(async () => (await cacheNames(next)).filter((name) => name.includes("/app/")))
    .toEqual([`${before}-next`]);
  await context.close();
  rmSync(copy, { recursive: true, force: true });
});

test("the app can be installed, by a name and colours of its own", async ({ page, app }) => {
  await visit(page, app, "/settings");
  const manifest = async () => {
    const address = await page.locator('link[rel="manifest"]').getAttribute("href");
    const response = await page.request.get(app.url + address);
    expect(response.headers()["content-type"]).toBe("application/manifest+json");
    return (await response.json()) as { lang: string; start_url: string; icons: { src: string }[] };
  };
  const danish = await manifest();
  expect(danish).toMatchObject({ lang: "da", start_url: "/", display: "standalone" });
  for (const { src } of danish.icons)
    expect((await page.request.get(app.url + src)).status()).toBe(200);
  await page.getByText(da.settings.languages.en, { exact: true }).first().click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  expect((await manifest()).lang).toBe("en");
  const faults = await page.context().newCDPSession(page);
  const { errors } = await faults.send("Page.getAppManifest");
  expect(errors).toEqual([]);
});
