import { describe, expect, test } from "vitest";
import { meaningOf, SHORTCUTS } from "./shortcuts.ts";

describe("shortcuts", () => {
  test("each is reached by its keys, and by nothing shorter", () => {
    for (const { keys, does } of SHORTCUTS) {
      expect(meaningOf(keys)).toEqual(does);
      for (let length = 1; length < keys.length; length++)
        expect(meaningOf(keys.slice(0, length))).toBe("begun");
    }
  });

  test.each([[["x"]], [["g", "x"]], [["e", "e"]], [["t"]]])("%j means nothing", (keys) => {
    expect(meaningOf(keys)).toBeNull();
  });

  test("every key is a single character, which a field would take as typing", () => {
    for (const { keys } of SHORTCUTS) for (const key of keys) expect(key).toHaveLength(1);
  });
});
