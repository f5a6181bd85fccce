import { describe, expect, test } from "vitest";
import { finishedNotes, gapIn, simplestFirst } from "./notes.ts";

const OPENINGS = ["Det gjorde indtryk på mig, at I …", "Jeg vil gerne "];

describe("openings", () => {
  test("those with one gap come before those with two, in their order otherwise", () => {
    expect(simplestFirst(["Vi … og …", "Jeg …", "I …"])).toEqual(["Jeg …", "I …", "Vi … og …"]);
  });

  test("the first gap is the one to type over", () => {
    expect(gapIn("Jeg har … års erfaring med …")).toEqual({ start: 8, end: 9 });
    expect(gapIn("Jeg")).toBeNull();
  });
});

describe("rows of notes", () => {
  test.each([
    ["a blank row is no thought", ["", "  "], []],
    ["a bare opening is no thought", ["Det gjorde indtryk på mig, at I ", "Jeg vil gerne"], []],
    ["a finished opening is one", ["Jeg vil gerne bygge broer"], ["Jeg vil gerne bygge broer"]],
    ["words of one's own are", ["Broen", ""], ["Broen"]],
  ])("%s", (_, rows, finished) => {
    expect(finishedNotes(rows, OPENINGS)).toEqual(finished);
  });
});
