import { describe, expect, test } from "vitest";
import { MOST_BYTES, MOST_FILES } from "./limits.ts";
import { withinLimits } from "./within-limits.ts";

const file = (name: string, size: number) => ({ name, size }) as File;

describe("files within the limits of one reading", () => {
  test("are all taken, in their order", () => {
    const files = [file("a.eml", 10), file("b.ics", 20)];
    expect(withinLimits(files)).toEqual({ taken: files, leftOut: [] });
  });

  test("leave out what is too large, by name, and take what comes after", () => {
    const files = [file("a.eml", 10), file("film.mov", MOST_BYTES), file("b.ics", 20)];
    const { taken, leftOut } = withinLimits(files);
    expect(taken.map(({ name }) => name)).toEqual(["a.eml", "b.ics"]);
    expect(leftOut).toEqual([{ file: "film.mov", why: "too-large" }]);
  });

  test("leave out what is one too many", () => {
    const files = Array.from({ length: MOST_FILES + 1 }, (_, index) => file(`${index}.eml`, 1));
    expect(withinLimits(files).leftOut).toEqual([{ file: `${MOST_FILES}.eml`, why: "too-many" }]);
  });
});
