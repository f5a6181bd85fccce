import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { beforeAll, describe, expect, test } from "vitest";
import { makeLetter } from "./make-letter.ts";
import { makeUnderlay } from "./make-underlay.ts";
import { LETTER_AT, LETTERS, pageFor } from "./testing/letter-cases.ts";

type Name = keyof typeof LETTERS;
const NAMES = Object.keys(LETTERS) as Name[];
const folder = mkdtempSync(join(tmpdir(), "efterklang-letters-"));

const has = (command: string) => spawnSync(command, ["--version"]).error === undefined;
/** The readers are the distribution's; where they are missing and can be had, they are fetched. */
function fetchReaders(): boolean {
  if (has("pdftotext") && has("qpdf")) return true;
  if (process.getuid?.() !== 0 || !has("apt-get")) return false;
  spawnSync("apt-get", ["update", "-qq"], { timeout: 60_000 });
  spawnSync("apt-get", ["install", "-y", "-qq", "poppler-utils", "qpdf"], { timeout: 120_000 });
  return has("pdftotext") && has("qpdf");
}
const readers = fetchReaders();
const office = ["soffice", "libreoffice"].find(has);

const run = (command: string, ...args: string[]) =>
  execFileSync(command, args, { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
const pathOf = (name: string, ending = "pdf") => join(folder, `${name}.${ending}`);

beforeAll(async () => {
  for (const name of NAMES) {
    for (const format of ["pdf", "docx"] as const) {
      const { bytes } = await makeLetter(pageFor(LETTERS[name]), format, LETTER_AT);
      writeFileSync(pathOf(name, format), bytes);
    }
  }
  writeFileSync(pathOf("underlay"), await makeUnderlay("A5", "da"));
});

describe.runIf(readers)("a PDF as its readers see it", () => {
  test.each([...NAMES, "underlay"])(
    "%s is sound, tagged and titled, on A4, with its fonts inside",
    (name) => {
      expect(run("qpdf", "--check", pathOf(name))).toContain("No syntax or stream encoding errors");
      const info = run("pdfinfo", pathOf(name));
      expect(info).toMatch(/Tagged: +yes/);
      expect(info).toMatch(/Page size: .*A4/);
      expect(info).toMatch(/Title: +\S/);
      expect(info).toMatch(name === "long" ? /Pages: +[2-9]/ : /Pages: +1\n/);
      const fonts = run("pdffonts", pathOf(name)).trim().split("\n").slice(2);
      expect(fonts.length).toBeGreaterThan(0);
      for (const font of fonts) expect(font).toMatch(/ yes yes yes /);
    },
  );

  test.each(["danish", "english", "right-to-left"] as const)(
    "%s reads as it was approved",
    async (name) => {
      const text = run("pdftotext", "-layout", pathOf(name), "-");
      await expect(text).toMatchFileSnapshot(`./goldens/${name}.txt`);
    },
  );

  test("its language and its structure are said: a heading, paragraphs, in the order in which one reads", () => {
    const open = run("qpdf", "--qdf", "--object-streams=disable", pathOf("danish"), "-");
    expect(open).toMatch(/\/Lang \(da-DK\)/);
    const structure = run("pdfinfo", "-struct-text", pathOf("danish"));
    expect(structure.indexOf("Mette Kjær")).toBeLessThan(structure.indexOf("Att. Anders Holm"));
    expect(structure).toMatch(/H1[^P]*"Tak for|H1[\s\S]{0,40}Tak for|H1[\s\S]{0,40}Samtalen/);
  });

  test("its recipient stands where windows are", () => {
    const top = (name: Name, first: string) => {
      const boxes = run("pdftotext", "-bbox", pathOf(name), "-");
      const box = new RegExp(`xMin="([\\d.]+)" yMin="([\\d.]+)"[^>]*>${first}<`).exec(boxes)!;
      return [(Number(box[1]) / 72) * 25.4, (Number(box[2]) / 72) * 25.4];
    };
    const [left, danish] = top("danish", "Nordlys");
    expect(left).toBeGreaterThan(20);
    expect(danish).toBeGreaterThan(39);
    expect(danish).toBeLessThan(50);
    const [, english] = top("english", "Riverside");
    expect(english).toBeGreaterThan(57);
    expect(english).toBeLessThan(65);
  });

  test("it can be drawn", () => {
    run("pdftoppm", "-r", "50", "-png", "-singlefile", pathOf("danish"), pathOf("danish", "drawn"));
    expect(readFileSync(pathOf("danish", "drawn.png")).length).toBeGreaterThan(5_000);
  });
});

describe("a Word document", () => {
  test.each(["danish", "english"] as const)("%s has the approved text and layout", async (name) => {
    const files = unzipSync(readFileSync(pathOf(name, "docx")));
    const document = strFromU8(files["word/document.xml"]!).replaceAll("<w:p>", "\n<w:p>");
    await expect(document).toMatchFileSnapshot(`./goldens/${name}.document.xml`);
    expect(strFromU8(files["docProps/core.xml"]!)).toMatch(/<dc:title>[^<]+<\/dc:title>/);
    expect(strFromU8(files["word/settings.xml"]!)).toContain("autoHyphenation");
  });

  test.runIf(office !== undefined && readers)(
    "says the same as the PDF when LibreOffice opens it, on one page",
    () => {
      const home = `-env:UserInstallation=file://${join(folder, "office")}`;
      run(
        office!,
        home,
        "--headless",
        "--convert-to",
        "pdf:writer_pdf_Export",
        "--outdir",
        join(folder, "word"),
        pathOf("danish", "docx"),
        pathOf("english", "docx"),
      );
      for (const name of ["danish", "english"] as const) {
        const words = (path: string) =>
          run("pdftotext", path, "-")
            .replace(/-\n/g, "")
            .split(/[\s·\u00ad\u2010]+/)
            .join("");
        expect(words(join(folder, "word", `${name}.pdf`))).toBe(words(pathOf(name)));
        expect(run("pdfinfo", join(folder, "word", `${name}.pdf`))).toMatch(/Pages: +1\n/);
      }
    },
    180_000,
  );
});
