import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../case-file/case-file.ts";
import { PRINCIPLE_CHAPTERS, PRINCIPLE_IDS } from "./principle.ts";
import { PRINCIPLES, principle } from "./principles.ts";

const NOT_PRINCIPLES = new Set(["principle.ts", "principles.ts", "principles.test.ts"]);

describe("the list of principles", () => {
  it("holds every id once, in the order of the reference page", () => {
    expect(PRINCIPLES.map(({ id }) => id)).toEqual(PRINCIPLE_IDS);
  });

  it("has one file for each, named for its id, and no other file", () => {
    const files = readdirSync(import.meta.dirname).filter((file) => !NOT_PRINCIPLES.has(file));
    expect(files.sort()).toEqual(PRINCIPLE_IDS.map((id) => `${id}.ts`).sort());
  });

  it("keeps a chapter together, in the order of the chapters", () => {
    const chapters = PRINCIPLES.map(({ chapter }) => chapter);
    expect(chapters.filter((chapter, i) => chapter !== chapters[i - 1])).toEqual(
      PRINCIPLE_CHAPTERS,
    );
  });

  it("is hard about two things and advice about the rest", () => {
    expect(PRINCIPLES.filter(({ hard }) => hard).map(({ id }) => id)).toEqual([
      "only-once",
      "no-linkedin-invitation",
    ]);
  });

  it("answers with the principle that has the id", () => {
    for (const id of PRINCIPLE_IDS) expect(principle(id).id).toBe(id);
  });
});

describe.each(LANGUAGES)("the words of the principles in %s", (language) => {
  const titles = PRINCIPLES.map(({ title }) => title[language]);
  const reasons = PRINCIPLES.map(({ reason }) => reason[language]);

  it.each(PRINCIPLES.map(({ id, title }) => [id, title[language]]))("title %s: %s", (_, title) => {
    expect(title.length).toBeLessThan(60);
    expect(title).toMatch(/^[A-ZÆØÅ].*[^.!?:;,\s]$/);
  });

  it.each(PRINCIPLES.map(({ id, reason }) => [id, reason[language]]))(
    "reason of %s: %s",
    (_, reason) => {
      const sentences = reason.split(/(?<=[.?])\s/);
      expect(sentences.length).toBeGreaterThanOrEqual(1);
      expect(sentences.length).toBeLessThanOrEqual(3);
      for (const sentence of sentences) expect(sentence).toMatch(/^[A-ZÆØÅÉ].*[.]$/);
    },
  );

  it("never raises its voice", () => {
    for (const words of [...titles, ...reasons]) expect(words).not.toMatch(/!|[A-ZÆØÅ]{5,}/);
  });

  it("says each thing once", () => {
    expect(new Set(titles).size).toBe(titles.length);
    expect(new Set(reasons).size).toBe(reasons.length);
  });
});

it("speaks to the candidate as du, not as De or man", () => {
  const words = PRINCIPLES.flatMap(({ title, reason }) => [title.da, reason.da]).join(" ");
  expect(words).not.toMatch(/\b(Dem|Deres|undertegnede|kandidaten)\b/);
});
