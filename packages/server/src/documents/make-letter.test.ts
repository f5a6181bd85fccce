import { describe, expect, it } from "vitest";
import { makeLetter } from "./make-letter.ts";
import { makeUnderlay } from "./make-underlay.ts";
import { setText } from "./text-runs.ts";
import { LETTER_AT, LETTERS, pageFor } from "./testing/letter-cases.ts";

const made = (name: keyof typeof LETTERS, format: "pdf" | "docx" = "pdf") =>
  makeLetter(pageFor(LETTERS[name]), format, LETTER_AT);
const codesOf = async (name: keyof typeof LETTERS) =>
  (await made(name)).remarks.map(({ code }) => code);

describe("a letter as a file", () => {
  it.each(["danish", "english", "wide-name", "right-to-left", "unprintable", "bare"] as const)(
    "fits one page: %s",
    async (name) => {
      expect((await made(name)).pages).toBe(1);
    },
  );

  it("is the same, byte for byte, for the same letter", async () => {
    expect((await made("danish")).bytes).toEqual((await made("danish")).bytes);
  });

  it("runs over its page only where it says so, and by how many words", async () => {
    const { pages, remarks } = await made("long");
    const over = remarks.find(({ code }) => code === "over-one-page");
    expect(pages).toBeGreaterThan(1);
    expect(over?.params["words"]).toBeGreaterThan(1_000);
    expect(over?.params["words"]).toBeLessThan(2_300);
    expect(await codesOf("danish")).toEqual([]);
  });

  it("names the characters that it cannot print, and prints names that run from right to left", async () => {
    expect((await made("unprintable")).remarks).toContainEqual({
      code: "unprintable",
      params: { characters: "李 小 龍" },
    });
    expect(await codesOf("right-to-left")).toEqual([]);
    expect((await made("unprintable", "docx")).remarks).toEqual([]);
  });

  it("has the beginning of its kind", async () => {
    expect(Buffer.from((await made("danish")).bytes.slice(0, 5)).toString()).toBe("%PDF-");
    expect(Buffer.from((await made("danish", "docx")).bytes.slice(0, 2)).toString()).toBe("PK");
    expect(Buffer.from((await makeUnderlay("A6", "da")).slice(0, 5)).toString()).toBe("%PDF-");
  });
});

describe("text in fonts", () => {
  it("puts words that run from right to left in their own order, within a line that does not", () => {
    const drawn = (text: string) =>
      setText(text, "regular")
        .runs.map((run) => run.text)
        .join("");
    expect(drawn("Att. رבקה".replace("ر", "ר") + " כהן her")).toBe("Att. כהן רבקה her");
    expect(drawn("Kære Anders")).toBe("Kære Anders");
  });

  it("finds a font for every script that it has, and names the characters of others", () => {
    const fonts = setText("æ ł Ω Я ע م", "bold").runs.map(({ font }) => font.name);
    expect(new Set(fonts).size).toBeGreaterThanOrEqual(6);
    expect(setText("a李b", "regular").missing).toEqual(["李"]);
    expect(setText("a\u200fb\u202e", "regular").missing).toEqual([]);
  });
});
