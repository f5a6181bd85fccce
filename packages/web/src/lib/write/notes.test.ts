import { describe, expect, test } from "vitest";
import { finishedNotes } from "./notes.ts";

const OPENINGS = ["Det gjorde indtryk på mig, at I …", "Jeg vil gerne "];

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
