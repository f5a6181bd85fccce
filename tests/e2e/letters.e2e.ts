import { readFileSync } from "node:fs";
import type { Download, Page } from "@playwright/test";
import { expect, saved, test, visit } from "./app.ts";
import { letters, pagesOf, printed, textOf } from "./paper.ts";
import { caseFor, READERS } from "./readers.ts";

async function downloaded(page: Page, press: () => Promise<void>): Promise<[Buffer, Download]> {
  const coming = page.waitForEvent("download");
  await press();
  const download = await coming;
  return [readFileSync(await download.path()), download];
}

for (const { name, words, channels, use, file } of READERS) {
  test.describe(name, () => {
    test.use(use);
    const said = channels.letter;
    const button = (page: Page, label: string) =>
      page.getByRole("button", { name: label, exact: true });

    test("a letter is printed as its PDF, on one page, and goes to Word too", async ({
      page,
      app,
    }) => {
      const id = await app.keepCase(caseFor(file, "letter"));
      await visit(page, app, `/case/${id}`);
      const paper = page.getByTestId("letter-page");
      await expect(paper).toContainText(/Att(\.|n:) Anders Holm/);
      await expect(paper).toContainText(file.notes!.fit![0]!);
      await expect(page.getByRole("status").filter({ hasText: said.fits })).toBeVisible();

      const [pdf] = await downloaded(page, () => button(page, said.pdf).click());
      expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
      expect(pagesOf(pdf)).toBe(1);
      const fromPrinter = await printed(page);
      expect(fromPrinter.pages).toBe(1);
      for (const text of ["Mette Kjær", file.company!.address![0]!, file.notes!.highlights![0]!])
        expect(letters(fromPrinter.text)).toContain(letters(text));
      const truth = textOf(pdf);
      if (truth !== null) expect(letters(fromPrinter.text)).toBe(letters(truth));

      const [word, download] = await downloaded(page, () => button(page, said.word).click());
      expect(word.subarray(0, 2).toString()).toBe("PK");
      expect(download.suggestedFilename()).toMatch(/\.docx$/);
    });

    test("a letter that is too long says what to cut, and what was typed is what is printed", async ({
      page,
      app,
    }) => {
      const id = await app.keepCase(caseFor(file, "letter"));
      await visit(page, app, `/case/${id}`);
      const body = page.getByRole("textbox", { name: words.write.body, exact: true });
      const long = `${"Zebra ".repeat(900)}`;
      await body.fill(`Kære Anders\n\n${long}\n\nMed venlig hilsen\nMette Kjær`);
      await expect(page.getByText(said.pages(2)).or(page.getByText(said.pages(3)))).toBeVisible();
      await expect(page.getByText(/\d+ (ord for langt til én side|words too long)/)).toBeVisible();
      await body.fill("Kære Anders\n\nTak for i går.\n\nMed venlig hilsen\nMette Kjær");
      await expect(page.getByText(said.fits)).toBeVisible();
      const paper = await printed(page);
      expect(paper.text).toContain("Tak for i går.");
      expect(paper.text).not.toContain("Zebra");
    });

    test("by hand the lines end where they end on the paper, and are ticked off", async ({
      page,
      app,
    }) => {
      const id = await app.keepCase(caseFor(file, "letter"));
      await visit(page, app, `/case/${id}`);
      await page.getByText(said.ways.handwritten, { exact: true }).click();
      const lines = page.getByTestId("handwriting").getByRole("button");
      const choose = (paper: "A6" | "A5" | "A4") =>
        page.getByText(channels.handwriting.papers[paper], { exact: true }).click();
      await choose("A6");
      await expect(lines.first()).toBeVisible();
      const small = await lines.allInnerTexts();
      await choose("A4");
      await expect.poll(() => lines.allInnerTexts()).not.toEqual(small);
      const wide = await lines.allInnerTexts();
      const longest = (all: readonly string[]) => Math.max(...all.map((one) => one.length));
      expect(wide.length).toBeLessThanOrEqual(small.length);
      expect(longest(wide)).toBeGreaterThan(longest(small));
      expect(letters(wide.join(""))).toBe(letters(small.join("")));
      expect(small.join(" ").split(/\s+/).length).toBeLessThanOrEqual(115);
      expect(small.join(" ")).not.toContain("8000 Aarhus");

      const line = page.getByTestId("line");
      await expect(line).toHaveText(wide[0]!);
      await button(page, channels.handwriting.next).click();
      await expect(line).toHaveText(wide[1]!);
      await lines.nth(3).click();
      await expect(line).toHaveText(wide[4]!);
      await lines.last().click();
      await expect(line).toHaveText(channels.handwriting.done);
      await button(page, channels.handwriting.again).click();
      await expect(line).toHaveText(wide[0]!);

      const [pdf, download] = await downloaded(page, () =>
        page.getByRole("button", { name: channels.handwriting.underlay }).click(),
      );
      expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
      expect(download.suggestedFilename()).toContain("A4");
      await page.reload();
      await expect(line).toBeVisible();
    });

    test("handing it over has its time, its place and its sentence, and locks in one tap", async ({
      page,
      app,
    }) => {
      const id = await app.keepCase(caseFor(file, "letter"));
      await visit(page, app, `/case/${id}`);
      const errand = page.getByTestId("hand-over");
      await expect(errand).toContainText(file.company!.address![0]!);
      await expect(errand).toContainText("Anders Holm");
      const map = errand.getByRole("link", { name: channels.map });
      await expect(map).toHaveAttribute("href", /openstreetmap\.org\/search/);
      await expect(map).toHaveAttribute("rel", /noreferrer/);
      await button(page, said.handed).click();
      await expect(page.getByTestId("locked")).toContainText(words.send.lockedTitle);
      await saved(page);
      const stored = await (await fetch(`${app.url}/api/cases/${id}`)).json();
      expect(stored.caseFile.exchanges.at(-1)).toMatchObject({
        from: "candidate",
        channel: "hand-delivered-letter",
        kind: "follow-up",
        contact: "anders",
        text: expect.stringContaining(file.notes!.fit![0]!),
      });
      await page.getByTestId("locked").getByRole("button", { name: words.common.undo }).click();
      await button(page, said.posted).click();
      await expect(page.getByTestId("locked")).toBeVisible();
      await saved(page);
      const posted = await (await fetch(`${app.url}/api/cases/${id}`)).json();
      expect(posted.caseFile.exchanges.at(-1)).toMatchObject({ channel: "letter" });
    });
  });
}

test.describe("a letter with a gap in it", () => {
  const { file, words, channels, use } = READERS[0];
  test.use(use);

  test("what must be mended first is neither printed nor made into a file", async ({
    page,
    app,
  }) => {
    const id = await app.keepCase(caseFor(file, "letter"));
    await visit(page, app, `/case/${id}`);
    const body = page.getByRole("textbox", { name: words.write.body, exact: true });
    await body.fill(
      "Kære [Navn]\n\nTak for samtalen om stillingen.\n\nMed venlig hilsen\nMette Kjær",
    );
    await expect(page.getByTestId("blocked")).toBeVisible();
    for (const label of [channels.letter.pdf, channels.letter.word, channels.letter.print])
      await expect(page.getByRole("button", { name: label, exact: true })).toHaveAttribute(
        "aria-disabled",
        "true",
      );
  });
});
