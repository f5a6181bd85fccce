import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plan } from "../plan/plan.ts";
import { weekendsOnly } from "../calendar/closed-days.ts";
import { caseFile } from "../testing/case-files.ts";
import { compose } from "./compose.ts";
import {
  HAND_WIDTHS,
  type Hand,
  handwritten,
  linesOn,
  WRITING_PAPERS,
  type WritingPaperName,
} from "./handwriting.ts";

const PAPERS = Object.keys(WRITING_PAPERS) as WritingPaperName[];
const HANDS = Object.keys(HAND_WIDTHS) as Hand[];

describe("a text by hand", () => {
  it("keeps every word, in order, on every paper", () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-zæøå]{1,12}[.,]?$/), { minLength: 1, maxLength: 60 }),
        fc.constantFrom(...PAPERS),
        fc.constantFrom(...HANDS),
        (words, paper, hand) => {
          const { lines, sides, linesOnSide, wordsOver } = handwritten(
            words.join(" "),
            paper,
            hand,
          );
          expect(lines.join(" ").split(" ")).toEqual(words);
          expect(sides).toBe(Math.max(1, Math.ceil(lines.length / linesOnSide)));
          expect(wordsOver > 0).toBe(lines.length > linesOnSide);
        },
      ),
    );
  });

  it("breaks sooner on a smaller paper and in a larger hand", () => {
    const text = "Det gjorde indtryk på mig, at I lader de yngste tegne først. ".repeat(6);
    const count = (paper: WritingPaperName, hand: Hand) =>
      handwritten(text, paper, hand).lines.length;
    expect(count("A5", "large")).toBeGreaterThan(count("A5", "small"));
    expect(count("A5", "average")).toBeGreaterThan(count("A4", "average"));
    expect(PAPERS.map(linesOn)).toEqual([10, 20, 24]);
  });

  it("keeps paragraphs apart, and divides what is wider than a line", () => {
    const { lines } = handwritten(`Kære Lis\n\n\n${"a".repeat(100)}\nHilsen`, "A6");
    expect(lines[0]).toBe("Kære Lis");
    expect(lines[1]).toBe("");
    expect(lines.slice(2, -1).join("").replaceAll("-", "")).toBe("a".repeat(100));
    expect(lines.at(-1)).toBe("Hilsen");
  });

  it("fits a composed card on an A5 sheet", () => {
    const file = caseFile();
    const now = "2026-11-25T09:00:00+01:00";
    const made = plan(file, now, weekendsOnly("DK"));
    const card = compose(file, made, { now, channel: "letter", handwriting: true });
    expect("body" in card && handwritten(card.body, "A5").sides).toBe(1);
  });
});
