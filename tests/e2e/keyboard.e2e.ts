import type { Page } from "@playwright/test";
import { SHORTCUT_WORDS } from "../../packages/web/src/lib/keyboard/shortcut-words.ts";
import { da } from "../../packages/web/src/lib/words/da.ts";
import { WRITE_SHORTCUTS } from "../../packages/web/src/lib/write/shortcuts.ts";
import { DESKTOP, expect, saved, test, visit } from "./app.ts";

test.use({ locale: "da-DK", viewport: DESKTOP });

const keys = SHORTCUT_WORDS.da;
/** More presses of Tab than any page should ask for. */
const MOST_STOPS = 80;

interface Stop {
  role: "button" | "link" | "textbox" | "radio" | "summary";
  name: string | RegExp;
}

/** Presses Tab until the wanted control has the focus, and proves on the way that the focus can always be seen. */
async function tabTo(page: Page, { role, name }: Stop): Promise<void> {
  const wanted =
    role === "summary"
      ? page.locator("summary").filter({ hasText: name })
      : page.getByRole(role, { name, exact: typeof name === "string" });
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    await page.keyboard.press("Tab");
    expect(await focusWithoutOutline(page)).toBeNull();
    if (await wanted.first().evaluate((one) => one === document.activeElement)) return;
  }
  throw new Error(`Tab does not come to ${role} ${String(name)}`);
}

/** What has the focus without an outline, on itself or on what stands in for it (the label of a radio, the card around a link). */
function focusWithoutOutline(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (focused === null || focused === document.body) return null;
    const shown = (element: Element | null, pseudo?: string) => {
      if (element === null) return false;
      const { outlineStyle, outlineWidth } = getComputedStyle(element, pseudo);
      return outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
    };
    const stands = shown(focused) || shown(focused.nextElementSibling) || shown(focused, "::after");
    return stands ? null : focused.outerHTML;
  });
}

const pressOn = async (page: Page, stop: Stop, key = "Enter") => {
  await tabTo(page, stop);
  await page.keyboard.press(key);
};

const fill = async (page: Page, name: string, text: string) => {
  await tabTo(page, { role: "textbox", name });
  await page.keyboard.type(text);
};

test("from an empty app to a locked process by keyboard alone", async ({ page, app }) => {
  await visit(page, app, "/");
  await page.getByLabel(da.today.firstLabel).waitFor();
  await fill(page, da.today.firstLabel, "Nordlys Energi som projektleder");
  await page.keyboard.press("Enter");

  await expect(page.getByRole("heading", { name: da.capture.job.title })).toBeFocused();
  await pressOn(page, { role: "button", name: da.capture.next });

  await expect(page.getByRole("heading", { name: da.capture.people.title })).toBeFocused();
  await fill(page, da.capture.people.name, "Anders Holm");
  await pressOn(page, { role: "radio", name: "Anders Holm" }, "Space");
  await pressOn(page, { role: "button", name: da.capture.next });

  await expect(page.getByRole("heading", { name: da.capture.when.title })).toBeFocused();
  await pressOn(page, { role: "radio", name: da.capture.when.presets["just-now"] }, "Space");
  await pressOn(page, { role: "radio", name: da.capture.when.formats["in-person"] }, "Space");
  await pressOn(page, { role: "button", name: da.capture.next });

  await expect(page.getByRole("heading", { name: da.capture.reach.title })).toBeFocused();
  await pressOn(page, { role: "radio", name: da.capture.reach.channels.email }, "Space");
  await fill(page, da.capture.reach.email, "anders@nordlys.example");
  await pressOn(page, { role: "button", name: da.capture.next });

  await expect(page.getByRole("heading", { name: da.capture.words.title })).toBeFocused();
  await pressOn(page, { role: "button", name: /^Det gjorde indtryk på mig, at I …$/ });
  await page.keyboard.type("bygger jeres havvind selv");
  await pressOn(page, { role: "button", name: da.capture.words.toDraft });

  await expect(page.getByTestId("plan")).toContainText("Anders");
  await page.getByText(da.settings.whoAreYou).waitFor();
  await fill(page, da.settings.name, "Mette Kjær");
  await fill(page, da.settings.email, "mette@kjaer.example");
  await pressOn(page, { role: "button", name: da.common.done });

  await pressOn(page, { role: "button", name: da.send.sent });
  await expect(page.getByRole("dialog")).toBeVisible();
  await pressOn(page, { role: "button", name: da.send.confirm });
  await expect(page.getByTestId("locked")).toBeFocused();
  await saved(page);
});

test("the first stop of every page skips to its content", async ({ page, app }) => {
  const id = await app.keepExample("projektleder");
  // The capture begins at its question, past the header.
  for (const path of ["/", `/case/${id}`, "/settings", "/principles"]) {
    await visit(page, app, path);
    await page.locator("main h1").waitFor();
    await page.keyboard.press("Tab");
    const skip = page.getByRole("link", { name: da.places.skip });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();
    await page.keyboard.press("Enter");
    await expect(page.locator("#content")).toBeFocused();
  }
});

test("a dialog gives the focus back to where it was", async ({ page, app }) => {
  const id = await app.keepExample("projektleder");
  await visit(page, app, `/case/${id}`);
  const add = page.getByRole("button", { name: da.record.add });
  await add.focus();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog");
  await expect(dialog).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await expect(add).toBeFocused();

  await page.keyboard.press("Enter");
  await dialog.getByRole("button", { name: da.common.save }).focus();
  await page.keyboard.press("Enter");
  await expect(dialog).toHaveCount(0);
  await expect(add).toBeFocused();

  // What was removed took its button along.
  await page
    .getByRole("button", { name: new RegExp(`^${da.common.remove}: `) })
    .first()
    .focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: da.common.undo })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(add).toBeFocused();
});

test("a question that is answered hands the focus to the plan", async ({ page, app }) => {
  await visit(page, app, "/new");
  await page.getByLabel(da.capture.job.company).fill("Nordlys");
  await saved(page);
  const id = new URL(page.url()).searchParams.get("case")!;
  await visit(page, app, `/case/${id}`);
  const answer = page.getByRole("button", { name: da.capture.when.presets["just-now"] });
  await answer.focus();
  await page.keyboard.press("Enter");
  await expect(answer).toHaveCount(0);
  await expect(page.getByTestId("plan")).toBeFocused();
});

test("letters go to places and to the parts of a process", async ({ page, app }) => {
  const id = await app.keepExample("projektleder");
  await visit(page, app, `/case/${id}`);
  const body = page.getByRole("textbox", { name: da.write.body, exact: true });
  await body.waitFor();
  const focusedText = () => page.evaluate(() => document.activeElement?.textContent?.trim() ?? "");

  await page.keyboard.press("w");
  expect(await focusedText()).toBe(da.process.why);
  await expect(page.locator("details").filter({ hasText: da.process.why }).first()).toHaveAttribute(
    "open",
  );
  await page.keyboard.press("s");
  expect(await focusedText()).toBe(da.send.titles.email);
  await page.keyboard.press("r");
  await expect(page.getByRole("dialog", { name: da.record.addTitle })).toBeVisible();
  // In a dialog letters are the dialog's.
  await page.keyboard.press("e");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: da.record.add })).toBeFocused();
  await page.keyboard.press("e");
  await expect(body).toBeFocused();

  for (const [letter, title] of [
    ["p", da.principles.title],
    ["s", da.settings.title],
    ["n", da.capture.job.title],
    ["t", da.today.title],
  ] as const) {
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.keyboard.press("g");
    await page.keyboard.press(letter);
    await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  }
});

test("in a field letters are letters", async ({ page, app }) => {
  await visit(page, app, "/new");
  const company = page.getByLabel(da.capture.job.company);
  await company.focus();
  await page.keyboard.type("gt?ws");
  await expect(company).toHaveValue("gt?ws");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  expect(new URL(page.url()).pathname).toBe("/new");
});

test("? shows them all, and they can be switched off", async ({ page, app }) => {
  await visit(page, app, "/settings");
  await page.getByRole("heading", { level: 1, name: da.settings.title }).waitFor();
  const dialog = page.getByRole("dialog", { name: keys.title });
  // The listener comes a moment after the page.
  await expect(async () => {
    await page.keyboard.press("?");
    await expect(dialog).toBeVisible({ timeout: 500 });
  }).toPass();
  for (const words of Object.values(keys.deeds)) await expect(dialog).toContainText(words);
  for (const { does } of Object.values(WRITE_SHORTCUTS))
    await expect(dialog).toContainText(does(da));
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);

  await page.getByRole("main").getByLabel(keys.switch).focus();
  await page.keyboard.press("Space");
  await page.keyboard.press("g");
  await page.keyboard.press("t");
  await page.keyboard.press("?");
  await expect(dialog).toHaveCount(0);
  expect(new URL(page.url()).pathname).toBe("/settings");
  await page.reload();
  await expect(page.getByLabel(keys.switch)).not.toBeChecked();
});
