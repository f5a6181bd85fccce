import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { da } from "../../packages/web/src/lib/words/da.ts";
import { en } from "../../packages/web/src/lib/words/en.ts";
import type { Words } from "../../packages/web/src/lib/words/words.ts";
import { type App, DESKTOP, draftBody, expect, NOW, PHONE, saved, test, visit } from "./app.ts";

const CLUMSY =
  "Kære Andreas\n\nTak for en god samtale i går. Jeg er den perfekte kandidat. " +
  "Min sammtale med jer var rar.\n\nMvh\nMette Kjær";

const field = (page: Page, words: Words = da) =>
  page.getByRole("textbox", { name: words.write.body, exact: true });

/** What is underlined, and how. */
function underlined(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(() =>
    Object.fromEntries(
      [...CSS.highlights].map(([name, ranges]) => [
        name.replace("finding-", ""),
        [...ranges].map(String),
      ]),
    ),
  );
}

/** The middle of an underlined passage, brought into the upper half of the window. */
function whereIs(page: Page, passage: string): Promise<{ x: number; y: number }> {
  return page.evaluate((text) => {
    const ranges = [...CSS.highlights.values()].flatMap((one) => [...one] as Range[]);
    const range = ranges.find((found) => String(found) === text)!;
    scrollTo(0, range.getBoundingClientRect().top + scrollY - 250);
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  }, passage);
}

/** Opens the example case at the desk, with a text on it if there is to be one. */
async function atDesk(page: Page, app: App, text?: string, words: Words = da): Promise<string> {
  const id = await app.keepExample("projektleder");
  await visit(page, app, `/case/${id}`);
  await expect(field(page, words)).toHaveText(/Anders/);
  if (text !== undefined) await field(page, words).fill(text);
  return id;
}

async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await page.keyboard.press("ControlOrMeta+v");
}

test.describe("at a desk", () => {
  test.use({ locale: "da-DK", viewport: DESKTOP });

  test("what is wrong is underlined where it stands, and moves with the text", async ({
    page,
    app,
  }) => {
    await atDesk(page, app, CLUMSY);
    await expect
      .poll(() => underlined(page))
      .toEqual({
        must: ["Andreas"],
        should: ["Jeg er den perfekte kandidat", "Mvh"],
        could: ["sammtale"],
        open: [],
      });
    // Typed above them, faster than anything can be read through.
    for (const key of ["ControlOrMeta+Home", "ArrowDown", "ArrowDown"])
      await field(page).press(key);
    await page.keyboard.type("Goddag. ");
    const { must, should } = await underlined(page);
    expect([must, should]).toEqual([["Andreas"], ["Jeg er den perfekte kandidat", "Mvh"]]);
  });

  test("what stands in the subject is underlined there", async ({ page, app }) => {
    await atDesk(page, app);
    const subject = page.getByRole("textbox", { name: da.write.subject, exact: true });
    await subject.fill("Tak for samtalen hos Nordlis Energi 🎻!!");
    await expect
      .poll(async () => Object.values(await underlined(page)).flat())
      .toEqual(expect.arrayContaining(["!!"]));
    await subject.press("Enter");
    await expect(field(page)).toBeFocused();
    await expect(subject).toHaveText("Tak for samtalen hos Nordlis Energi 🎻!!");
  });

  test("a mend is taken with the keys alone, and undone like anything typed", async ({
    page,
    app,
  }) => {
    const id = await atDesk(page, app, CLUMSY);
    await expect.poll(async () => (await underlined(page))["must"]).toEqual(["Andreas"]);
    await page.keyboard.press("Alt+ArrowDown");
    const mend = page.getByRole("button", { name: da.write.mend("Anders"), exact: true });
    await expect(mend).toBeFocused();
    expect((await underlined(page))["open"]).toEqual(["Andreas"]);
    await page.keyboard.press("F8");
    await expect(page.locator('[data-rule="oversell"]')).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(field(page)).toBeFocused();
    expect(await page.evaluate(() => String(getSelection()))).toBe("Jeg er den perfekte kandidat");

    await page.keyboard.press("Alt+ArrowUp");
    await expect(mend).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(field(page)).toHaveText(/^Kære Anders/);
    await expect.poll(async () => (await underlined(page))["must"]).toEqual([]);
    await expect(page.locator('[data-rule="oversell"]')).toBeFocused();

    await field(page).focus();
    await page.keyboard.press("ControlOrMeta+z");
    await expect(field(page)).toHaveText(/^Kære Andreas/);
    await saved(page);
    expect(await draftBody(app, id)).toBe(CLUMSY);
  });

  test("reasons stand beside their passages", async ({ page, app }) => {
    await atDesk(page, app);
    const text = (await field(page).textContent())!;
    await field(page).fill(
      text.replace(/Med venlig hilsen|Venlig hilsen|De bedste hilsner|Venlige hilsner/, "Mvh"),
    );
    const card = page.locator('[data-rule="too-informal"]');
    await expect(card).toBeVisible();
    await expect
      .poll(async () => {
        const { y } = await whereIs(page, "Mvh");
        return Math.abs((await card.boundingBox())!.y - y);
      })
      .toBeLessThan(40);
  });

  test("the text goes in and comes out letter for letter", async ({ page, app, context }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    const id = await atDesk(page, app);
    const kept = async (expected: string) => {
      await saved(page);
      await expect.poll(() => draftBody(app, id)).toBe(expected);
    };
    await field(page).press("ControlOrMeta+a");
    await page.keyboard.press("Delete");
    await page.keyboard.type("En\n\n to  🎻 👩‍🚀\n\n\n");
    await kept("En\n\n to  🎻 👩‍🚀\n\n\n");
    await page.keyboard.press("Backspace");
    await kept("En\n\n to  🎻 👩‍🚀\n\n");
    await paste(page, "tre\r\nfire\r\n\r\n");
    await kept("En\n\n to  🎻 👩‍🚀\n\ntre\nfire\n\n");
    await page.reload();
    await page.waitForLoadState("networkidle");
    await field(page).press("ControlOrMeta+End");
    await page.keyboard.type("fem");
    await kept("En\n\n to  🎻 👩‍🚀\n\ntre\nfire\n\nfem");
    await field(page).press("ControlOrMeta+a");
    await page.keyboard.press("Delete");
    await kept("");
    await field(page).fill("a\nb\n\nc\n");
    await kept("a\nb\n\nc\n");
    await page.keyboard.type("d");
    await kept("a\nb\n\nc\nd");
    await page.keyboard.press("ControlOrMeta+z");
    await page.keyboard.press("ControlOrMeta+z");
    await page.keyboard.press("ControlOrMeta+z");
    await kept("En\n\n to  🎻 👩‍🚀\n\ntre\nfire\n\nfem");
  });

  test("the caret stays where it is while underlines come and go", async ({ page, app }) => {
    const id = await atDesk(page, app, CLUMSY);
    await field(page).press("ControlOrMeta+Home");
    for (let steps = 0; steps < "Kære ".length; steps++) await page.keyboard.press("ArrowRight");
    for (const letter of "min gode ven ") {
      await page.keyboard.type(letter);
      await page.waitForTimeout(130);
    }
    await saved(page);
    expect(await draftBody(app, id)).toBe(CLUMSY.replace("Andreas", "min gode ven Andreas"));
  });

  test("letters that are being composed are left alone", async ({ page, app, context }) => {
    const id = await atDesk(page, app, CLUMSY);
    await expect.poll(async () => (await underlined(page))["must"]).toEqual(["Andreas"]);
    await field(page).press("ControlOrMeta+End");
    const keys = await context.newCDPSession(page);
    for (const text of ["k", "か", "かn", "かん"]) {
      await keys.send("Input.imeSetComposition", { text, selectionStart: 2, selectionEnd: 2 });
      await page.waitForTimeout(250);
    }
    await keys.send("Input.insertText", { text: "感" });
    await saved(page);
    expect(await draftBody(app, id)).toBe(`${CLUMSY}感`);
    await expect.poll(async () => (await underlined(page))["must"]).toEqual(["Andreas"]);
  });

  test("another wording and back, and what was written is found again", async ({ page, app }) => {
    const id = await atDesk(page, app);
    const first = (await field(page).textContent())!;
    const next = page.getByRole("button", { name: da.write.otherWording });
    await next.click();
    await expect(field(page)).not.toHaveText(first);
    await expect(page.getByText(da.write.wording(2))).toBeVisible();
    await page.getByRole("button", { name: da.write.previousWording }).click();
    await expect.poll(() => field(page).textContent()).toBe(first);

    const mine = `${first}\nMed egne ord.`;
    await field(page).fill(mine);
    await next.click();
    await expect(field(page)).not.toHaveText(/Med egne ord/);
    await saved(page);
    await page.reload();
    await page.getByText(da.write.versions.title).click();
    await page.getByRole("button", { name: `${da.write.versions.fetch}:` }).click();
    await saved(page);
    await expect.poll(() => draftBody(app, id)).toBe(mine);
  });

  test("a message nobody has touched follows the clock, one that was touched is its writer's", async ({
    page,
    app,
  }) => {
    await atDesk(page, app);
    const next = page.getByRole("button", { name: da.write.otherWording });
    for (
      let tries = 0;
      tries < 12 && !/\bi dag\b/.test((await field(page).textContent())!);
      tries++
    )
      await next.click();
    await expect(field(page)).toHaveText(/\bi dag\b/);
    await saved(page);
    const morning = new Date(NOW.getTime() + 18 * 3_600_000);
    await page.clock.setFixedTime(morning);
    await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
    await expect(field(page)).toHaveText(/\bi går\b/);
    await expect(field(page)).not.toHaveText(/\bi dag\b/);

    await page.clock.setFixedTime(NOW);
    await page.reload();
    await expect(field(page)).toHaveText(/\bi dag\b/);
    await field(page).press("ControlOrMeta+End");
    await page.keyboard.type("!");
    await page.clock.setFixedTime(morning);
    await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
    await page.waitForTimeout(500);
    await expect(field(page)).toHaveText(/\bi dag\b[^]*!$/);
  });

  test("200 kB pasted in one go can still be worked on", async ({ page, app, context }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    const id = await atDesk(page, app);
    const line = "Tak for samtalen i går, det var en god snak om mange ting. ".repeat(8);
    const long = `${line}\n`.repeat(420);
    expect(long.length).toBeGreaterThan(198_000);
    await field(page).press("ControlOrMeta+a");
    await paste(page, long);
    await page.keyboard.type("Slut.");
    await saved(page);
    await expect.poll(() => draftBody(app, id)).toBe(`${long}Slut.`);
    await expect(page.getByText(/ord for mange/).first()).toBeVisible({ timeout: 30_000 });
    await page.keyboard.press("ControlOrMeta+z");
    await page.keyboard.press("ControlOrMeta+z");
    await expect(field(page)).toHaveText(/^Kære Anders/);
  });

  test("nothing goes out before what must be mended is mended, or accepted knowingly", async ({
    page,
    app,
  }) => {
    await atDesk(page, app, CLUMSY);
    await expect(page.getByTestId("blocked")).toContainText(da.send.blocked);
    const mail = page.getByRole("button", { name: da.send.mailProgram });
    await expect(mail).toHaveAttribute("aria-disabled", "true");
    await page.getByTestId("blocked").getByLabel(da.send.accept).check();
    await expect(page.getByRole("link", { name: da.send.mailProgram })).toBeVisible();
    await field(page).fill(CLUMSY.replace("Kære Andreas", "Kære Andrea"));
    await expect(mail).toHaveAttribute("aria-disabled", "true");
  });

  test("it is proof-read as its reader will see it, names set apart", async ({ page, app }) => {
    await atDesk(page, app, CLUMSY);
    const proof = page.getByTestId("proof");
    await expect(proof).toContainText("anders.holm@nordlys.example");
    await expect(proof.locator(".body")).toHaveText(CLUMSY, { useInnerText: true });
    await expect(proof.locator(".body mark.other")).toHaveText(["Andreas"]);
    await expect(proof.locator(".body mark.name")).toHaveText(["Mette Kjær"]);
    await field(page).fill(CLUMSY.replace("hos", "").replace("i går", "hos Nordlys Energi"));
    await expect(proof.locator(".body mark.company")).toHaveText(["Nordlys Energi"]);
  });

  test("screen readers are told what it is, and what was found once the hands rest", async ({
    page,
    app,
  }) => {
    await atDesk(page, app, CLUMSY);
    await expect(field(page)).toHaveAccessibleDescription(da.write.shortcuts.hint);
    await expect(page.getByTestId("told")).toHaveText(/at se på, 1 skal rettes/);
  });

  test("a browser without underlines gets a text area, and all the rest", async ({ page, app }) => {
    await page.addInitScript(() => Reflect.deleteProperty(window, "Highlight"));
    const id = await app.keepExample("projektleder");
    await visit(page, app, `/case/${id}`);
    await expect(field(page)).toHaveValue(/Kære Anders/);
    await field(page).fill(CLUMSY);
    await page.getByRole("button", { name: da.write.mend("Anders"), exact: true }).click();
    await expect(field(page)).toHaveValue(/^Kære Anders\n/);
    await field(page).press("ControlOrMeta+z");
    await expect(field(page)).toHaveValue(CLUMSY);
  });
});

test.describe("on a phone", () => {
  test.use({ locale: "da-DK", viewport: PHONE, hasTouch: true });

  test("a tap on what is underlined opens its reason, and a tap mends it", async ({
    page,
    app,
  }) => {
    await atDesk(page, app, CLUMSY);
    await expect.poll(async () => (await underlined(page))["could"]).toEqual(["sammtale"]);
    const place = await whereIs(page, "sammtale");
    await page.touchscreen.tap(place.x, place.y);
    const sheet = page.getByRole("dialog");
    await expect(sheet).toContainText("sammtale");
    expect((await underlined(page))["open"]).toEqual(["sammtale"]);
    const passage = await whereIs(page, "sammtale");
    expect(passage.y).toBeLessThan((await sheet.boundingBox())!.y);
    await sheet.getByRole("button", { name: da.write.mend("samtale"), exact: true }).tap();
    await expect(field(page)).toHaveText(/Min samtale med jer/);
    await expect(sheet).not.toContainText("sammtale");
    await page.keyboard.press("Escape");
    await expect(sheet).toHaveCount(0);
    await field(page).focus();
    await page.keyboard.press("ControlOrMeta+z");
    await expect(field(page)).toHaveText(/Min sammtale med jer/);
  });

  test("the findings are gone through one by one until none is left", async ({ page, app }) => {
    await atDesk(page, app);
    await field(page).fill(
      (await field(page).textContent())!.replace("Kære Anders", "Kære Andreas"),
    );
    await page.getByRole("button", { name: da.write.look }).tap();
    const sheet = page.getByRole("dialog");
    await expect(sheet).toContainText(da.write.numberOf(1, 1));
    await sheet.getByRole("button", { name: da.write.editYourself }).tap();
    await expect(sheet).toHaveCount(0);
    expect(await page.evaluate(() => String(getSelection()))).toBe("Andreas");
    await page.getByRole("button", { name: da.write.look }).tap();
    await sheet.getByRole("button", { name: da.write.mend("Anders"), exact: true }).tap();
    await expect(sheet).toHaveCount(0);
    await expect(page.getByText(da.write.fine)).toBeVisible();
  });
});

test.describe("in English", () => {
  test.use({ locale: "en-GB", viewport: DESKTOP });

  test("a slip is found by the English dictionaries and mended", async ({ page, app }) => {
    await atDesk(page, app, undefined, en);
    await page
      .getByRole("group", { name: en.write.language })
      .getByText(en.write.languages.en)
      .click();
    await expect(field(page, en)).toHaveText(/^Dear Anders/);
    await field(page, en).fill(
      "Dear Anders\n\nThank you for the talk today. I was glad to recieve the colour samples.\n\nKind regards\nMette Kjær",
    );
    await expect.poll(async () => (await underlined(page))["could"]).toContain("recieve");
    await page.getByRole("button", { name: en.write.mend("receive"), exact: true }).click();
    await expect(field(page, en)).toHaveText(/glad to receive the colour/);
  });
});

for (const { theme, viewport, locale, words } of [
  { theme: "light", viewport: PHONE, locale: "da-DK", words: da },
  { theme: "dark", viewport: DESKTOP, locale: "en-GB", words: en },
] as const) {
  test.describe(`${theme}, ${viewport.width} px`, () => {
    test.use({ viewport, locale, colorScheme: theme });

    test("a text full of findings has no fault that axe can find", async ({ page, app }) => {
      await atDesk(page, app, CLUMSY, words);
      await expect.poll(async () => (await underlined(page))["could"]).toEqual(["sammtale"]);
      if (viewport === PHONE) await page.getByRole("button", { name: words.write.look }).click();
      await page.waitForTimeout(300);
      const { violations } = await new AxeBuilder({ page })
        .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
        .analyze();
      expect(violations.map((fault) => [fault.id, fault.nodes.map(({ html }) => html)])).toEqual(
        [],
      );
    });
  });
}
