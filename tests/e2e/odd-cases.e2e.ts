import type { CaseFileInput } from "../../packages/core/src/case-file/case-file.ts";
import { expect, PHONE, test, visit } from "./app.ts";
import { printed } from "./paper.ts";
import { caseFor, READERS } from "./readers.ts";

const { file, words, channels } = READERS[0];
const contact = file.contacts![0]!;
const NOTE = `${"Jeg har styret meget store anlægsprojekter i mange år ".repeat(250)}.`;

const alone = { contacts: [], interviews: [{ ...file.interviews![0]!, contacts: [] }] };

/** What no form would expect, by which way it goes, and what the page says of it. Without a number nobody can be called. */
const ODD: readonly {
  name: string;
  change: Partial<CaseFileInput>;
  way: "phone" | "visit";
  sheet?: RegExp;
  letter?: RegExp;
  /** More text than any page takes: then it says so. */
  long?: true;
}[] = [
  {
    name: "no address",
    change: {
      company: { name: "Nordlys Energi A/S" },
      candidate: { name: "Mette Kjær", address: [] },
    },
    way: "phone",
    letter: /Virksomhedens adresse mangler/,
  },
  {
    name: "no number",
    change: { contacts: [{ id: "anders", name: "Anders Holm", leads: true }] },
    way: "visit",
  },
  {
    name: "a number from abroad",
    change: { contacts: [{ ...contact, phone: "+46 8 123 456 78" }] },
    way: "phone",
    sheet: /andet land \(\+46\)/,
  },
  {
    name: "a company's name of 200 letters without a space",
    change: {
      company: {
        name: "Nordlysenergiforsyningsselskabet".repeat(7).slice(0, 200),
        address: ["Havnegade 3"],
      },
    },
    way: "visit",
    letter: /navn er på 200 tegn/,
  },
  {
    name: "a note of 2,000 words",
    change: { notes: { highlights: [NOTE] } },
    way: "phone",
    sheet: /for lang til at sige/,
    letter: /ord for langt til én side/,
    long: true,
  },
  {
    name: "names from right to left",
    change: {
      candidate: { name: "محمد بن علي", address: ["Vestergade 12"] },
      contacts: [{ ...contact, name: "רבקה כהן" }],
    },
    way: "phone",
  },
  {
    name: "nobody and nothing",
    change: {
      candidate: {},
      company: { address: ["Havnegade 3"] },
      position: {},
      notes: {},
      ...alone,
    },
    way: "visit",
    sheet: /hvem du skal henvende dig til/,
    letter: /Dit eget navn mangler/,
  },
];

const PLACEHOLDER = /undefined|\bnull\b|NaN|\[object|[{}]|\[(Navn|Name|navn|name)\]|lorem|XX/;

test.describe("odd cases", () => {
  test.use({ locale: "da-DK", viewport: PHONE });

  for (const { name, change, way, sheet: told, letter, long = false } of ODD) {
    test(`${name}: there is a sheet on one page, and it says what is missing`, async ({
      page,
      app,
    }) => {
      const id = await app.keepCase({ ...caseFor(file, way), ...change });
      await visit(page, app, `/case/${id}`);
      const sheet = page.getByTestId("sheet");
      await expect(sheet).toBeVisible();
      if (told !== undefined) await expect(sheet).toContainText(told);
      expect(await sheet.innerText()).not.toMatch(PLACEHOLDER);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBeLessThanOrEqual(PHONE.width);
      const paper = await printed(page);
      expect(paper.pages).toBe(1);
      expect(paper.text).not.toMatch(PLACEHOLDER);
    });

    test(`${name}: there is a letter, and it says what is missing or too long`, async ({
      page,
      app,
    }) => {
      const id = await app.keepCase({ ...caseFor(file, "hired"), ...change });
      await visit(page, app, `/case/${id}`);
      const after = page.getByTestId("after");
      await after.getByRole("button", { name: channels.after.begin }).click();
      await after.getByText(words.process.channels.letter, { exact: true }).click();
      await expect(page.getByTestId("letter-page")).toBeVisible();
      await expect(page.locator("#send-reading")).toBeEmpty();
      if (letter !== undefined) await expect(page.getByText(letter).first()).toBeVisible();
      const paper = await printed(page);
      expect(paper.pages > 1).toBe(long);
      expect(paper.text).not.toMatch(PLACEHOLDER);
    });
  }
});
