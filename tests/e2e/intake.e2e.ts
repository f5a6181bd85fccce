import { readFileSync } from "node:fs";
import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { da as beforeDa } from "../../packages/web/src/lib/case/before/words-da.ts";
import { da as bringDa } from "../../packages/web/src/lib/intake/bring-words-da.ts";
import { en as bringEn } from "../../packages/web/src/lib/intake/bring-words-en.ts";
import { da } from "../../packages/web/src/lib/intake/words-da.ts";
import { en } from "../../packages/web/src/lib/intake/words-en.ts";
import { da as wordsDa } from "../../packages/web/src/lib/words/da.ts";
import { en as wordsEn } from "../../packages/web/src/lib/words/en.ts";
import { type App, DESKTOP, expect, PHONE, ROOT, saved, test, visit } from "./app.ts";

const GOLDENS = join(ROOT, "tests/goldens/invitations");
const golden = (name: string) => readFileSync(join(GOLDENS, name), "utf8");
const HR_MAIL = "01-mail-hr-nordlys.eml";
const UPDATE = "29-outlook-update.ics";

interface Given {
  name: string;
  text: string;
}

/** The update as it was before: a day earlier, one version older. */
const ORIGINAL: Given = {
  name: "moede.ics",
  text: golden(UPDATE).replaceAll("20261201T", "20261127T").replace("SEQUENCE:2", "SEQUENCE:1"),
};
const MOVED: Given = { name: UPDATE, text: golden(UPDATE) };
const CALLED_OFF: Given = {
  name: "aflyst.ics",
  text: golden(UPDATE)
    .replace("METHOD:REQUEST", "METHOD:CANCEL")
    .replace("STATUS:CONFIRMED", "STATUS:CANCELLED")
    .replace("SEQUENCE:2", "SEQUENCE:3"),
};

const LOOKS = [
  {
    name: "Danish on a phone",
    locale: "da-DK",
    viewport: PHONE,
    words: da,
    bring: bringDa,
    app: wordsDa,
  },
  {
    name: "English on a desktop",
    locale: "en-GB",
    viewport: DESKTOP,
    words: en,
    bring: bringEn,
    app: wordsEn,
  },
] as const;

/** Drops files, or a text, in the middle of the page, as a hand would. */
async function drop(page: Page, given: Given | string): Promise<void> {
  const transfer = await page.evaluateHandle((what) => {
    const data = new DataTransfer();
    if (typeof what === "string") data.setData("text/plain", what);
    else data.items.add(new File([what.text], what.name));
    return data;
  }, given);
  await page.locator("main").dispatchEvent("dragover", { dataTransfer: transfer });
  await page.locator("main").dispatchEvent("drop", { dataTransfer: transfer });
}

async function pick(page: Page, ...given: Given[]): Promise<void> {
  const files = given.map(({ name, text }) => ({
    name,
    mimeType: "application/octet-stream",
    buffer: Buffer.from(text),
  }));
  await page.locator("input[type=file]").setInputFiles(files);
}

async function cases(app: App): Promise<{ id: string; caseFile: CaseFile }[]> {
  const answer = await (await fetch(`${app.url}/api/cases`)).json();
  return (answer as { cases: { id: string; caseFile: CaseFile }[] }).cases;
}

interface CaseFile {
  company: { name?: string };
  process: { status: string };
  contacts: { name?: string; leads?: boolean }[];
  interviews: { startAt?: string; endAt?: string; location?: string }[];
}

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

/** The page listens for what is dropped or pasted once it shows that it does. */
async function listening(page: Page, title: string): Promise<void> {
  await expect(page.getByRole("heading", { name: title })).toBeVisible();
}

for (const { name, locale, viewport, words, bring, app: general } of LOOKS) {
  test.describe(name, () => {
    // It would still be fetching the app's files when a short test ends.
    test.use({ locale, viewport, serviceWorkers: "block" });

    test("a dropped mail is proposed line by line, each with its passage, and is kept with one tap", async ({
      page,
      app,
    }) => {
      await visit(page, app, "/");
      await listening(page, bring.title);
      await drop(page, { name: HR_MAIL, text: golden(HR_MAIL) });
      const company = page.getByRole("listitem").filter({ hasText: words.read.labels.company });
      await expect(company).toContainText("Nordlys Energi A/S");
      await expect(company).toContainText(words.read.likely);
      await company.locator("summary").click();
      await expect(company.locator("mark")).toHaveText("Nordlys Energi A/S");
      await company.getByRole("textbox").fill("Nordlys Energi");
      await expect(company).not.toContainText(words.read.likely);
      await button(page, "Karen Lund").press("Enter");
      await expect(page.locator("summary").first()).toBeFocused();
      await button(page, general.common.save).click();
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await saved(page);
      const [kept] = await cases(app);
      expect(kept?.caseFile.company.name).toBe("Nordlys Energi");
      expect(kept?.caseFile.interviews[0]?.endAt).toBe("2026-11-24T14:00:00+01:00");
      expect(kept?.caseFile.contacts.find(({ leads }) => leads)?.name).toBe("Karen Lund");
    });

    test("a pasted text asks with taps for what it leaves open", async ({ page, app }) => {
      await visit(page, app, "/new");
      await listening(page, bring.title);
      await button(page, bring.paste).click();
      await page.getByLabel(bring.pasteLabel).fill(golden("05-sms.txt"));
      await button(page, bring.read).click();
      const question = page.getByRole("group", { name: words.questions["which-time"] });
      await question.getByRole("button").nth(1).click();
      await expect(question).toBeHidden();
      await button(page, general.common.save).click();
      await expect(page.getByTestId("plan")).toBeVisible();
      await saved(page);
      const [kept] = await cases(app);
      expect(kept?.caseFile.interviews[0]?.startAt).toBe("2026-12-01T15:30:00+01:00");
    });

    test("the same again makes no second case, an update moves it, and a cancellation closes it kindly", async ({
      page,
      app,
    }) => {
      await visit(page, app, "/new/invitation");
      await pick(page, ORIGINAL);
      await button(page, general.common.save).click();
      await expect(page.getByTestId("before")).toContainText("Nygade 4");
      await saved(page);

      await visit(page, app, "/new/invitation");
      await pick(page, ORIGINAL);
      await expect(page.getByRole("heading", { name: words.placed.same.title })).toBeVisible();
      await page.getByRole("link", { name: words.placed.open }).click();
      await expect(page.getByTestId("before")).toBeVisible();
      expect(await cases(app)).toHaveLength(1);

      await visit(page, app, "/");
      await listening(page, bring.title);
      await drop(page, MOVED);
      await expect(page.getByRole("heading", { name: words.placed.moved.title })).toBeVisible();
      await expect(page.locator("s")).toContainText("27");
      await button(page, words.placed.moved.act).click();
      await expect(page.getByTestId("before")).toBeVisible();
      const [moved] = await cases(app);
      expect(moved?.caseFile.interviews).toMatchObject([{ startAt: "2026-12-01T09:00:00+01:00" }]);

      await visit(page, app, "/new/invitation");
      await pick(page, CALLED_OFF);
      await expect(page.getByText(words.placed.cancelled.text("Midtnet A/S"))).toBeVisible();
      await button(page, words.placed.cancelled.close).click();
      await expect(page.getByTestId("plan")).toBeVisible();
      const all = await cases(app);
      expect(all.map(({ caseFile }) => caseFile.process.status)).toEqual(["cancelled"]);
    });

    test("a file that cannot be read is named with its reason, beside what could be", async ({
      page,
      app,
    }) => {
      await visit(page, app, "/new/invitation");
      await pick(page, { name: "billede.png", text: "\u0089PNG\u0000\u0000\u0001" });
      await expect(page.getByTestId("left-out")).toContainText("billede.png");
      await expect(page.getByTestId("left-out")).toContainText(
        words.unreadable.why["unknown-format"],
      );
      await pick(page, { name: "tom.ics", text: "" }, { name: HR_MAIL, text: golden(HR_MAIL) });
      await expect(page.getByTestId("left-out")).toContainText(words.unreadable.why.empty);
      await expect(page.getByText("Nordlys Energi A/S")).toBeVisible();
    });

    for (const theme of ["light", "dark"] as const) {
      test(`no screen has a fault that axe can find, ${theme}`, async ({ page, app }) => {
        await page.emulateMedia({ colorScheme: theme });
        await visit(page, app, "/new/invitation");
        await button(page, bring.paste).click();
        expect(await faults(page)).toEqual([]);
        await pick(page, { name: "tom.ics", text: "" }, ORIGINAL);
        await page.getByTestId("left-out").waitFor();
        for (const line of await page.locator("summary").all()) await line.click();
        expect(await faults(page)).toEqual([]);
        await button(page, general.common.save).click();
        await page.getByTestId("before").waitFor();
        await saved(page);
        expect(await faults(page)).toEqual([]);
        for (const given of [MOVED, CALLED_OFF]) {
          await visit(page, app, "/new/invitation");
          await pick(page, given);
          await page.getByTestId("placed").waitFor();
          expect(await faults(page)).toEqual([]);
        }
      });
    }
  });
}

for (const { name, locale, viewport, words, app: general } of LOOKS) {
  test.describe(`${name}, installed`, () => {
    test.use({ locale, viewport });

    test("what the share sheet hands over is read, also after a reload", async ({ page, app }) => {
      await visit(page, app, "/");
      await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
      await expect.poll(() => page.evaluate(() => !!navigator.serviceWorker.controller)).toBe(true);
      await share(page, { name: "møde.ics", text: golden("11-apple-ics.ics") });
      await expect(page).toHaveURL(/\/new\/invitation\?shared$/);
      await expect(page.getByRole("heading", { name: words.read.title })).toBeVisible();
      await page.reload();
      await expect(page.getByRole("heading", { name: words.read.title })).toBeVisible();
      await button(page, general.common.save).click();
      await expect(page.getByTestId("plan")).toBeVisible();
      await saved(page);
      expect(await cases(app)).toHaveLength(1);
    });
  });
}

test.describe("on a phone", () => {
  test.use({ locale: "da-DK", viewport: PHONE, serviceWorkers: "block" });

  test("from a dropped invitation to the plan in at most four taps and nothing typed", async ({
    page,
    app,
  }) => {
    let taps = 0;
    await visit(page, app, "/");
    await listening(page, bringDa.title);
    await page.exposeFunction("tapped", () => (taps += 1));
    await page.evaluate(() => {
      addEventListener("pointerdown", () => (globalThis as unknown as Tapped).tapped(), true);
      addEventListener("keydown", () => document.body.setAttribute("data-typed", ""), true);
    });
    await drop(page, { name: "36-teams-en.eml", text: golden("36-teams-en.eml") });
    await button(page, wordsDa.common.save).click();
    await expect(page.getByTestId("plan")).toBeVisible();
    await expect(page.locator("body")).not.toHaveAttribute("data-typed");
    expect(taps).toBeGreaterThan(0);
    expect(taps).toBeLessThanOrEqual(4);
  });

  test("text pasted anywhere on Today is read", async ({ page, app }) => {
    await visit(page, app, "/");
    await listening(page, bringDa.title);
    await page.evaluate((text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", text);
      document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true }));
    }, golden("21-pasted-mail.txt"));
    await expect(page.getByRole("heading", { name: da.read.title })).toBeVisible();
    await button(page, wordsDa.common.save).click();
    await expect(page.getByTestId("plan")).toBeVisible();
    await saved(page);
    expect(await cases(app)).toHaveLength(1);
  });

  test("an interview ahead waits with its check-list, and when it is over Today asks how it went", async ({
    page,
    app,
  }) => {
    await visit(page, app, "/new/invitation");
    await pick(page, ORIGINAL);
    await button(page, wordsDa.common.save).click();
    const before = page.getByTestId("before");
    await expect(before).toContainText(beforeDa.items.lead.open);
    const map = before.getByRole("link", { name: beforeDa.map });
    expect(await map.getAttribute("href")).toContain("Nygade%204");
    await expect(page.getByText(wordsDa.process.whenEnded)).toBeHidden();
    await saved(page);

    await page.clock.setFixedTime(new Date("2026-11-27T10:05:00+01:00"));
    await page.goto(app.url);
    await expect(page.getByRole("article")).toContainText(wordsDa.today.howDidItGo);
    await page.getByRole("article").getByRole("link").click();
    await expect(page.getByRole("heading", { name: wordsDa.capture.words.title })).toBeVisible();
  });

  test("the server's absence loses nothing that was brought", async ({ page, app, troubles }) => {
    troubles.expectOutage();
    await visit(page, app, "/new/invitation");
    await page.getByRole("heading", { name: bringDa.title }).waitFor();
    await app.kill();
    await pick(page, ORIGINAL);
    await expect(page.getByRole("heading", { name: da.failed.title })).toBeVisible();
    await app.restart();
    await button(page, wordsDa.common.tryAgain).click();
    await expect(page.getByRole("heading", { name: da.read.title })).toBeVisible();
  });
});

interface Tapped {
  tapped(): void;
}

/** Posts a form to the share target as a phone does: by a navigation, which the service worker answers. */
async function share(page: Page, given: Given): Promise<void> {
  await page.evaluate(({ name, text }) => {
    const form = document.createElement("form");
    Object.assign(form, { method: "post", action: "/new/shared", enctype: "multipart/form-data" });
    const input = document.createElement("input");
    Object.assign(input, { type: "file", name: "files" });
    const data = new DataTransfer();
    data.items.add(new File([text], name, { type: "text/calendar" }));
    input.files = data.files;
    form.append(input);
    document.body.append(form);
    form.submit();
  }, given);
}

async function faults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
    .analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(" | ")}`,
  );
}
