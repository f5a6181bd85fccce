import { readFileSync } from "node:fs";
import { da } from "../../packages/web/src/lib/words/da.ts";
import { en } from "../../packages/web/src/lib/words/en.ts";
import { DESKTOP, expect, PHONE, saved, test, visit } from "./app.ts";

const JOURNEYS = [
  {
    name: "in Danish on a phone",
    words: da,
    use: { locale: "da-DK", viewport: PHONE, hasTouch: true },
    told: "Nordlys Energi som projektleder",
    company: "Nordlys Energi",
    position: "projektleder",
    opening: /^Det gjorde indtryk på mig, at I …$/,
    typed: "bygger jeres havvind selv",
    thought: "Det gjorde indtryk på mig, at I bygger jeres havvind selv",
    plan: /Anders i dag kl\. 16\.20/,
    mailed: "Kære Anders",
  },
  {
    name: "in English on a desktop",
    words: en,
    use: { locale: "en-GB", viewport: DESKTOP },
    told: "Northlight Energy as project manager",
    company: "Northlight Energy",
    position: "project manager",
    opening: /^It made an impression on me that you …$/,
    typed: "build your own wind farms",
    thought: "It made an impression on me that you build your own wind farms",
    plan: /Anders today at 4:20 pm/,
    mailed: "Dear Anders",
  },
] as const;

for (const journey of JOURNEYS) {
  test.describe(journey.name, () => {
    test.use(journey.use);

    test("from an empty app to a locked process", async ({ page, app }) => {
      const { words } = journey;
      const button = (name: string) => page.getByRole("button", { name, exact: true });
      const choice = (name: string) => page.getByText(name, { exact: true });

      await visit(page, app, "/");
      await page.getByLabel(words.today.firstLabel).fill(journey.told);
      await button(words.today.begin).click();

      await expect(page.getByLabel(words.capture.job.company)).toHaveValue(journey.company);
      await expect(page.getByLabel(words.capture.job.position)).toHaveValue(journey.position);
      await button(words.capture.next).click();

      await page.getByLabel(words.capture.people.name).fill("Anders Holm");
      await choice("Anders Holm").click();
      await button(words.capture.next).click();

      await choice(words.capture.when.presets["just-now"]).click();
      await choice(words.capture.when.formats["in-person"]).click();
      await button(words.capture.next).click();

      await choice(words.capture.reach.channels.email).click();
      await page
        .getByLabel(words.capture.reach.email, { exact: true })
        .fill("anders@nordlys.example");
      await button(words.capture.next).click();

      await expect(page.getByText(journey.plan)).toBeVisible();
      const first = page
        .locator("section")
        .filter({ hasText: words.notes.highlights.title })
        .last();
      await first.getByRole("button", { name: words.notes.moreOpenings }).click();
      await first.getByRole("button", { name: journey.opening }).click();
      await page.keyboard.type(journey.typed);
      await button(words.capture.words.toDraft).click();

      const sender = page.locator("form").filter({ hasText: words.settings.whoAreYou });
      await sender.getByLabel(words.settings.name, { exact: true }).fill("Mette Kjær");
      await sender.getByLabel(words.settings.email, { exact: true }).fill("mette@kjaer.example");
      await button(words.common.done).click();

      await expect(page.getByTestId("plan")).toHaveText(journey.plan);
      const body = page.getByRole("textbox", { name: words.write.body, exact: true });
      await expect(body).toHaveText(
        new RegExp(`${journey.mailed}[^]*${journey.thought}[^]*Mette Kjær`),
      );
      await expect(page.getByTestId("blocked")).toHaveCount(0);

      const link = page.getByRole("link", { name: words.send.mailProgram });
      const mail = new URL((await link.getAttribute("href"))!);
      expect(decodeURIComponent(mail.pathname)).toBe("anders@nordlys.example");
      expect(mail.searchParams.get("body")).toBe(
        (await body.textContent())!.replaceAll("\n", "\r\n"),
      );

      const downloading = page.waitForEvent("download");
      await button(words.send.eml).click();
      const eml = readFileSync(await (await downloading).path(), "utf8");
      expect(eml).toMatch(/^To: .*anders@nordlys\.example/m);
      expect(eml).toMatch(/^From: .*mette@kjaer\.example/m);

      await button(words.send.sent).click();
      await button(words.send.confirm).click();
      await expect(page.getByTestId("locked")).toContainText(words.send.lockedTitle);
      await expect(page.getByTestId("locked")).toBeFocused();
      await expect(body).toHaveCount(0);
      await saved(page);

      await page.reload();
      await expect(page.getByTestId("locked")).toContainText(words.send.lockedTitle);
      await expect(page.getByText(words.record.kinds.candidate["follow-up"])).toBeVisible();

      await page.getByRole("link", { name: words.places.today }).click();
      const card = page.getByRole("article").filter({ hasText: journey.company });
      await expect(card).toContainText(words.today.theirTurn);
    });
  });
}

test.describe("the commonest case", () => {
  test.use({ locale: "da-DK", viewport: PHONE });

  test("takes at most 12 taps and 60 letters to a plan", async ({ page, app }) => {
    let taps = 0;
    let letters = 0;
    const tap = async (name: string) => {
      taps++;
      await page.getByText(name, { exact: true }).click();
    };
    const type = async (label: string, text: string) => {
      letters += text.length;
      await page.getByLabel(label, { exact: true }).fill(text);
    };
    await visit(page, app, "/");
    await type(da.today.firstLabel, "Nordlys Energi som projektleder");
    await tap(da.today.begin);
    await tap(da.capture.next);
    await type(da.capture.people.name, "Anders Holm");
    await tap("Anders Holm");
    await tap(da.capture.next);
    await tap(da.capture.when.presets["just-now"]);
    await tap(da.capture.next);
    await tap(da.capture.reach.channels.email);
    await tap(da.capture.next);
    await expect(page.getByRole("heading", { name: da.capture.words.title })).toBeVisible();
    await expect(page.getByText(/Anders/).first()).toBeVisible();
    expect(taps).toBeLessThanOrEqual(12);
    expect(letters).toBeLessThanOrEqual(60);
  });
});
